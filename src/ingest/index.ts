/** Files, pages, feeds and archives in; articles with their blocks, and the problems met, out. */
export { articleFromText, type Known } from './article';
export { bytesIn, readFiles, type ReadOptions } from './files';
export { knownOfDocument, parseLine, type ParsedLine } from './jsonl';
export { readSource } from './read';
export { isProblem, sourceOf, type Read, type Source } from './source';
