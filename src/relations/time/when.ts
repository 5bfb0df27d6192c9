/** A trigger word in its tree in, the days on which it happened out: the time expression that hangs on it, read against the article's date. */
import type { Document, ParsedToken, TimeSpan } from '../../model';
import { ASKING } from '../attribution/verbs';
import { hostOf } from '../tree/hosts';
import {
  baseOf,
  casesOf,
  childrenOf,
  headOf,
  isInfinitive,
  isPredicate,
  isVerb,
  lemmaOf,
  relationOf,
  tagOf,
  type Tree,
  uposOf,
} from '../tree/tree';
import { dayFromIso, isoOf } from './calendar';
import { type Expression, expressionsIn } from './expressions';

interface Placed extends Expression {
  /** The words whose time it is: those that it hangs on, up to the verb. */
  readonly owners: readonly number[];
}

export type When = (sentence: number, trigger: number) => TimeSpan | undefined;

/** The one of its words that hangs on a word outside. */
const topOf = (tree: Tree, { first, last }: Expression): number => {
  for (let at = first; at < last; at++) {
    const head = headOf(tree, at);
    if (head < first || head >= last) return at;
  }
  return first;
};

const OF_THE_NOUN = new Set(['nmod:poss', 'compound', 'amod', 'nummod']);

/** `today's visit`, `the Monday meeting`, `the attack on Monday`: the noun's time and not the verb's. */
const belongsToNoun = (tree: Tree, top: number): boolean => {
  const marked = baseOf(tree, top) === 'nmod' && casesOf(tree, top).length > 0;
  const host = uposOf(tree, headOf(tree, top));
  return (
    (host === 'NOUN' && marked) || ((host === 'NOUN' || host === 'PROPN') && OF_THE_NOUN.has(relationOf(tree, top)))
  );
};

/** "urged X to stop today": news dates the asking. */
const isAskedFor = (tree: Tree, node: number): boolean => {
  const clause = baseOf(tree, node) === 'conj' && isVerb(tree, headOf(tree, node)) ? headOf(tree, node) : node;
  return isInfinitive(tree, clause) && ASKING.has(lemmaOf(tree, headOf(tree, clause)));
};

/** Up from the expression to the nearest predicate: "talks in Moscow today" gives talks, and the verb that they hang on. */
function ownersOf(tree: Tree, expression: Expression): number[] {
  const top = topOf(tree, expression);
  const owners: number[] = [];
  for (let node = headOf(tree, top); node >= 0 && owners.length < tree.tokens.length; node = headOf(tree, node)) {
    owners.push(node);
    if (owners.length === 1 && belongsToNoun(tree, top)) break;
    if (isPredicate(tree, node) && !isAskedFor(tree, node)) break;
  }
  return headOf(tree, top) < 0 ? [top] : owners;
}

const RAISING = new Set([
  'set',
  'due',
  'expect',
  'schedule',
  'plan',
  'begin',
  'start',
  'continue',
  'likely',
  'slate',
  'intend',
  'aim',
  'hope',
  'agree',
  'prepare',
]);

/** The words whose time is also the trigger's: its light verb, "is due on Monday to visit", "On Monday X came and met". */
function* hostsOf(tree: Tree, trigger: number): Generator<number> {
  yield trigger;
  const host = hostOf(tree, trigger);
  if (host) yield host.verb;
  const head = headOf(tree, trigger);
  if (baseOf(tree, trigger) === 'xcomp' && RAISING.has(lemmaOf(tree, head))) yield head;
}

/** Before the first of two coordinated verbs it is the time of both. */
const frontedBefore = (tree: Tree, trigger: number, expressions: readonly Placed[]): Placed | undefined => {
  const head = headOf(tree, trigger);
  if (baseOf(tree, trigger) !== 'conj' || !isVerb(tree, head) || !isVerb(tree, trigger)) return undefined;
  return expressions.find((each) => each.owners.includes(head) && each.last <= head);
};

const distance = ({ first }: Expression, trigger: number): number => Math.abs(first - trigger);

const nearest = (expressions: readonly Placed[], trigger: number): Placed | undefined =>
  [...expressions].sort((a, b) => distance(a, trigger) - distance(b, trigger) || a.first - b.first)[0];

function expressionOf(tree: Tree, trigger: number, expressions: readonly Placed[]): Placed | undefined {
  for (const host of hostsOf(tree, trigger)) {
    const found = nearest(
      expressions.filter((each) => each.owners.includes(host)),
      trigger,
    );
    if (found) return found;
  }
  return frontedBefore(tree, trigger, expressions);
}

const AHEAD = new Set(['will', "'ll", '’ll', 'shall', 'wo']);

/** "will visit", "to visit", "is visiting": a named day is the next one. */
function looksAhead(tree: Tree, predicate: number): boolean {
  const auxiliaries = childrenOf(tree, predicate).filter(
    (child) => baseOf(tree, child) === 'aux' || baseOf(tree, child) === 'cop',
  );
  if (auxiliaries.some((child) => AHEAD.has(lemmaOf(tree, child)))) return true;
  const present = auxiliaries.some((child) => lemmaOf(tree, child) === 'be' && /^VB[PZ]$/.test(tagOf(tree, child)));
  return isInfinitive(tree, predicate) || (present && tagOf(tree, predicate) === 'VBG');
}

const predicateOf = (tree: Tree, at: number): number => {
  let node = at;
  for (let up = headOf(tree, node); up >= 0 && !isPredicate(tree, node); up = headOf(tree, node)) node = up;
  return node;
};

/** A sentence is searched for times when it is first asked about. */
export function whenOf(document: Document<ParsedToken>, trees: readonly Tree[]): When {
  const published = dayFromIso(document.article.published);
  const placed: (readonly Placed[])[] = [];
  const placedIn = (index: number, tree: Tree): readonly Placed[] => {
    const sentence = document.sentences[index];
    if (!sentence) return [];
    const text = document.article.text.slice(sentence.start, sentence.end);
    return expressionsIn(text, sentence, published).map((each) => ({ ...each, owners: ownersOf(tree, each) }));
  };
  return (sentence, trigger) => {
    const tree = trees[sentence];
    const found = tree && expressionOf(tree, trigger, (placed[sentence] ??= placedIn(sentence, tree)));
    const days = found?.means(published, looksAhead(tree!, predicateOf(tree!, trigger)));
    return found && days ? { start: isoOf(days.from), end: isoOf(days.to), words: found.words } : undefined;
  };
}
