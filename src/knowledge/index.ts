/** The door of the knowledge room: what is known of names, offices and people's words, with one look-up. */
export { loadKnowledge, type Knowledge } from './load';
export type * from './types';
