/** A preposition, comma or possessive sign in its sentence in, the names that it stands between out: "the school in Austin, Texas", "Ohio's X". */
import { baseOf, headOf, isNominal, lemmaOf, tagOf, type Tree, uposOf } from './tree';

const isName = (tree: Tree, at: number): boolean => uposOf(tree, at) === 'PROPN';
const isComma = (tree: Tree, at: number): boolean => tree.tokens[at]?.form === ',';

const runStart = (tree: Tree, last: number): number => {
  let start = last;
  while (isName(tree, start - 1)) start--;
  return start;
};

const runEnd = (tree: Tree, first: number): number => {
  let end = first;
  while (isName(tree, end)) end++;
  return end;
};

/** What the words of a name hang on, outside it. */
function hostOfRun(tree: Tree, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const head = headOf(tree, at);
    if (head < first || head >= end) return head;
  }
  return -1;
}

const QUALIFIERS = new Set(['DET', 'ADJ', 'ADV']);
const NEAR = new Set(['neighbouring', 'neighboring', 'surrounding', 'neighbour', 'neighbor', 'surround']);

const CONJUNCTIONS = new Set(['and', 'or', '&']);

/** "In Austin, Texas won": the comma may end what stands in front. */
function isFronted(tree: Tree, comma: number): boolean {
  let before = runStart(tree, comma - 1) - 1;
  while (before >= 0 && QUALIFIERS.has(uposOf(tree, before))) before--;
  return uposOf(tree, before) === 'ADP' && (before === 0 || uposOf(tree, before - 1) === 'PUNCT');
}

/** "Austin, Texas," and "Austin, Texas"; not "In Austin, Texas won", "Paris, London and Rome", "in Rome, Italy's". */
function afterComma(tree: Tree, comma: number): number | undefined {
  const first = comma + 1;
  const end = runEnd(tree, first);
  if (end === first || CONJUNCTIONS.has(lemmaOf(tree, end)) || tagOf(tree, end) === 'POS') return undefined;
  const joined = isComma(tree, end) || hostOfRun(tree, first, end) < comma || !isFronted(tree, comma);
  return joined ? first : undefined;
}

/** "in extreme northwestern South Dakota", "in neighbouring Chad". */
function afterPreposition(tree: Tree, at: number): number | undefined {
  let first = at + 1;
  while ((QUALIFIERS.has(uposOf(tree, first)) || NEAR.has(lemmaOf(tree, first))) && first - at < 5) first++;
  return isName(tree, first) ? first : undefined;
}

const GOES_ON = new Set(['NOUN', 'PART', 'ADJ']);
const OPENING = new Set(['(', '-', '–']);

/** "Ohio's Governor X" and "Ohio's X", not "Ohio's X plan". */
function afterPossessive(tree: Tree, at: number): number | undefined {
  const first = at + 1;
  const end = runEnd(tree, first);
  return end > first && !GOES_ON.has(uposOf(tree, end)) && !OPENING.has(tree.tokens[end]?.form ?? '')
    ? first
    : undefined;
}

const POSSESSIVE = new Set(['POS', 'PRP$', 'WP$']);
const isPossessive = (tree: Tree, at: number): boolean => POSSESSIVE.has(tagOf(tree, at));

/** What comes after the joint and belongs to it. */
export function rightOf(tree: Tree, at: number): number | undefined {
  if (isPossessive(tree, at)) return afterPossessive(tree, at);
  if (uposOf(tree, at) === 'PUNCT') return afterComma(tree, at);
  if (/^\p{Lu}/u.test(tree.tokens[at]?.form ?? '')) return undefined;
  const introduced = baseOf(tree, at) === 'case' && headOf(tree, at) > at ? headOf(tree, at) : undefined;
  return introduced !== undefined && isName(tree, introduced) ? introduced : afterPreposition(tree, at);
}

/** "X, 83, of Y": past the age and its commas. */
function nameBefore(tree: Tree, at: number): number | undefined {
  let last = at - 1;
  if (isComma(tree, last)) last--;
  if (uposOf(tree, last) === 'NUM' && isComma(tree, last - 1)) last -= 2;
  return isName(tree, last) ? last : undefined;
}

const LOCATING = new Set(['in', 'at', 'near', 'from', 'of', 'to', 'outside', 'inside', 'around']);

/** "at Heathrow in London": the second phrase says where the first is, and "met X in London" says nothing of X. */
const isInPhrase = (tree: Tree, last: number): boolean => {
  let before = runStart(tree, last) - 1;
  while (QUALIFIERS.has(uposOf(tree, before))) before--;
  return LOCATING.has(lemmaOf(tree, before));
};

function beforePreposition(tree: Tree, at: number): number | undefined {
  const right = rightOf(tree, at);
  const hung = right === undefined ? -1 : headOf(tree, right);
  const after = isName(tree, at - 1) || isComma(tree, at - 1) || hung === at - 1;
  if (lemmaOf(tree, at) === 'from' && !after) return undefined;
  if (right !== undefined && baseOf(tree, right) === 'nmod' && hung < at && hung >= 0 && isNominal(tree, hung))
    return hung;
  const last = lemmaOf(tree, at) === 'of' ? nameBefore(tree, at) : at - 1;
  if (last === undefined || !isName(tree, last)) return undefined;
  return lemmaOf(tree, at) === 'of' || isInPhrase(tree, last) ? last : undefined;
}

/** What stands before the joint and is what the joint says something of. */
export function leftOf(tree: Tree, at: number): number | undefined {
  if (rightOf(tree, at) === undefined) return undefined;
  if (isPossessive(tree, at) || uposOf(tree, at) === 'PUNCT') return isName(tree, at - 1) ? at - 1 : undefined;
  return beforePreposition(tree, at);
}

const APPOSED = new Set([
  'appos',
  'nmod',
  'nmod:unmarked',
  'nmod:desc',
  'flat',
  'list',
  'dep',
  'parataxis',
  'obl:unmarked',
]);

/** The tree agrees that what comes after the comma says more of what comes before. */
export function isApposed(tree: Tree, comma: number): boolean {
  const first = comma + 1;
  const end = runEnd(tree, first);
  for (let at = first; at < end; at++)
    if (headOf(tree, at) < comma && APPOSED.has(tree.tokens[at]?.deprel ?? '')) {
      const host = headOf(tree, at);
      return host >= runStart(tree, comma - 1) && host < comma;
    }
  return false;
}
