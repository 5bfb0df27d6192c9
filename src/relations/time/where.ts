/** A trigger word in its tree in, the place where it happened out: the mention that the clause's locative phrase names. */
import type { Mention } from '../../model';
import { hostOf } from '../tree/hosts';
import { baseOf, casesOf, childrenIn, childrenOf, headOf, lemmaOf, type Tree } from '../tree/tree';

/** The mention that a word is the head of. */
export type MentionAt = (token: number) => Mention | undefined;

const LOCATIVE = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around']);
const RAISING = new Set(['set', 'due', 'expect', 'schedule', 'plan', 'begin', 'start', 'continue']);
const LAND = new Set(['place', 'facility', 'country']);

const isLocative = (tree: Tree, phrase: number): boolean =>
  ['obl', 'nmod'].includes(baseOf(tree, phrase)) && casesOf(tree, phrase).some((word) => LOCATIVE.has(word));

/** `held talks in Moscow`; `in the eastern region of Donetsk`: the name, not the word region. */
function placeBelow(tree: Tree, at: number, mentionAt: MentionAt): Mention | undefined {
  const phrases = childrenOf(tree, at).filter((child) => isLocative(tree, child));
  const inner = (phrase: number): number[] => [
    phrase,
    ...childrenIn(tree, phrase, 'nmod').filter((child) => casesOf(tree, child).includes('of')),
  ];
  return phrases
    .flatMap(inner)
    .map(mentionAt)
    .find((mention) => mention !== undefined && LAND.has(mention.type));
}

/** Of the trigger, its light verb, or the verb that it is the plan of: `In Brussels, X is set to announce`. */
export function whereOf(tree: Tree, trigger: number, mentionAt: MentionAt): Mention | undefined {
  const head = headOf(tree, trigger);
  const raised = baseOf(tree, trigger) === 'xcomp' && RAISING.has(lemmaOf(tree, head)) ? [head] : [];
  const host = hostOf(tree, trigger);
  for (const at of [trigger, ...(host ? [host.verb] : []), ...raised]) {
    const place = placeBelow(tree, at, mentionAt);
    if (place) return place;
  }
  return undefined;
}
