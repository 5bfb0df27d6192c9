/** A trigger in, whether its words take the fact for granted out: "President X may visit" doubts the visit and not the office. */
import type { Stance } from '../../model';
import type { Trigger } from '../tree/roles';
import { baseOf, casesOf, childIn, childrenIn, headOf, isVerb, lemmaOf, relationOf, type Tree } from '../tree/tree';

const BECOMING = new Set([
  'become',
  'remain',
  'serve',
  'act',
  'work',
  'stay',
  'continue',
  'be',
  'elect',
  'appoint',
  'name',
  'make',
  'nominate',
  'call',
  'consider',
  'run',
  'stand',
]);

/** "is the leader", "became leader", "was elected leader": said, and so open to doubt. */
const isSaid = (tree: Tree, at: number): boolean => {
  if (childIn(tree, at, 'cop') !== undefined || childIn(tree, at, 'nsubj') !== undefined) return true;
  const relation = baseOf(tree, at);
  const head = headOf(tree, at);
  if (relation === 'root' && head < 0) return false;
  if (relation === 'conj' && head >= 0) return isSaid(tree, head);
  if (relationOf(tree, at) === 'obl:agent' || casesOf(tree, at).includes('by')) return false;
  return ['xcomp', 'obl', 'obj'].includes(relation) && BECOMING.has(lemmaOf(tree, head));
};

/** "the next president", "would-be leader". */
const TO_COME = new Set([
  'next',
  'future',
  'incoming',
  'would-be',
  'prospective',
  'potential',
  'aspiring',
  'designate',
  'elect',
]);

const isToCome = (tree: Tree, at: number): boolean =>
  childrenIn(tree, at, 'amod', 'compound', 'advmod').some((child) => TO_COME.has(lemmaOf(tree, child)));

/** "Acme, based in Chicago": a participle that hangs on a name. */
const isAttribute = (tree: Tree, at: number): boolean =>
  ['acl', 'amod'].includes(baseOf(tree, at)) && childIn(tree, at, 'nsubj', 'mark') === undefined;

/** The stance of a fact taken for granted; undefined when the clause decides. */
export function presupposedStance({ tree, at, word }: Trigger): Stance | undefined {
  if (word === 'preposition' || word === 'mark') return { modality: 'asserted', negated: false };
  const granted = isVerb(tree, at) ? isAttribute(tree, at) : !isSaid(tree, at);
  return granted ? { modality: isToCome(tree, at) ? 'planned' : 'asserted', negated: false } : undefined;
}
