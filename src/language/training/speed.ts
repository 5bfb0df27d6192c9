/**
 * News text in; words a second of this engine and of wink-nlp in the same process, and their ratio, out,
 * in docs/accuracy.md.
 * Run: `node -r ts-node/register src/language/training/speed.ts [CORPUS.jsonl | FOLDER] [WORDS]`; without a corpus, seeds/ is read.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '..';
import { writeSection } from './page';

const SEEDS = join(__dirname, '..', '..', '..', 'seeds');
const ROUNDS = 3;

const textsOf = (path: string): readonly string[] => {
  if (!statSync(path).isDirectory()) {
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
  }
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return names.map((name) => readFileSync(join(path, name), 'utf8'));
};

const roughWords = (text: string): number => text.split(/\s+/).length;

/** Texts of at least `words` words together, from the start and again as often as needed. */
const sampleOf = (texts: readonly string[], words: number): readonly string[] => {
  const sample: string[] = [];
  for (let at = 0, count = 0; count < words; at++) {
    const text = texts[at % texts.length]!;
    sample.push(text);
    count += Math.max(1, roughWords(text));
  }
  return sample;
};

/** The best of a few rounds, in words of processor time a second, so that other programs do not count. */
const wordsPerSecond = (texts: readonly string[], run: (text: string) => number): number => {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.cpuUsage();
    const words = texts.reduce((sum, text) => sum + run(text), 0);
    const { user, system } = process.cpuUsage(begun);
    best = Math.max(best, (words * 1e6) / (user + system));
  }
  return Math.round(best);
};

const ownWords = (text: string): number => analyse(text).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);

const report = (corpus: string, load: number, own: number, wink: number): string =>
  [
    `Words a second of processor time, one core, on ${corpus}; both in the same process.`,
    '',
    '| | words a second |',
    '| --- | --: |',
    `| this engine: tokens, sentences, tags, lemmas, trees | ${own} |`,
    `| wink-nlp: tokens, sentences, tags; no trees | ${wink} |`,
    '',
    `Ratio ${(own / wink).toFixed(2)}. The first call, which loads the weights, takes ${load} ms of processor time.`,
  ].join('\n');

const main = (path: string, words: number): void => {
  const begun = process.cpuUsage();
  analyse('Load.');
  const { user, system } = process.cpuUsage(begun);
  const load = Math.round((user + system) / 1000);
  const nlp = winkNLP(model);
  const sample = sampleOf(textsOf(path), words);
  const own = wordsPerSecond(sample, ownWords);
  const wink = wordsPerSecond(sample, (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length);
  writeSection('language-speed', report(basename(path), load, own, wink));
};

if (require.main === module) main(process.argv[2] ?? SEEDS, Number(process.argv[3] ?? 30_000));
