/**
 * A noun in its sentence in, the words beside it that its phrase joins to it out, by word order alone: titles, appositions and possessors stand
 * so close to their nouns that they are surer than the tree.
 */
import { baseOf, childrenIn, headOf, lemmaOf, tagOf, type Tree, uposOf } from './tree';

const formOf = (tree: Tree, at: number): string => tree.tokens[at]?.form ?? '';
const isHyphen = (tree: Tree, at: number): boolean => formOf(tree, at) === '-' || formOf(tree, at) === '–';

/** What may stand between a phrase's beginning and its noun. */
const BEFORE_NOUN = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** The tagger may take a word of a name for any other. */
const isCapital = (tree: Tree, at: number): boolean => at > 0 && /^\p{Lu}/u.test(formOf(tree, at));

const isPremodifier = (tree: Tree, at: number): boolean =>
  isCapital(tree, at) ||
  BEFORE_NOUN.has(uposOf(tree, at)) ||
  isHyphen(tree, at) ||
  tagOf(tree, at) === 'POS' ||
  tagOf(tree, at) === 'PRP$' ||
  (uposOf(tree, at) === 'VERB' && baseOf(tree, at) === 'amod') ||
  (lemmaOf(tree, at) === 'and' && BEFORE_NOUN.has(uposOf(tree, at - 1)) && uposOf(tree, at - 1) !== 'PROPN' && at > 1);

const LONGEST = 10;

/** The first word of the noun's phrase without its article: 1 in "the former French president". */
export function phraseStart(tree: Tree, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && isPremodifier(tree, start - 1)) start--;
  while (lemmaOf(tree, start) === 'and' || isHyphen(tree, start) || tagOf(tree, start) === 'POS') start++;
  return start;
}

const AFTER_HYPHEN = new Set(['general', 'elect', 'designate', 'chief', 'minister', 'in']);

/** "secretary general", "chief executive". */
const AFTER_OFFICE = new Set(['general', 'executive', 'elect', 'designate']);

/** One past the office: "secretary-general", "president-elect", "editor-in-chief". */
export function officeEnd(tree: Tree, at: number): number {
  let end = at + 1;
  while (isHyphen(tree, end) && AFTER_HYPHEN.has(lemmaOf(tree, end + 1))) end += 2;
  if (end === at + 1 && AFTER_OFFICE.has(lemmaOf(tree, end))) end += 1;
  return end;
}

const isName = (tree: Tree, at: number): boolean => uposOf(tree, at) === 'PROPN';
const ADDRESS = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr',
  'dr.',
  'sir',
  'lord',
  'lady',
  'dame',
  'gen.',
  'general',
  'sen.',
  'rep.',
]);

/** "president Emmanuel Macron": the name that follows without a break. */
export function titledName(tree: Tree, at: number): number | undefined {
  const end = officeEnd(tree, at);
  const name = ADDRESS.has(lemmaOf(tree, end)) ? end + 1 : end;
  return isName(tree, name) ? name : undefined;
}

const AFTER_NOUN = new Set(['of', 'to', 'for', 'at', 'in', 'on', 'and', 'from', 'with']);

/** Past "to London", "of the Bank of England": the end of the phrase with what hangs on it. */
function phraseEnd(tree: Tree, at: number): number {
  let end = officeEnd(tree, at);
  const goesOn = (index: number): boolean =>
    isCapital(tree, index) ||
    AFTER_NOUN.has(lemmaOf(tree, index)) ||
    BEFORE_NOUN.has(uposOf(tree, index)) ||
    uposOf(tree, index) === 'DET' ||
    isHyphen(tree, index) ||
    tagOf(tree, index) === 'POS' ||
    formOf(tree, index) === '&';
  while (end - at < 14 && goesOn(end)) end++;
  return end;
}

const isComma = (tree: Tree, at: number): boolean => formOf(tree, at) === ',';
const CLOSING = new Set([',', '.', ')', ';', ':', '–', '—', '-', '”', '’', '"', '!', '?']);
const closes = (tree: Tree, at: number): boolean => at >= tree.tokens.length || CLOSING.has(formOf(tree, at));

const nameEnd = (tree: Tree, at: number): number => {
  let end = at;
  while (isName(tree, end)) end++;
  return end;
};

/** "Russia's ambassador to London, Andrey Kelin, said": closed by a second mark, or the tree agrees. */
export function namedAfter(tree: Tree, at: number): number | undefined {
  const comma = phraseEnd(tree, at);
  const name = ADDRESS.has(lemmaOf(tree, comma + 1)) ? comma + 2 : comma + 1;
  if (!isComma(tree, comma) || !isName(tree, name)) return undefined;
  const joined = headOf(tree, name) === at || headOf(tree, at) === name;
  return closes(tree, nameEnd(tree, name)) || joined || isOwned(tree, at) ? name : undefined;
}

/** "his wife, X" has one answer, and needs no second comma; "in talks with his wife, X said" is no answer. */
const isOwned = (tree: Tree, at: number): boolean => {
  const start = phraseStart(tree, at);
  const owned = possessorBefore(tree, at) !== undefined;
  return owned && (uposOf(tree, start - 1) !== 'ADP' || start > 6);
};

const FRONTED = new Set(['ADP', 'SCONJ', 'VERB', 'ADV']);

/** "After meeting X, the chancellor": the comma ends what stands in front, and joins nothing. */
const endsFront = (tree: Tree, comma: number, noun: number): boolean => {
  let start = comma;
  while (start > 0 && !isComma(tree, start - 1)) start--;
  return FRONTED.has(uposOf(tree, start)) && baseOf(tree, noun) === 'nsubj' && !hasLaterSubject(tree, noun);
};

/** "In X, Y's home town, crowds marched": the crowds did, and the town is X. */
const hasLaterSubject = (tree: Tree, noun: number): boolean =>
  childrenIn(tree, headOf(tree, noun), 'nsubj', 'nsubj:pass').some((subject) => subject > noun);

/** "one of X's closest allies" begins with "one of", "already the largest shareholder" with "already". */
const counted = (tree: Tree, start: number): number => {
  const article = uposOf(tree, start - 1) === 'DET' ? start - 1 : start;
  const at = uposOf(tree, article - 1) === 'ADV' && isComma(tree, article - 2) ? article - 1 : article;
  return lemmaOf(tree, at - 1) === 'of' && uposOf(tree, at - 2) === 'NUM' ? at - 2 : at;
};

/** "X, 53, a former Y", "X, R-Texas, chairman of Y": the name stands before what the commas hold. */
const pastAside = (tree: Tree, comma: number): number => {
  for (let index = comma - 2; index >= comma - 6 && index > 0; index--)
    if (isComma(tree, index)) return isAside(tree, index + 1) ? index : comma;
  return comma;
};

const PARTIES = new Set(['d', 'r', 'i', 'lab', 'con']);
const isAside = (tree: Tree, first: number): boolean =>
  uposOf(tree, first) === 'NUM' || PARTIES.has(lemmaOf(tree, first)) || /^[DRI]-/.test(formOf(tree, first));

/** "Andrey Kelin, Russia's ambassador to London, said". */
export function namedBefore(tree: Tree, at: number): number | undefined {
  const comma = counted(tree, phraseStart(tree, at)) - 1;
  const name = pastAside(tree, comma) - 1;
  if (!isComma(tree, comma) || !isName(tree, name) || endsFront(tree, comma, at)) return undefined;
  const joined = headOf(tree, at) === name || headOf(tree, name) === at;
  const end = phraseEnd(tree, at);
  return closes(tree, end) || RELATIVES.has(lemmaOf(tree, end)) || joined ? name : undefined;
}

/** "X, the diplomat who heads Y,". */
const RELATIVES = new Set(['who', 'whose', 'which', 'that', 'where']);

/** Whom the noun describes, where word order says so. */
export const describedBy = (tree: Tree, at: number): number | undefined =>
  titledName(tree, at) ?? (isHalfOfNoun(tree, at) ? undefined : (namedAfter(tree, at) ?? namedBefore(tree, at)));

/** The "city" of "a city councilman" is none. */
const isHalfOfNoun = (tree: Tree, at: number): boolean =>
  baseOf(tree, at) === 'compound' && headOf(tree, at) === at + 1 && uposOf(tree, at + 1) === 'NOUN';

/** The possessor in its phrase: Russia in "Russia's ambassador", NATO in "NATO's new secretary-general". */
export function possessorBefore(tree: Tree, at: number): number | undefined {
  for (let index = at - 1; index >= phraseStart(tree, at); index--) {
    if (tagOf(tree, index) === 'POS') return index - 1;
    if (tagOf(tree, index) === 'PRP$') return index;
  }
  return undefined;
}

/** "Mr X, whose wife", "the firm whose chief": the noun or name right before. */
export function nounBeforeWhose(tree: Tree, whose: number): number | undefined {
  const before = isComma(tree, whose - 1) ? whose - 2 : whose - 1;
  if (!BEFORE_NOUN.has(uposOf(tree, before)) || uposOf(tree, before) === 'ADJ') return undefined;
  let noun = before;
  while (headOf(tree, noun) >= 0 && headOf(tree, noun) < whose && IN_NAME.has(baseOf(tree, noun)))
    noun = headOf(tree, noun);
  return noun;
}

const IN_NAME = new Set(['flat', 'compound', 'appos']);

const HYPHENED = new Set(['african', 'asian', 'ex', 'non', 'anglo']);

/** "British-born", "Cypriot-Armenian": half of a compound says nothing by itself. */
const isHalf = (tree: Tree, index: number, at: number): boolean =>
  (isHyphen(tree, index + 1) && index + 2 < at) ||
  (isHyphen(tree, index - 1) && !HYPHENED.has(lemmaOf(tree, index - 2)));

/** The words before it in its phrase and after any possessor, nearest first: "Labour" in "the Labour leader". */
export function modifiersBefore(tree: Tree, at: number): readonly number[] {
  const start = phraseStart(tree, at);
  const found: number[] = [];
  for (let index = at - 1; index >= start && tagOf(tree, index) !== 'POS'; index--)
    if (!isHyphen(tree, index) && !isHalf(tree, index, at)) found.push(index);
  return found;
}

/** What the preposition after the noun introduces: London in "ambassador to London", Y in "head of sales for Y". */
export function phraseAfter(tree: Tree, at: number, preposition: string): number | undefined {
  const stop = phraseEnd(tree, at);
  for (let index = officeEnd(tree, at); index < stop && !beginsAnother(tree, index); index++)
    if (lemmaOf(tree, index) === preposition && uposOf(tree, index) === 'ADP') return nameIn(tree, index + 1);
  return undefined;
}

/** "the port of X and a warehouse in Y": another thing begins. */
const beginsAnother = (tree: Tree, at: number): boolean =>
  lemmaOf(tree, at) === 'and' && uposOf(tree, at + 1) === 'DET';

const SKIPPED = new Set(['DET', 'ADJ']);

const nameIn = (tree: Tree, first: number): number | undefined => {
  let at = first;
  while (SKIPPED.has(uposOf(tree, at)) || lemmaOf(tree, at) === 'both' || tagOf(tree, at) === 'PRP$') at++;
  return isName(tree, at) || tagOf(tree, at - 1) === 'PRP$' ? at : undefined;
};

/** "X (born 1941 in Y)", "X, born in Y": the name before the mark that opens the participle. */
export const namedByParticiple = (tree: Tree, at: number): number | undefined => {
  const mark = formOf(tree, at - 1);
  return (mark === '(' || mark === ',') && isName(tree, at - 2) ? at - 2 : undefined;
};

/** "Sens. X of A and Y of B": all the words of the list before the preposition. */
export const listBefore = (tree: Tree, preposition: number): readonly number[] => {
  const found: number[] = [];
  for (let at = preposition - 1; at >= 0 && goesBack(tree, at) && found.length < 20; at--) found.push(at);
  return found;
};

const LISTING = new Set(['and', ',', 'of', 'mr', 'ms']);
const goesBack = (tree: Tree, at: number): boolean =>
  isName(tree, at) ||
  LISTING.has(lemmaOf(tree, at)) ||
  /^(Sens?|Reps?|Senators?|Representatives?)\.?$/.test(formOf(tree, at));

const IN_DATES = new Set(['NUM', 'PROPN', 'ADV']);

/** "born on May 5, 1970 in Y", "(born 1941 in Y)": the phrase after a date, wherever the parser hung it. */
export function phraseAfterDate(tree: Tree, at: number, preposition: string): number | undefined {
  for (let index = at + 1; index < at + 9; index++) {
    if (lemmaOf(tree, index) === preposition) return nameIn(tree, index + 1);
    const dated = IN_DATES.has(uposOf(tree, index)) || isComma(tree, index) || lemmaOf(tree, index) === 'on';
    if (!dated) return undefined;
  }
  return undefined;
}
