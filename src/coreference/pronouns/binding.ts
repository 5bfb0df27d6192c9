/** What syntax forbids: a pronoun and another mention in, whether they cannot be the same thing out. */
import type { View } from '../scene';
import { childrenBy, clauseOf, firstConjunct, isAbove, pathUp, subjectOf } from '../tree';
import { isReflexive } from './forms';

const sameSentence = (a: View, b: View): boolean => a.mention.sentence === b.mention.sentence;

const spans = (outer: View, inner: View): boolean =>
  outer.mention.start <= inner.mention.start && inner.mention.end <= outer.mention.end;

/** The child of `above` on the way down to `below`, or -1. */
function stepTowards(pronoun: View, above: number): number {
  const path = pathUp(pronoun.tree, pronoun.mention.head);
  const at = path.indexOf(above);
  return at > 0 ? (path[at - 1] ?? -1) : -1;
}

/** `Mr Li leaving the house where he lives`: a clause that describes a phrase may well speak of it, but not as its own subject or object. */
function isInDescription(pronoun: View, other: View): boolean {
  const step = stepTowards(pronoun, other.mention.head);
  const deprel = pronoun.tree.tokens[step]?.deprel ?? '';
  if (!/^(?:acl|appos|parataxis)/.test(deprel)) return false;
  return pronoun.role === 'possessive' || clauseOf(pronoun.tree, pronoun.mention.head) !== step;
}

/** `Mr Li and his wife Ms Wu`: who is counted beside him may well be his. */
const isOwnedConjunct = (pronoun: View, other: View): boolean =>
  pronoun.role === 'possessive' &&
  other.mention.kind !== 'pronoun' &&
  pronoun.tree.tokens[stepTowards(pronoun, other.mention.head)]?.deprel === 'conj';

/** `his` in `his mother`, `she` in `the woman she met`: a phrase is not a part of itself. */
const isInside = (pronoun: View, other: View): boolean =>
  spans(other, pronoun) ||
  (isAbove(other.tree, other.mention.head, pronoun.mention.head) &&
    !isInDescription(pronoun, other) &&
    !isOwnedConjunct(pronoun, other));

const isArgument = (view: View): boolean =>
  view.role === 'subject' || view.role === 'object' || view.role === 'oblique';

/** Principle B: in `Mr Putin met him`, `him` is someone else. */
function areCoarguments(pronoun: View, other: View): boolean {
  if (isReflexive(pronoun.key) || !isArgument(pronoun) || !isArgument(other)) return false;
  return clauseOf(pronoun.tree, pronoun.mention.head) === clauseOf(other.tree, other.mention.head);
}

/** The understood subject of an infinitive: in `begged Mr Li to let him go`, `Mr Li` does not let himself go. */
function isUnderstoodSubject(pronoun: View, other: View): boolean {
  if (isReflexive(pronoun.key) || (pronoun.role !== 'object' && pronoun.role !== 'oblique')) return false;
  const { tree } = pronoun;
  const verb = pronoun.head.head;
  const token = tree.tokens[verb];
  if (token === undefined || token.deprel !== 'xcomp' || token.head < 0) return false;
  const controller = childrenBy(tree, token.head, 'obj')[0] ?? subjectOf(tree, token.head);
  return controller === other.mention.head;
}

/** `Boris and he`: two who are counted together are two. */
const areConjuncts = (pronoun: View, other: View): boolean =>
  firstConjunct(pronoun.tree, pronoun.mention.head) === firstConjunct(other.tree, other.mention.head);

/** Principle C: in `He said that Mr Putin left`, `Mr Putin` is someone else, and `he` in what he says of others. */
function commands(pronoun: View, other: View): boolean {
  if (pronoun.role !== 'subject' && pronoun.role !== 'object') return false;
  const clause = firstConjunct(pronoun.tree, pronoun.mention.head);
  const head = pronoun.tree.tokens[clause]?.head ?? -1;
  return head >= 0 && other.mention.start > pronoun.mention.start && isAbove(other.tree, head, other.mention.head);
}

/** Whether the two cannot be one by their places in a sentence (Chomsky 1981, binding principles B and C, over dependencies). */
export function isBarred(pronoun: View, other: View): boolean {
  if (!sameSentence(pronoun, other)) return false;
  return (
    isInside(pronoun, other) ||
    areConjuncts(pronoun, other) ||
    areCoarguments(pronoun, other) ||
    isUnderstoodSubject(pronoun, other) ||
    commands(pronoun, other)
  );
}
