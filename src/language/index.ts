/** The language engine's door: English text in, sentences of tagged and parsed tokens out. */
export { analyse, parse, tag } from './analyse';
export { wordClusters } from './clusters';
export type { WordClusters } from './clusters';
export { tokenise } from './tokenise';
export { WeightsError } from './weights-file';
export type { WeightsProblem } from './weights-file';
