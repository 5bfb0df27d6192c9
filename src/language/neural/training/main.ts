/**
 * Treebanks in; the weights of the neural engine out.
 * `ts-node src/language/neural/training/main.ts --vectors VECTORS.bin --out OUT.bin [--passes 14] --train A.conllu,B.conllu --dev C.conllu,D.conllu`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../../../model';
import { readConllu, type GoldSentence } from '../../training/conllu';
import { readWeights } from '../../weights-file';
import { createNeuralEngine } from '../engine';
import { packModel, unpackModel, NEURAL_KIND, type NeuralModel } from '../model';
import { unpackVectors, VECTORS_KIND, type WordVectors } from '../vectors';
import { scoreOf } from './score';
import { train, type Plan } from './train';

const PLAN: Plan = {
  shape: { width: 192, layers: 3, tagLayer: 2, wordColumns: 64, arcWidth: 96, labelWidth: 96, dropout: 0.25 },
  passes: 14,
  batchWords: 800,
  rate: 0.002,
  seed: 1,
};

const sentencesOf = (path: string): readonly GoldSentence[] =>
  readConllu(readFileSync(path, 'utf8')).flatMap(({ sentences }) => sentences);

const byName = (paths: readonly string[]): Readonly<Record<string, readonly GoldSentence[]>> =>
  Object.fromEntries(paths.map((path) => [basename(path, '.conllu'), sentencesOf(path)]));

/** Scored as it will be used: its numbers rounded to bytes. */
const scoresOf = (
  model: NeuralModel,
  vectors: WordVectors,
  held: ReturnType<typeof byName>,
): Readonly<Record<string, number>> => {
  const file = packModel(model, { sources: {}, scores: {} });
  const engine = createNeuralEngine(unpackModel(readWeights('the new weights', file, NEURAL_KIND), vectors));
  const entries = Object.entries(held).map(([name, sentences]) => [name, scoreOf(engine, sentences)] as const);
  return Object.fromEntries(
    entries.flatMap(([name, score]) => Object.entries(score).map(([measure, value]) => [`${name} ${measure}`, value])),
  );
};

const listed = (paths: string | undefined): readonly string[] => paths?.split(',') ?? [];

export interface TrainingFiles {
  /** Treebanks to learn from, and to be scored on. */
  readonly train: readonly string[];
  readonly dev: readonly string[];
  /** The file of word vectors. */
  readonly vectors: string;
}

/** The bytes of the trained engine's weights file: the same for the same files. `report` gets a line after each pass. */
export const trainNeural = (
  files: TrainingFiles,
  passes = PLAN.passes,
  report: (line: string) => void = () => {},
): Uint8Array => {
  const vectors = unpackVectors(readWeights(files.vectors, readFileSync(files.vectors), VECTORS_KIND));
  const held = byName(files.dev);
  const model = train({ train: files.train.flatMap(sentencesOf), held, vectors }, { ...PLAN, passes }, (line) =>
    report(line),
  );
  const sources = Object.fromEntries(files.train.map((path) => [basename(path), sha256(readFileSync(path))]));
  return packModel(model, { sources, scores: scoresOf(model, vectors, held) });
};

const main = (): void => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { vectors: text, out: text, train: text, dev: text, passes: text } });
  if (values.vectors === undefined || values.out === undefined) throw new Error('main: --vectors and --out are needed');
  const files = { train: listed(values.train), dev: listed(values.dev), vectors: values.vectors };
  writeFileSync(values.out, trainNeural(files, Number(values.passes ?? PLAN.passes), console.log));
};

if (require.main === module) main();
