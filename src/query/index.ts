/** Programs ask the graph here. */
export type { RelationQuery } from './filter';
export { AmbiguousNameError, UnknownNameError } from './names';
export type { Neighbour } from './neighbours';
export { MEASURES, type Measure } from './ranking';
export { readGraph, type GraphReader, type Ranked } from './reader';
export type { EntityResult, EvidenceResult, RelationResult } from './results';
export type { Moment } from './timeline';
export { diffGraphs, type GraphDiff, type Grown } from './diff';
export { doubtsOf, type DoubtfulEntity, type Doubts } from './doubts';
