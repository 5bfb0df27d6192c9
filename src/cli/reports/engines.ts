/** News text in, a table of how fast it is read out: the built stages and other engines, in turn within each round, in one process. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type * as Stages from './stages';

/** So often each engine is timed; its best round counts. */
export const ROUNDS = 5;

/** What is timed: something done to each text. */
interface Timed {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** Each engine's processor seconds for all texts: all engines once a round, so that whatever disturbs one disturbs the others too. */
const secondsOf = (texts: readonly string[], timed: readonly Timed[]): readonly number[] => {
  const best = timed.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++)
    timed.forEach(({ read }, at) => {
      const begun = process.cpuUsage();
      for (const text of texts) read(text);
      const { user, system } = process.cpuUsage(begun);
      best[at] = Math.min(best[at] ?? Infinity, (user + system) / 1e6);
    });
  return best;
};

/** What users run: the bundle, not the sources. */
const builtStages = (root: string): typeof Stages => {
  const stages: typeof Stages = createRequire(__filename)(join(root, 'dist', 'stages.cjs'));
  return stages;
};

/** Each row goes one stage further than the one above it. */
const stagesUpTo = (built: typeof Stages): readonly Timed[] => {
  const knowledge = built.loadKnowledge();
  const parsed = (text: string) => built.analyse(built.articleFromText(text));
  const resolved = (text: string) => {
    const document = parsed(text);
    return built.resolveCoreference(document, built.findMentions(document, knowledge), knowledge);
  };
  return [
    {
      name: 'the whole extraction: text to claims',
      read: (text) => built.analyseArticle(built.articleFromText(text), knowledge),
    },
    { name: 'as far as mentions and coreference', read: resolved },
    { name: 'its language engine alone: tokens, tags, lemmas, trees', read: parsed },
  ];
};

const othersThan = (): readonly Timed[] => {
  const nlp = winkNLP(model);
  return [
    { name: 'wink-nlp: tokens, tags, entities; no trees', read: (text) => nlp.readDoc(text).entities().out() },
    { name: 'compromise: names only', read: (text) => compromise(text).topics().out('array') },
  ];
};

/** What a stage adds to all that goes before it. */
const shares = ([whole = 0, resolved = 0, parsed = 0]: readonly number[]): readonly string[] => [
  '| what a stage adds | of the time of all before it |',
  '|---|--:|',
  `| mentions and coreference, to the language engine | ${((resolved - parsed) / parsed).toFixed(2)} |`,
  `| relations, to language, mentions and coreference | ${((whole - resolved) / resolved).toFixed(2)} |`,
];

export const engineTable = (root: string, texts: readonly string[], words: number): readonly string[] => {
  const timed = [...stagesUpTo(builtStages(root)), ...othersThan()];
  const seconds = secondsOf(texts, timed);
  const whole = seconds[0] ?? 1;
  const rows = timed.map(({ name }, at) => {
    const own = seconds[at] ?? 1;
    return `| ${name} | ${Math.round(words / own)} | ${(own / whole).toFixed(2)} |`;
  });
  return [
    '| one core, the same text in one process | words a second | whole extraction against it |',
    '|---|--:|--:|',
    ...rows,
    '',
    ...shares(seconds),
  ];
};
