/** The language engine's door: English text in, sentences of tagged and parsed tokens out. */
export { analyse, parse, tag } from './analyse';
export { tokenise } from './tokenise';
export { WeightsError } from './weights-file';
export type { WeightsProblem } from './weights-file';
