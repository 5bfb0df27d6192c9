/** The door of the knowledge room: what is known of names, offices and people's words, with one look-up. */
export { coreWords, isLegalForm } from './legal-forms';
export { loadKnowledge, type Knowledge } from './load';
export { remembering } from './remember';
export type { Holder, Tenure } from './tenures';
export type * from './types';
export type * from './word-types';
