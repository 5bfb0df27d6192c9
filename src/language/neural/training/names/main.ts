/**
 * A trained parser and annotated names in; the weights of the finder of names out.
 * `ts-node src/language/neural/training/names/main.ts --parser NEURAL.bin --vectors VECTORS.bin --out OUT.bin --names A.train.jsonl,... --dev A.dev.jsonl,...`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../../../../model';
import { readWeights } from '../../../weights-file';
import { createNeuralEngine } from '../../engine';
import { NEURAL_KIND, unpackModel, type NeuralModel } from '../../model';
import { NAMES_KIND, packNames, unpackNames, type NameModel } from '../../names';
import { unpackVectors, VECTORS_KIND } from '../../vectors';
import { readNames } from './corpora';
import { scoreNames } from './score';
import { trainNames, type NamePlan } from './train';

const PLAN: NamePlan = {
  width: 128,
  layers: 2,
  dropout: 0.3,
  passes: 5,
  batchWords: 400,
  rate: 0.002,
  nameless: 0.4,
  seed: 1,
};

/** Small corpora of well-kept text are gone through more often. */
const timesOf = (path: string): number => (basename(path).startsWith('crossner') ? 3 : 1);

export interface NameFiles {
  readonly train: readonly string[];
  readonly dev: readonly string[];
  readonly parser: string;
  readonly vectors: string;
}

/** Scored as it will be used: its numbers rounded to bytes. */
const scoresOf = (parser: NeuralModel, names: NameModel, dev: readonly string[]): Readonly<Record<string, number>> => {
  const file = readWeights('the new names', packNames(names, { sources: {}, scores: {} }), NAMES_KIND);
  const engine = createNeuralEngine(parser, unpackNames(file));
  const entries = dev.map((path) => [basename(path, '.jsonl'), scoreNames(engine, readNames(path))] as const);
  return Object.fromEntries(
    entries.flatMap(([name, score]) => Object.entries(score).map(([measure, value]) => [`${name} ${measure}`, value])),
  );
};

/** The bytes of the weights file: the same for the same files. `report` gets a line after each pass. */
export const trainNameFile = (files: NameFiles, report: (line: string) => void): Uint8Array => {
  const vectors = unpackVectors(readWeights(files.vectors, readFileSync(files.vectors), VECTORS_KIND));
  const parser = unpackModel(readWeights(files.parser, readFileSync(files.parser), NEURAL_KIND), vectors);
  const corpora = files.train.map((path) => ({ sentences: readNames(path), times: timesOf(path) }));
  const names = trainNames(parser, corpora, PLAN, (pass, loss) => report(`pass ${pass}, loss ${loss.toFixed(4)}`));
  const scores = scoresOf(parser, names, files.dev);
  report(JSON.stringify(scores));
  const sources = files.train.map((path) => [basename(path), sha256(readFileSync(path))]);
  return packNames(names, { sources: Object.fromEntries(sources), scores });
};

const main = (): void => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { parser: text, vectors: text, out: text, names: text, dev: text } });
  const { parser, vectors, out, names, dev } = values;
  if (parser === undefined || vectors === undefined || out === undefined || names === undefined) {
    throw new Error('main: --parser, --vectors, --out and --names are needed');
  }
  const files = { train: names.split(','), dev: dev?.split(',') ?? [], parser, vectors };
  writeFileSync(out, trainNameFile(files, console.log));
};

if (require.main === module) main();
