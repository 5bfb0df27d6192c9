/** The trained network as the engine takes it: named matrices and the names of what they predict. */

export interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
}

export interface NeuralModel {
  /** Width of the words' representation, and how many recurrent layers refine it. */
  readonly width: number;
  readonly layers: number;
  /** The layer whose output the tags are read from. */
  readonly tagLayer: number;
  /** Words that have a pre-trained vector, by row of `vectors`. */
  readonly vectorWords: readonly string[];
  readonly vectors: Weights;
  /** Words that have a learned embedding, by row of the `words` table; row 0 is every other word's. */
  readonly words: readonly string[];
  readonly xpos: readonly string[];
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
  readonly weights: ReadonlyMap<string, Weights>;
}

export const ROOT_LABEL = 'root';

export const weightsOf = (model: NeuralModel, name: string): Weights => {
  const found = model.weights.get(name);
  if (found === undefined) throw new Error(`NeuralModel: the weights have no matrix called ${JSON.stringify(name)}`);
  return found;
};
