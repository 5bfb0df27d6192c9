/** Predicates in, an index from trigger words to patterns out: the cost of a sentence does not grow with the catalogue. */
import type { EntityType } from '../model';
import { type Types, typesIn } from './parties';
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
  /** What may stand at its ends. */
  readonly subjects: Types;
  readonly objects: Types;
  /** What it gives without an object: an office whose owner is named somewhere else, or is the state. */
  readonly open: { readonly owned: boolean; readonly ofState: boolean };
}

type Said = Pick<Rule, 'predicate' | 'pattern'>;

export const objectTypesOf = ({ pattern, predicate }: Said): readonly EntityType[] =>
  pattern.objectTypes ?? predicate.object;

/** By lemma and kind of word. */
export type RuleIndex = ReadonlyMap<string, ReadonlyMap<Word, readonly Rule[]>>;
type Building = Map<string, Map<Word, Rule[]>>;

export const compile = (predicates: readonly Predicate[]): RuleIndex => {
  const index: Building = new Map();
  for (const predicate of predicates)
    for (const pattern of predicate.patterns) for (const lemma of pattern.lemmas) add(index, predicate, pattern, lemma);
  return index;
};

const add = (index: Building, predicate: Predicate, pattern: Pattern, lemma: string): void => {
  const [word = '', ...particles] = lemma.split(' ');
  const before = word.split('-').slice(0, -1);
  const rule = ruleOf(predicate, pattern, particles, before);
  enter(index, pattern.word, word.slice(word.lastIndexOf('-') + 1), rule);
  if (before.length > 0) enter(index, pattern.word, word, { ...rule, before: [] });
};

const ruleOf = (
  predicate: Predicate,
  pattern: Pattern,
  particles: readonly string[],
  before: readonly string[],
): Rule => ({
  predicate,
  pattern,
  name: `${predicate.name}/${pattern.name}`,
  particles,
  before,
  weight: weightOf(pattern, particles) + before.length,
  subjects: typesIn(pattern.subjectTypes ?? predicate.subject),
  objects: typesIn(objectTypesOf({ pattern, predicate })),
  open: {
    owned: pattern.word === 'noun' && predicate.group === 'standing' && pattern.object.includes('owner'),
    ofState: pattern.office && objectTypesOf({ pattern, predicate }).includes('country'),
  },
});

const enter = (index: Building, word: Word, lemma: string, rule: Rule): void => {
  const byWord = index.get(lemma) ?? new Map<Word, Rule[]>();
  const rules = byWord.get(word) ?? [];
  rules.push(rule);
  index.set(lemma, byWord.set(word, rules));
};

/** Of one predicate with one pattern: its one rule. */
export const ruleFrom = (predicate: Predicate, pattern: Pattern): Rule => ruleOf(predicate, pattern, [], []);

const weightOf = (pattern: Pattern, particles: readonly string[]): number =>
  pattern.where.length +
  particles.length +
  (pattern.hosts === undefined ? 0 : 1) +
  (pattern.subjectTypes === undefined ? 0 : 0.5) +
  (pattern.objectTypes === undefined ? 0 : 0.5);
