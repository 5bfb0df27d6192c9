/** The path of a graph.json, or of the folder it is in, in; the graph out, or a UserError. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GraphFormatError, parseGraph, type NewsGraph } from '../graph';
import { UserError } from './errors';
import { readText } from './files';

const fileOf = (path: string): string =>
  existsSync(path) && statSync(path).isDirectory() ? join(path, 'graph.json') : path;

export const openGraphFile = (path: string): NewsGraph => {
  const file = fileOf(path);
  const text = readText(file);
  try {
    return parseGraph(text);
  } catch (error) {
    if (error instanceof GraphFormatError) throw new UserError(`${file} cannot be used: ${error.message}.`);
    throw error;
  }
};
