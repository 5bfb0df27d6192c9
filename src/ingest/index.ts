/** Files, pages and lines in; articles with their blocks, and the problems met, out. */
export { articleFromText, type Known } from './article';
export { readFiles, readSource } from './files';
export { knownOfDocument, parseLine, type ParsedLine } from './jsonl';
export { isProblem, type Read, type Source } from './source';
