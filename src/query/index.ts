/** Programs ask the graph here. */
export { AmbiguousNameError, UnknownNameError } from './names';
export { readGraph, type GraphReader, type Neighbour, type RelationQuery } from './reader';
export type { EntityResult, EvidenceResult, RelationResult } from './results';
