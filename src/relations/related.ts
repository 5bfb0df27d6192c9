/** A clear transitive verb between two names that no predicate claims: in, `related_to` with the verb as its label, out. */
import { ruleFrom } from './compile';
import type { Proposal } from './match';
import { verb } from './pattern';
import { ANYTHING, type Predicate } from './predicate';
import { argumentsAt, type Argument, type Reading, type SentenceReading } from './reading';
import { agentsOf, patientsOf } from './tree/clause';
import { triggerAt } from './tree/roles';
import { childIn, lemmaOf, type Tree, uposOf } from './tree/tree';

export const RELATED: Predicate = {
  name: 'related_to',
  meaning: 'does to it what the label says',
  group: 'standing',
  subject: ANYTHING,
  object: ANYTHING,
  symmetric: false,
  patterns: [],
  yes: [],
  no: [],
};

const RULE = ruleFrom(RELATED, verb('', { prior: 0.7 }));

/** Verbs that say too little by themselves. */
const EMPTY = new Set(
  `be become believe bring call come consider do feel find follow get give go have hear include involve keep know leave let like look lose love make mean need put
  read remain say see seem send set show spend start take think try turn understand use want watch win write hold name tell add contain describe see
  represent concern face expect enter cover reach run play move hope quote cite mention pass represent feature mark`.split(
    /\s+/,
  ),
);

export const relatedIn = (
  reading: Reading,
  sentence: SentenceReading,
  settled: readonly Proposal[],
): readonly Proposal[] => {
  const taken = new Set(settled.flatMap(({ subject, object }) => [keyOf(subject, object), keyOf(object, subject)]));
  const verbs = [...sentence.tree.lemmas.keys()].filter((at) => isClear(sentence.tree, at));
  return verbs
    .flatMap((at) => pairsAt(reading, sentence, at))
    .filter(({ subject, object }) => !taken.has(keyOf(subject, object)));
};

const keyOf = (a: Argument, b: Argument): string => `${a.chain.mentions[0] ?? ''} ${b.chain.mentions[0] ?? ''}`;

const isClear = (tree: Tree, at: number): boolean =>
  uposOf(tree, at) === 'VERB' && !EMPTY.has(lemmaOf(tree, at)) && childIn(tree, at, 'xcomp', 'ccomp') === undefined;

const SURE = 0.75;

/** One subject and one object, each named by its own words. */
const pairsAt = (reading: Reading, sentence: SentenceReading, at: number): readonly Proposal[] => {
  const subject = onlyOf(reading, sentence, agentsOf(sentence.tree, at));
  const object = subject && onlyOf(reading, sentence, patientsOf(sentence.tree, at));
  if (subject === undefined || object === undefined || subject.chain === object.chain) return [];
  return [{ rule: RULE, trigger: triggerAt(sentence.tree, at, 'verb'), subject, object }];
};

const onlyOf = (reading: Reading, sentence: SentenceReading, words: readonly number[]): Argument | undefined => {
  const found = words.flatMap((word) => argumentsAt(reading, sentence, word).filter(isClearlyNamed));
  return found.length === 1 ? found[0] : undefined;
};

const isClearlyNamed = ({ standing, mention, confidence }: Argument): boolean =>
  standing === 'itself' && mention.kind !== 'nominal' && confidence >= SURE;
