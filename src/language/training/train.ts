/**
 * Treebanks in; every weights file of the engine but the word clusters (clusters.ts makes those) out. The same input gives the same bytes.
 * Run: `npm run train -- --train A.conllu,B.conllu --dev C.conllu,D.conllu [--out FOLDER]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../../model';
import { wordClusters } from '../clusters';
import { LEMMAS_KIND } from '../lemmas';
import { MoveModel } from '../move-model';
import { Parser, PARSER_KIND } from '../parser';
import { SparseModel } from '../sparse-model';
import { TAGGER_KIND } from '../tagger';
import type { Tagger } from '../tagger';
import { writeWeights } from '../weights-file';
import type { Provenance } from '../weights-file';
import { readConllu } from './conllu';
import { tagScores, treeScores } from './held-out';
import type { HeldOut } from './held-out';
import { lemmaSections, trainLemmas } from './lemmas';
import { parserSample, parserSections, relationsOf, trainParser } from './parser';
import type { ParserOptions } from './parser';
import { samplesOf } from './samples';
import type { Sample } from './samples';
import { taggerOf, taggerSections, tagSample, tagsOf, trainTagger } from './tagger';
import type { TaggerOptions } from './tagger';
import { variantsOf } from './variants';

const TAGGER: TaggerOptions = { rounds: 6, seed: 7, leastUpdates: 2, leastWeight: 0.1 };
const FOLDS = 4;
const FOLD_TAGGER: TaggerOptions = { rounds: 3, seed: 7, leastUpdates: 1, leastWeight: 0.02 };
const PARSER: ParserOptions = {
  rounds: 8,
  seed: 3,
  exploration: 0.9,
  moves: { leastUpdates: 3, leastWeight: 0.3 },
  labels: { leastUpdates: 2, leastWeight: 0.1 },
};
const readSamples = (path: string): readonly Sample[] => samplesOf(readConllu(readFileSync(path, 'utf8')));

interface Material {
  readonly originals: readonly Sample[];
  /** The originals, and some of them in other spellings. */
  readonly samples: readonly Sample[];
  readonly held: readonly HeldOut[];
  readonly sources: Readonly<Record<string, string>>;
}

const provenance = ({ sources }: Material, scores: readonly Readonly<Record<string, number>>[]): Provenance => ({
  sources,
  scores: Object.assign({}, ...scores) as Readonly<Record<string, number>>,
});

/** A document's sentences share a fold, and so do their variants: they share their subject and its names. */
const foldsOf = (samples: readonly Sample[]): readonly number[] => {
  const ordinals = new Map<string, number>();
  for (const { document } of samples) if (!ordinals.has(document)) ordinals.set(document, ordinals.size);
  return samples.map(({ document }) => ordinals.get(document)! % FOLDS);
};

/** Tags of each sentence by a tagger that has not seen it. */
const foldedTags = (samples: readonly Sample[], tags: readonly string[]): readonly Int32Array[] => {
  const folds = foldsOf(samples);
  const taggers = Array.from({ length: FOLDS }, (_, fold) =>
    taggerOf(
      trainTagger(
        samples.filter((__, index) => folds[index] !== fold),
        tags,
        wordClusters(),
        FOLD_TAGGER,
      ),
      wordClusters(),
    ),
  );
  return samples.map((sample, index) => tagSample(taggers[folds[index]!]!, sample));
};

const trainTaggerFile = (
  material: Material,
): { readonly tagger: Tagger; readonly tags: readonly string[]; readonly file: Uint8Array } => {
  const tags = tagsOf(material.samples);
  const trained = trainTagger(material.samples, tags, wordClusters(), TAGGER);
  const tagger = taggerOf(trained, wordClusters());
  const scores = material.held.map((held) => tagScores(tagger, held));
  return { tagger, tags, file: writeWeights(TAGGER_KIND, provenance(material, scores), {}, taggerSections(trained)) };
};

const trainParserFile = (material: Material, tagger: Tagger, tags: readonly string[]): Uint8Array => {
  const relations = relationsOf(material.samples);
  const folded = foldedTags(material.samples, tags);
  const samples = material.samples.map((sample, index) =>
    parserSample(tagger.table, relations, sample, folded[index]!),
  );
  const trained = trainParser(samples, relations, tagger.tagSet, tagger.table, PARSER, (round) =>
    console.log(`parser round ${round + 1}`),
  );
  const parser = new Parser(relations, new MoveModel(trained.moves), new SparseModel(trained.labels));
  const scores = material.held.map((held) => treeScores(tagger, parser, held));
  return writeWeights(PARSER_KIND, provenance(material, scores), {}, parserSections(trained));
};

const materialOf = (train: readonly string[], dev: readonly string[]): Material => {
  const originals = train.flatMap(readSamples);
  return {
    originals,
    samples: [...originals, ...variantsOf(originals)],
    held: dev.map((path) => ({ name: basename(path, '.conllu'), samples: readSamples(path) })),
    sources: Object.fromEntries(train.map((path) => [basename(path), sha256(readFileSync(path))])),
  };
};

const main = (): void => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { train: text, dev: text, out: text } });
  if (values.train === undefined)
    throw new Error('usage: train.ts --train A.conllu,... [--dev B.conllu,...] [--out FOLDER]');
  const material = materialOf(values.train.split(','), values.dev?.split(',') ?? []);
  const write = (name: string, file: Uint8Array): void =>
    writeFileSync(join(values.out ?? join(__dirname, '..', 'weights'), name), file);
  write(
    'lemmas.bin',
    writeWeights(LEMMAS_KIND, provenance(material, []), {}, lemmaSections(trainLemmas(material.originals))),
  );
  const { tagger, tags, file } = trainTaggerFile(material);
  write('tagger.bin', file);
  write('parser.bin', trainParserFile(material, tagger, tags));
};

if (require.main === module) main();
