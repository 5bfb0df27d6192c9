/**
 * Treebanks and annotated names in; the lemmatiser's, the parser's and the name finder's weights files out, the same bytes for the same
 * input. The word vectors are read from the package's own file, which neural/training/vectors.ts makes. The name finder stands on the
 * parser, so it is trained anew with it.
 * Run: `npm run train -- --train A.conllu,B.conllu --dev C.conllu --names D.jsonl,E.jsonl --names-dev F.jsonl [--out FOLDER]
 * [--passes 14] [--only lemmas]`.
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

const listed = (paths: string | undefined): readonly string[] => paths?.split(',') ?? [];

const main = (): void => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { train: text, dev: text, names: text, 'names-dev': text, out: text, passes: text, only: text },
  });
  if (values.train === undefined)
    throw new Error('usage: train.ts --train A.conllu,... [--dev ...] [--names ...] [--out FOLDER]');
  const [train, dev] = [listed(values.train), listed(values.dev)];
  const [parser, vectors] = [join(values.out ?? WEIGHTS, 'neural.bin'), join(WEIGHTS, 'vectors.bin')];
  const write = (name: string, file: Uint8Array): void => writeFileSync(join(values.out ?? WEIGHTS, name), file);
  write('lemmas.bin', trainLemmaFile(train, dev));
  if (values.only === 'lemmas') return;
  const passes = values.passes === undefined ? undefined : Number(values.passes);
  write('neural.bin', trainNeural({ train, dev, vectors }, passes, console.log));
  if (values.names === undefined) return;
  const names = { train: listed(values.names), dev: listed(values['names-dev']), parser, vectors };
  write('names.bin', trainNameFile(names, console.log));
};

if (require.main === module) main();
