/** The bytes of the weights file and of the word vectors in; the model that the engine takes out. */
import type { NeuralModel } from './model';
import { unpackTensors, type TensorFile } from './tensors';

const numberOf = ({ facts }: TensorFile, name: string): number => {
  const value = facts[name];
  if (typeof value !== 'number') throw new Error(`loadModel: the weights do not say their ${name}`);
  return value;
};

const listOf = ({ lists }: TensorFile, name: string): readonly string[] => {
  const list = lists[name];
  if (list === undefined) throw new Error(`loadModel: the weights have no list of ${name}`);
  return list;
};

/** Throws an Error that says what is missing when the files are damaged or of another kind. */
export const loadModel = (weightsFile: Uint8Array, vectorsFile: Uint8Array): NeuralModel => {
  const [file, fixed] = [unpackTensors(weightsFile), unpackTensors(vectorsFile)];
  const vectors = fixed.matrices.get('vectors');
  if (vectors === undefined) throw new Error('loadModel: the vectors file holds no matrix called "vectors"');
  return {
    width: numberOf(file, 'width'),
    layers: numberOf(file, 'layers'),
    tagLayer: numberOf(file, 'tagLayer'),
    vectorWords: listOf(fixed, 'words'),
    vectors,
    words: listOf(file, 'words'),
    xpos: listOf(file, 'xpos'),
    upos: listOf(file, 'upos'),
    deprels: listOf(file, 'deprels'),
    weights: file.matrices,
  };
};
