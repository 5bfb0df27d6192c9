/** The neural engine's door: the package's weights, or others, in; an engine that tags and parses sentences and sees names out. */
import { loadWeights } from '../weights-file';
import { createNeuralEngine, type NeuralEngine } from './engine';
import { NEURAL_KIND, unpackModel } from './model';
import { NAMES_KIND, unpackNames } from './names';
import { unpackVectors, VECTORS_KIND } from './vectors';

export { createNeuralEngine, type Analysis, type NeuralEngine, type SentenceReading } from './engine';

/** Throws a WeightsError when a file is missing, damaged or of another version. */
export const loadNeuralEngine = (): NeuralEngine => {
  const vectors = unpackVectors(loadWeights('vectors.bin', VECTORS_KIND));
  const names = unpackNames(loadWeights('names.bin', NAMES_KIND));
  return createNeuralEngine(unpackModel(loadWeights('neural.bin', NEURAL_KIND), vectors), names);
};
