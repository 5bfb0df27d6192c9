/** The nouns that pass between the rooms. */
export * from './aside';
export type * from './article';
export * from './ids';
export * from './joint';
export type * from './language';
export type * from './mention';
export * from './relation';
export type * from './extraction';
export type * from './graph';
