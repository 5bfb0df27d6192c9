/** `npm run accuracy -- DATA SCORERS`: measures the built program on public sets with their scorers, and writes docs/accuracy.md. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './scratch';
import { writeMarked } from './marked';

const ROOT = join(__dirname, '..', '..', '..');
const COMMAND = join(ROOT, 'dist', 'newsgraph.cjs');
const BIG = 1 << 30;

type FiguresOf = (figures: Readonly<Record<string, number>>) => string;

/** One measurement: what is read, which scorer judges it, and how its last line is told. */
interface Measure {
  readonly what: string;
  readonly set: string;
  /** Makes the input of `newsgraph extract`, given the data and scorer folders. */
  readonly input: (data: string, scorers: string) => string;
  readonly scorer: (data: string, scorers: string, predicted: string) => readonly string[];
  readonly tell: FiguresOf;
}

const texts =
  (scorer: string, file: string) =>
  (data: string, scorers: string): string =>
    execFileSync(process.execPath, [join(scorers, scorer), '--texts', join(data, file)], {
      encoding: 'utf8',
      maxBuffer: BIG,
    });
const gold =
  (file: string) =>
  (data: string): string =>
    readFileSync(join(data, file), 'utf8');

const syntax = (what: string, file: string): Measure => ({
  what: `tokens, sentences, tags, lemmas, trees (raw text)`,
  set: what,
  input: texts('score-syntax.mjs', file),
  scorer: (data, scorers, predicted) => [join(scorers, 'score-syntax.mjs'), join(data, file), predicted],
  tell: (f) =>
    Object.entries(f)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
});

const names = (what: string, file: string): Measure => ({
  what: 'names, exact span and type',
  set: what,
  input: gold(file),
  scorer: (data, scorers, predicted) => [join(scorers, 'score-mentions.mjs'), join(data, file), predicted],
  tell: (f) =>
    Object.entries(f)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
});

const other = (
  what: string,
  set: string,
  file: string,
  scorer: string,
  before: readonly string[] = [],
  viaTexts = false,
): Measure => ({
  what,
  set,
  input: viaTexts ? texts(scorer, file) : gold(file),
  scorer: (data, scorers, predicted) => [join(scorers, scorer), ...before, join(data, file), predicted],
  tell: (f) =>
    Object.entries(f)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
});

/** The article that the gold graph is of, as one line for `newsgraph extract`. */
const sampleLine = (_data: string, scorers: string): string => {
  const { document: id } = JSON.parse(readFileSync(join(scorers, 'seed/gold.json'), 'utf8')) as { document: string };
  const known = JSON.parse(readFileSync(join(ROOT, 'seeds', 'articles.json'), 'utf8')) as Record<string, object>;
  return JSON.stringify({ ...known[id], id, text: readFileSync(join(ROOT, 'seeds', id), 'utf8') });
};

const ARTICLES = join(ROOT, 'test', 'articles');

interface ArticleMeta {
  readonly published: string;
  readonly title?: string;
  readonly use: string;
}

const articlesOf = (use: string): readonly string[] =>
  readdirSync(ARTICLES)
    .filter((slug) => existsSync(join(ARTICLES, slug, 'meta.json')) && metaOf(slug).use === use)
    .sort();

const metaOf = (slug: string): ArticleMeta =>
  JSON.parse(readFileSync(join(ARTICLES, slug, 'meta.json'), 'utf8')) as ArticleMeta;

const articleLine = (slug: string): string => {
  const { published, title } = metaOf(slug);
  return JSON.stringify({ id: slug, text: readFileSync(join(ARTICLES, slug, 'input.txt'), 'utf8'), published, title });
};

const MEANS = ['entityF1', 'relationF1', 'relationP', 'relationR', 'duplicates', 'mistyped', 'forbiddenRelations'];

/** The mean of the scorer's figures over whole articles, as one row. */
const runArticles = (use: string, scorers: string, folder: string): string => {
  const slugs = articlesOf(use);
  const predicted = predict(slugs.map(articleLine).join('\n'), folder);
  const scores = slugs.map((slug) =>
    judge([join(scorers, 'score-graph.mjs'), join(ARTICLES, slug, 'expected.json'), predicted]),
  );
  const means = MEANS.map((key) => {
    const sum = scores.reduce((total, score) => total + (score[key] ?? 0), 0);
    return `${key} ${Math.round((10 * sum) / scores.length) / 10}`;
  });
  const told = `${slugs.length} articles: ${means.join(', ')}`;
  process.stdout.write(`${use}: ${told}\n`);
  return `| invented articles, ${use} | entities and relations, mean of the articles | ${told} |`;
};

const MEASURES: readonly Measure[] = [
  {
    what: 'entities and relations of one article',
    set: 'the sample article',
    input: sampleLine,
    scorer: (_, scorers, predicted) => [join(scorers, 'score-graph.mjs'), join(scorers, 'seed/gold.json'), predicted],
    tell: (f) =>
      Object.entries(f)
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
  },
  {
    what: 'who says so',
    set: 'the sample article',
    input: sampleLine,
    scorer: (_, scorers, predicted) => [
      ...[
        join(scorers, 'score-attribution.mjs'),
        join(scorers, 'seed/attribution.json'),
        join(scorers, 'seed/gold.json'),
        predicted,
      ],
    ],
    tell: (f) =>
      Object.entries(f)
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
  },
  syntax('UD English EWT, dev', 'ud/en_ewt-ud-dev.conllu'),
  syntax('UD English GUM (open genres), dev', 'ud/en_gum-open-dev.conllu'),
  names('CrossNER politics, dev', 'crossner_politics.dev.jsonl'),
  names('UNER EWT, dev', 'uner_ewt.dev.jsonl'),
  other(
    'coreference for a graph',
    'GUM news, interviews, speeches, dev',
    'gum_news.dev.jsonl',
    'score-coref.mjs',
    [],
    true,
  ),
  other('pronouns', 'GAP, dev', 'gap.dev.jsonl', 'score-gap.mjs'),
  other('events: type, source and target', 'PLOVER gold records, dev', 'plover_gsr.dev.jsonl', 'score-events.mjs'),
  other('standing facts', 'CoNLL04, dev', 'conll04.dev.jsonl', 'score-relations.mjs', ['conll04']),
  other('standing facts', 'KnowledgeNet, dev', 'knowledgenet.dev.jsonl', 'score-relations.mjs', ['knowledgenet']),
];

const lastJson = (text: string): Readonly<Record<string, number>> => {
  const line = text.trim().split('\n').at(-1) ?? '{}';
  return JSON.parse(line) as Readonly<Record<string, number>>;
};

const predict = (input: string, folder: string): string => {
  const predicted = join(folder, 'predicted.jsonl');
  const extracted = spawnSync(process.execPath, [COMMAND, 'extract'], { input, encoding: 'utf8', maxBuffer: BIG });
  if (extracted.status === 2) throw new Error(extracted.stderr);
  writeFileSync(predicted, extracted.stdout);
  return predicted;
};

const judge = (command: readonly string[]): Readonly<Record<string, number>> =>
  lastJson(execFileSync(process.execPath, [...command], { encoding: 'utf8', maxBuffer: BIG }));

const run = (measure: Measure, data: string, scorers: string, folder: string): string => {
  const predicted = predict(measure.input(data, scorers), folder);
  const told = measure.tell(judge(measure.scorer(data, scorers, predicted)));
  process.stdout.write(`${measure.set}: ${measure.what}: ${told}\n`);
  return `| ${measure.set} | ${measure.what} | ${told} |`;
};

const [data, scorers] = process.argv.slice(2);
if (!data || !scorers) {
  process.stderr.write('usage: npm run accuracy -- DATA SCORERS (two folders)\n');
  process.exitCode = 2;
} else {
  const folder = scratchFolder('accuracy');
  const rows = [
    ...['development', 'held out'].map((use) => runArticles(use, scorers, folder)),
    ...MEASURES.map((measure) => run(measure, data, scorers, folder)),
  ];
  writeMarked(
    join(ROOT, 'docs', 'accuracy.md'),
    'accuracy',
    ['| set | what | figures |', '|---|---|---|', ...rows].join('\n'),
  );
}
