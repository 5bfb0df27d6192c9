/** A trained model in; the bytes of its weights file out. The fixed word vectors are a file of their own. */
import type { NeuralModel } from '../model';
import { packTensors } from '../tensors';

/** `facts`: what made the file (hashes of the data, scores), kept in its header. */
export const packModel = (model: NeuralModel, facts: Readonly<Record<string, string | number>>): Uint8Array => {
  const { width, layers, tagLayer, words, xpos, upos, deprels } = model;
  return packTensors({
    matrices: model.weights,
    lists: { words, xpos, upos, deprels },
    facts: { width, layers, tagLayer, ...facts },
  });
};
