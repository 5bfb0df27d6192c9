/** A folder in; what its `articles.json` says of the files beside it out: file name to title, published, outlet, url. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../model';
import type { Known } from './article';
import { problem } from './source';

export const SIDECAR = 'articles.json';

const SHAPE = z.record(
  z.string(),
  z.object({ title: z.string(), published: z.string(), outlet: z.string(), url: z.string() }).partial().strict(),
);

export interface Sidecar {
  readonly of: (name: string) => Known | undefined;
  readonly problems: readonly Problem[];
}

const NOTHING: Sidecar = { of: () => undefined, problems: [] };

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

export const readSidecar = (folder: string): Sidecar => {
  const path = join(folder, SIDECAR);
  const text = textOf(path);
  if (text === undefined) return NOTHING;
  try {
    const known = new Map(Object.entries(SHAPE.parse(JSON.parse(text))));
    return { of: (name) => known.get(name) as Known | undefined, problems: [] };
  } catch {
    const message = 'is not an object of file names with title, published, outlet or url, so nothing of it was used';
    return { ...NOTHING, problems: [problem(path, 'sidecar', message)] };
  }
};
