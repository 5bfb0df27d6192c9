/**
 * Held-out treebanks in, the table of figures in docs/accuracy.md out, between its markers.
 * Run: `node -r ts-node/register src/language/training/accuracy.ts DEV.conllu...`; documents whose name has `news` get a row of their own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { analyse } from '..';
import { readConllu } from './conllu';
import type { GoldDocument } from './conllu';
import { writeSection } from './page';
import { MEASURES, rawScores } from './raw-score';

const WEIGHTS = join(__dirname, '..', 'weights');

const rowOf = (name: string, documents: readonly GoldDocument[]): string => {
  const scores = rawScores(documents, analyse);
  return `| ${name} | ${MEASURES.map((measure) => scores[measure].toFixed(1)).join(' | ')} |`;
};

const rowsOf = (path: string): readonly string[] => {
  const documents = readConllu(readFileSync(path, 'utf8'));
  const news = documents.filter(({ id }) => id.includes('_news_'));
  const name = basename(path, '.conllu');
  const own = rowOf(name, documents);
  return news.length === 0 ? [own] : [own, rowOf(`${name}, news only`, news)];
};

const weightsLine = (): string => {
  const files = readdirSync(WEIGHTS)
    .filter((name) => name.endsWith('.bin'))
    .sort();
  const sizes = files.map((name) => gzipSync(readFileSync(join(WEIGHTS, name)), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `Weights in the package: ${(total / 1e6).toFixed(1)} MB gzipped (${files.join(', ')}).`;
};

const section = (paths: readonly string[]): string =>
  [
    `F1 from raw text, in percent; relations without subtypes, punctuation counted.`,
    '',
    `| held-out text | ${MEASURES.join(' | ')} |`,
    `| --- | ${MEASURES.map(() => '--: |').join(' ')}`,
    ...paths.flatMap(rowsOf),
    '',
    weightsLine(),
  ].join('\n');

if (require.main === module) {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Error('usage: accuracy.ts DEV.conllu...');
  writeSection('language', section(paths));
}
