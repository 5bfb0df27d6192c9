/** The files in `weights/` in, the tagger that they make out; read once for each set of knowledge, at the first use. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../knowledge';
import { Clusters } from './tagger/clusters';
import { NameTagger } from './tagger/tagger';
import { TaggerWeights } from './tagger/weights';
import { Vocabulary } from './tagger/words';

/** Beside this file in the sources; in a bundle, beside the bundle. */
const weightsPath = (name: string): string => {
  const packed = join(__dirname, 'mentions', 'weights', name);
  return existsSync(packed) ? packed : join(__dirname, 'weights', name);
};

const taggers = new WeakMap<Knowledge, NameTagger>();

export const taggerFor = (knowledge: Knowledge): NameTagger => {
  const loaded = taggers.get(knowledge) ?? load(knowledge);
  taggers.set(knowledge, loaded);
  return loaded;
};

/** Other weights for this set of knowledge, as cross-validation trains them: the file that the trainer wrote. */
export const useTagger = (knowledge: Knowledge, path: string): void => {
  taggers.set(knowledge, load(knowledge, path));
};

const load = (knowledge: Knowledge, names = weightsPath('names.bin')): NameTagger =>
  new NameTagger(
    TaggerWeights.read(readFileSync(names)),
    new Vocabulary(Clusters.read(readFileSync(weightsPath('clusters.bin'))), knowledge),
  );
