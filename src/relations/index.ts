/** The door of the room: claims from a parsed article, edges from claims, and the catalogue of predicates. */
export { findClaims } from './claims';
export { mergeClaims } from './merge';
export type { Example, Group, Plover, Predicate } from './predicate';
export { cameoOf, PREDICATES } from './predicates';
export { explain, type Explanation, type TriedRule } from './explain';
