/** A sentence and what is known of its places in; out, whose capital "the capital, X" is: the country's that the sentence speaks of. */
import { ruleFrom } from './compile';
import type { Proposal } from './match';
import { noun } from './pattern';
import { capitalOf } from './predicates/capital-of';
import { type Argument, namedAt, type Reading, type SentenceReading } from './reading';
import { triggerAt } from './tree/roles';
import { lemmaOf } from './tree/tree';
import { describedBy } from './tree/word-order';

const RULE = ruleFrom(capitalOf, noun('', { name: 'the capital', prior: 0.95 }));

const argumentOf = (reading: Reading, sentence: SentenceReading, at: number): Argument | undefined => {
  const named = namedAt(reading, sentence, at);
  return named && { ...named, at, standing: 'itself' };
};

/** The country that the tables give the capital, where the sentence names it or its people. */
const countryOf = (reading: Reading, sentence: SentenceReading, capital: Argument): Argument | undefined => {
  const known = capital.chain.known;
  const entry = known === undefined ? undefined : reading.knowledge.entry(known);
  if (entry?.kind !== 'capital' || entry.country === undefined) return undefined;
  const mention = sentence.mentions.find(({ id }) => reading.chainOf.get(id)?.known === entry.country);
  return mention && argumentOf(reading, sentence, mention.head);
};

const capitalAt = (reading: Reading, sentence: SentenceReading, at: number): readonly Proposal[] => {
  const name = describedBy(sentence.tree, at);
  const subject = name === undefined ? undefined : argumentOf(reading, sentence, name);
  const object = subject && countryOf(reading, sentence, subject);
  if (subject === undefined || object === undefined || subject.chain === object.chain) return [];
  return [{ rule: RULE, trigger: triggerAt(sentence.tree, at, 'noun'), subject, object }];
};

export const capitalsIn = (reading: Reading, sentence: SentenceReading): readonly Proposal[] =>
  sentence.tree.tokens.flatMap((_, at) =>
    lemmaOf(sentence.tree, at) === 'capital' ? capitalAt(reading, sentence, at) : [],
  );
