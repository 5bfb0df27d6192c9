/** The trained network as the engine takes it: named matrices and the names of what they predict; its file's bytes in and out. */
import { sha256 } from '../../model';
import { writeWeights, type Provenance, type Weights } from '../weights-file';
import { packTensors, unpackTensors, type Tensor } from './tensors';
import type { WordVectors } from './vectors';

export const NEURAL_KIND = 'neural parser';
export const ROOT_LABEL = 'root';

export interface NeuralModel {
  /** Width of the words' representation, and how many recurrent layers refine it. */
  readonly width: number;
  readonly layers: number;
  /** Tells this model's layers from another's; empty until it has been packed. */
  readonly fingerprint: string;
  /** The layer whose output the tags are read from. */
  readonly tagLayer: number;
  readonly vectors: WordVectors;
  /** Words that have a learned embedding, by row of the `words` table; row 0 is every other word's. */
  readonly words: readonly string[];
  readonly xpos: readonly string[];
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
  readonly weights: ReadonlyMap<string, Tensor>;
}

/** Anything that holds named matrices. */
export interface Named {
  readonly weights: ReadonlyMap<string, Tensor>;
}

export const weightsOf = (model: Named, name: string): Tensor => {
  const found = model.weights.get(name);
  if (found === undefined) throw new Error(`NeuralModel: the weights have no matrix called ${JSON.stringify(name)}`);
  return found;
};

const LISTS = ['words', 'xpos', 'upos', 'deprels'] as const;

/** The word vectors are not in it: they are a file of their own. */
export const packModel = (model: NeuralModel, provenance: Provenance): Uint8Array => {
  const { width, layers, tagLayer } = model;
  const lists = LISTS.map((name) => [name, new TextEncoder().encode(model[name].join('\n'))]);
  const sections = { ...Object.fromEntries(lists), ...packTensors(model.weights) };
  return writeWeights(NEURAL_KIND, provenance, { width, layers, tagLayer }, sections);
};

/** Throws a WeightsError when the file was made by another version. */
export const unpackModel = (file: Weights, vectors: WordVectors): NeuralModel => ({
  width: file.setting('width'),
  layers: file.setting('layers'),
  fingerprint: sha256(file.bytes('matrix:layer0.weights')),
  tagLayer: file.setting('tagLayer'),
  vectors,
  words: file.strings('words'),
  xpos: file.strings('xpos'),
  upos: file.strings('upos'),
  deprels: file.strings('deprels'),
  weights: unpackTensors(file),
});
