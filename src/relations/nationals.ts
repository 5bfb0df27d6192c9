/** A sentence in; out, whom it calls by their nation alone: "X, a Norwegian, spoke", "X is a Norwegian". */
import { ruleFrom } from './compile';
import type { Proposal } from './match';
import { title } from './pattern';
import { citizenOf } from './predicates/citizen-of';
import { argumentsAt, namedAt, type Reading, type SentenceReading } from './reading';
import { bearersOf } from './tree/bearers';
import { triggerAt } from './tree/roles';
import { childrenIn, lemmaOf } from './tree/tree';

const RULE = ruleFrom(citizenOf, title('', { name: 'a national', office: false, prior: 0.9 }));

const ARTICLES = new Set(['a', 'an']);

const nationalsAt = (reading: Reading, sentence: SentenceReading, at: number): readonly Proposal[] => {
  const country = namedAt(reading, sentence, at);
  if (country?.chain.type !== 'country') return [];
  const object = { ...country, at, standing: 'itself' as const };
  return bearersOf(sentence.tree, at)
    .filter((bearer) => bearer !== at)
    .flatMap((bearer) => argumentsAt(reading, sentence, bearer))
    .filter(({ chain, mention }) => chain.type === 'person' && mention.kind !== 'demonym')
    .map((subject) => ({ rule: RULE, trigger: triggerAt(sentence.tree, at, 'noun'), subject, object }));
};

export const nationalsIn = (reading: Reading, sentence: SentenceReading): readonly Proposal[] =>
  sentence.mentions
    .filter(
      ({ kind, head }) =>
        kind === 'demonym' &&
        childrenIn(sentence.tree, head, 'det').some((article) => ARTICLES.has(lemmaOf(sentence.tree, article))),
    )
    .flatMap(({ head }) => nationalsAt(reading, sentence, head));
