/**
 * `npm run accuracy:folds -- DATA SCORERS [FOLDS]`: trains the name tagger and the choice of antecedents without each fold of the GUM documents in
 * turn, measures what they make of the fold, and writes the figures into docs/accuracy.md. A quarter of an hour.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './scratch';
import { writeMarked } from './marked';

const ROOT = join(__dirname, '..', '..', '..');
const BIG = 1 << 30;
const GOLD = ['gum_news.train.jsonl', 'gum_news.dev.jsonl'];
/** What else the tagger learns from. */
const NAMES =
  'uner_ewt crossner_politics crossner_science crossner_music crossner_literature crossner_ai wnut17 conll04'.split(
    ' ',
  );

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: BIG });
const script = (path: string, ...args: readonly string[]): string =>
  node('--max-old-space-size=6000', '-r', 'ts-node/register/transpile-only', join(ROOT, 'src', path), ...args);

interface Fold {
  readonly train: string;
  readonly test: string;
  readonly names: string;
}

/** Every so many documents of the file make a fold. */
function foldsOf(documents: readonly string[], count: number, folder: string): readonly Fold[] {
  return Array.from({ length: count }, (_, fold) => {
    const paths = {
      train: join(folder, `gum_news.${fold}.jsonl`),
      test: join(folder, `fold.${fold}.jsonl`),
      names: join(folder, `names.${fold}.bin`),
    };
    writeFileSync(paths.train, documents.filter((_line, at) => at % count !== fold).join('\n'));
    writeFileSync(paths.test, documents.filter((_line, at) => at % count === fold).join('\n'));
    return paths;
  });
}

function predictedOf({ train, test, names }: Fold, data: string): string {
  const others = NAMES.map((name) => join(data, `${name}.train.jsonl`));
  script('mentions/training/train.ts', join(ROOT, 'src/mentions/weights/clusters.bin'), names, ...others, train);
  return script(
    'coreference/training/fold.ts',
    ...['--gum', train, '--gap', join(data, 'gap.train.jsonl'), '--names', names, '--test', test],
  );
}

const told = (report: string): string =>
  Object.entries(JSON.parse(report.trim().split('\n').at(-1) ?? '{}') as Readonly<Record<string, number>>)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ');

function measure(data: string, scorers: string, count: number): string {
  const folder = scratchFolder('folds');
  const documents = GOLD.flatMap((file) => readFileSync(join(data, file), 'utf8').split('\n')).filter(
    (line) => line.trim() !== '',
  );
  const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
  writeFileSync(gold, documents.join('\n'));
  writeFileSync(
    predicted,
    foldsOf(documents, count, folder)
      .map((fold) => predictedOf(fold, data))
      .join(''),
  );
  const figures = told(node(join(scorers, 'score-coref.mjs'), gold, predicted));
  return [
    `GUM news, interviews and speeches, all ${documents.length} documents in ${count} folds: the name tagger and the choice of antecedents`,
    'were trained without the fold each time. The reading network, the clues around names and the word vectors were not: a network takes hours.',
    '',
    figures,
  ].join('\n');
}

const [data, scorers, count = '4'] = process.argv.slice(2);
if (!data || !scorers) {
  process.stderr.write('usage: npm run accuracy:folds -- DATA SCORERS [FOLDS] (two folders)\n');
  process.exitCode = 2;
} else {
  const text = measure(data, scorers, Number(count));
  process.stdout.write(`${text}\n`);
  writeMarked(join(ROOT, 'docs', 'accuracy.md'), 'folds', text);
}
