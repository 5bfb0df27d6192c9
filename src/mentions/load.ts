/** The files in `weights/` in, the tagger that they make out; read once, at the first use. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clusters } from './tagger/clusters';
import { NameTagger } from './tagger/tagger';
import { TaggerWeights } from './tagger/weights';
import { Vocabulary } from './tagger/words';

/** Beside this file in the sources; in a bundle, beside the bundle. */
const weightsPath = (name: string): string => {
  const here = join(__dirname, 'weights', name);
  return existsSync(here) ? here : join(__dirname, 'mentions', 'weights', name);
};

let tagger: NameTagger | undefined;

export const loadTagger = (): NameTagger =>
  (tagger ??= new NameTagger(
    TaggerWeights.read(readFileSync(weightsPath('names.bin'))),
    new Vocabulary(Clusters.read(readFileSync(weightsPath('clusters.bin')))),
  ));
