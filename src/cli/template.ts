/** Finds the viewer's page, which the build made: beside the built program, or in the viewer's folder of a checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './errors';

const PLACES = [join(__dirname, 'viewer.html'), join(__dirname, '..', '..', 'viewer', 'dist', 'index.html')];

export const pageTemplate = (): string => {
  const found = PLACES.find((path) => existsSync(path));
  if (!found) throw new UserError('The viewer is not built yet: run `npm run build:viewer` first.');
  return readFileSync(found, 'utf8');
};
