/** Predicates in, an index from trigger words to patterns out: the cost of a sentence does not grow with the catalogue. */
import type { Pattern, Word } from './pattern';
import type { Predicate } from './predicate';

export interface Rule {
  readonly predicate: Predicate;
  readonly pattern: Pattern;
  /** `met_with/verb`, numbered where a predicate has several of one name. */
  readonly name: string;
  /** The particle that the trigger needs: "off" of "break off". */
  readonly particles: readonly string[];
  /** What a hyphen joins to the trigger: "build" of "build-up". */
  readonly before: readonly string[];
  /** More conditions and narrower types make a rule more specific. */
  readonly weight: number;
}

/** By kind of word and lemma. */
export type RuleIndex = ReadonlyMap<Word, ReadonlyMap<string, readonly Rule[]>>;
type Building = Map<Word, Map<string, Rule[]>>;

export const compile = (predicates: readonly Predicate[]): RuleIndex => {
  const index: Building = new Map();
  for (const predicate of predicates)
    for (const pattern of predicate.patterns) for (const lemma of pattern.lemmas) add(index, predicate, pattern, lemma);
  return index;
};

const add = (index: Building, predicate: Predicate, pattern: Pattern, lemma: string): void => {
  const [word = '', ...particles] = lemma.split(' ');
  const before = word.split('-').slice(0, -1);
  const trigger = word.slice(word.lastIndexOf('-') + 1);
  const name = `${predicate.name}/${pattern.name}`;
  const weight = weightOf(pattern, particles) + before.length;
  enter(index, pattern.word, trigger, { predicate, pattern, name, particles, before, weight });
  if (before.length > 0) enter(index, pattern.word, word, { predicate, pattern, name, particles, before: [], weight });
};

const enter = (index: Building, word: Word, lemma: string, rule: Rule): void => {
  const byLemma = index.get(word) ?? new Map<string, Rule[]>();
  const rules = byLemma.get(lemma) ?? [];
  rules.push(rule);
  index.set(word, byLemma.set(lemma, rules));
};

const weightOf = (pattern: Pattern, particles: readonly string[]): number =>
  pattern.where.length +
  particles.length +
  (pattern.hosts === undefined ? 0 : 1) +
  (pattern.subjectTypes === undefined ? 0 : 0.5) +
  (pattern.objectTypes === undefined ? 0 : 0.5);
