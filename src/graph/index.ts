/** Relations become a graphology graph; and one palette says how it looks wherever it is drawn. */
export { emptyGraph, toGraph, type NewsGraph } from './graph';
export { GraphFormatError, parseGraph } from './open';
export * from './palette';
export { topologyOf, type Tie, type Topology } from './topology';
export { applyCorrections, type Corrected } from './corrections/apply';
export type { Facts } from './corrections/facts';
export { parseCorrections, type Correction, type Corrections } from './corrections/schema';
export { partOf, PartError, TooLargeError, MOST_ENTITIES, MOST_RELATIONS, type Limits, type Part } from './part';
