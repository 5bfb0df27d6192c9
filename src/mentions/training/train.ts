/**
 * Annotated files in, the tagger's weights out; files named after `--dev` are only scored, and `--folds N` also scores the whole documents among the
 * training files by N-fold cross-validation. Usage: train.ts CLUSTERS.bin OUT.bin TRAIN.jsonl... [--dev DEV.jsonl...] [--folds N]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadKnowledge } from '../../knowledge';
import { Clusters } from '../tagger/clusters';
import { bestLabels } from '../tagger/lattice';
import { spansOf, type LabelledSpan } from '../tagger/labels';
import { Vocabulary } from '../tagger/words';
import { readCorpus, type GoldArticle } from './corpora';
import { Crf, type CrfOptions } from './crf';
import { Scoreboard } from './evaluate';
import { inLetters } from './letter-cases';
import { packed } from './pack';
import { FeatureIndex, indexed, stretchesOf, type Reader } from './stretches';

const OPTIONS: CrfOptions = { rounds: 10, rate: 0.15, sparsity: 0.08, seed: 'names', dropout: 0.3 };
const FEWEST = 2;

/** What a corpus's sentences count for: few sentences near to news more, noisy text less. */
const WEIGHTS: readonly (readonly [string, number])[] = [
  ['crossner_politics', 6],
  ['gum', 1.5],
  ['wnut', 0.5],
];

const weightOf = ({ corpus }: GoldArticle): number => WEIGHTS.find(([name]) => corpus.startsWith(name))?.[1] ?? 1;

interface Trained {
  readonly model: Crf;
  readonly index: FeatureIndex;
}

const log = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const trainOn = (articles: readonly GoldArticle[], reader: Reader): Trained => {
  const all = [
    ...articles,
    ...inLetters(articles, 'upper', 0.12),
    ...inLetters(articles, 'title', 0.12),
    ...inLetters(articles, 'lower', 0.06),
  ];
  const index = new FeatureIndex();
  const raw = all.flatMap((article) => stretchesOf(article, reader, weightOf(article)));
  for (const { features } of raw) for (const own of features) index.count(own);
  index.close(FEWEST);
  const model = new Crf(index.features.length, OPTIONS);
  log(`${String(raw.length)} stretches, ${String(index.features.length)} features`);
  model.train(
    raw.map((one) => indexed(one, index)),
    (round, loss) => {
      log(`round ${String(round + 1)}: loss ${loss.toFixed(4)}`);
    },
  );
  return { model, index };
};

const spansIn = (
  article: GoldArticle,
  { model, index }: Trained,
  reader: Reader,
): readonly (readonly LabelledSpan[])[] => {
  const found: LabelledSpan[][] = article.sentences.map(() => []);
  for (const raw of stretchesOf({ ...article, corpus: 'any' }, reader, 1)) {
    const labels = bestLabels(model.scores(indexed(raw, index)));
    found[raw.sentence]?.push(...spansOf(labels, raw.first));
  }
  return found;
};

const score = (
  name: string,
  articles: readonly GoldArticle[],
  trained: (article: GoldArticle) => Trained,
  reader: Reader,
): void => {
  const board = new Scoreboard();
  for (const article of articles) {
    const spans = spansIn(article, trained(article), reader);
    article.sentences.forEach((sentence, at) => {
      board.add(sentence.spans, spans[at] ?? []);
    });
  }
  log(`${name}: ${board.report()}`);
};

const crossValidate = (articles: readonly GoldArticle[], folds: number, reader: Reader): void => {
  const documents = articles.filter(({ corpus }) => corpus.startsWith('gum'));
  const foldOf = new Map(documents.map((article, at) => [article, at % folds]));
  const models = Array.from({ length: folds }, (_, fold) =>
    trainOn(
      articles.filter((article) => foldOf.get(article) !== fold),
      reader,
    ),
  );
  score('cross-validated', documents, (article) => models[foldOf.get(article) ?? 0] ?? fail(), reader);
};

const fail = (): never => {
  throw new Error('crossValidate: a document without a fold');
};

const main = (args: readonly string[]): void => {
  const dev = args.indexOf('--dev');
  const foldFlag = args.indexOf('--folds');
  const ends = [dev, foldFlag].filter((at) => at >= 0);
  const [clusters, out, ...train] = args.slice(0, Math.min(args.length, ...ends));
  if (clusters === undefined || out === undefined)
    throw new Error('usage: train.ts CLUSTERS.bin OUT.bin TRAIN.jsonl... [--dev DEV.jsonl...] [--folds N]');
  const knowledge = loadKnowledge();
  const reader = { vocabulary: new Vocabulary(Clusters.read(readFileSync(clusters)), knowledge), knowledge };
  const articles = train.flatMap(readCorpus);
  const trained = trainOn(articles, reader);
  writeFileSync(out, packed(trained.model, trained.index.features));
  for (const path of dev < 0 ? [] : args.slice(dev + 1, foldFlag > dev ? foldFlag : undefined))
    score(path, readCorpus(path), () => trained, reader);
  if (foldFlag >= 0) crossValidate(articles, Number(args[foldFlag + 1]), reader);
};

main(process.argv.slice(2));
