/**
 * Treebanks, and annotated names, in; the lemmatiser's and the engine's weights files out, the same bytes for the same input. The word vectors are read from
 * the package's own file, which neural/training/vectors.ts makes.
 * Run: `npm run train -- --train A.conllu,B.conllu --dev C.conllu,D.conllu [--names E.jsonl,F.jsonl --names-dev G.jsonl] [--out FOLDER] [--passes 14] [--only lemmas]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../../model';
import { Lemmatiser, LEMMAS_KIND } from '../lemmas';
import { trainNeural } from '../neural/training/main';
import { trainNameFile } from '../neural/training/names/main';
import { writeWeights } from '../weights-file';
import { readConllu } from './conllu';
import { lemmaSections, trainLemmas } from './lemmas';
import { samplesOf } from './samples';
import type { Sample } from './samples';

const WEIGHTS = join(__dirname, '..', 'weights');

const readSamples = (path: string): readonly Sample[] => samplesOf(readConllu(readFileSync(path, 'utf8')));

/** With the right tags given, in percent of words. */
const lemmaScore = (lemmatiser: Lemmatiser, samples: readonly Sample[]): number => {
  let [right, words] = [0, 0];
  for (const { forms, tags, lemmas } of samples) {
    forms.forEach((form, at) => {
      words++;
      const [upos = '', xpos = ''] = tags[at]!.split('|');
      if (lemmatiser.lemma(form, upos, xpos).toLowerCase() === lemmas[at]!.toLowerCase()) right++;
    });
  }
  return Math.round((10_000 * right) / (words || 1)) / 100;
};

const trainLemmaFile = (train: readonly string[], dev: readonly string[]): Uint8Array => {
  const tables = trainLemmas(train.flatMap(readSamples));
  const lemmatiser = new Lemmatiser(tables);
  const scores = dev.map((path) => [`${basename(path, '.conllu')} lemma`, lemmaScore(lemmatiser, readSamples(path))]);
  const sources = train.map((path) => [basename(path), sha256(readFileSync(path))]);
  const provenance = { sources: Object.fromEntries(sources), scores: Object.fromEntries(scores) };
  return writeWeights(LEMMAS_KIND, provenance, {}, lemmaSections(tables));
};

const main = (): void => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { train: text, dev: text, names: text, 'names-dev': text, out: text, passes: text, only: text },
  });
  if (values.train === undefined)
    throw new Error('usage: train.ts --train A.conllu,... [--dev B.conllu,...] [--out FOLDER]');
  const [train, dev] = [values.train.split(','), values.dev?.split(',') ?? []];
  const write = (name: string, file: Uint8Array): void => writeFileSync(join(values.out ?? WEIGHTS, name), file);
  write('lemmas.bin', trainLemmaFile(train, dev));
  if (values.only === 'lemmas') return;
  const files = { train, dev, vectors: join(WEIGHTS, 'vectors.bin') };
  write('neural.bin', trainNeural(files, values.passes === undefined ? undefined : Number(values.passes), console.log));
  if (values.names === undefined) return;
  const annotated = { train: values.names.split(','), dev: values['names-dev']?.split(',') ?? [] };
  const parser = { parser: join(values.out ?? WEIGHTS, 'neural.bin'), vectors: files.vectors };
  write('names.bin', trainNameFile({ ...annotated, ...parser }, console.log));
};

if (require.main === module) main();
