/** The room's door: a parsed document in, its mentions out. */
export { findMentions } from './find';
export { useTagger } from './load';
