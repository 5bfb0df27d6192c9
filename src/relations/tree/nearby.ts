/** A word without its subject or agent in its tree in; the phrase that word order gives it, whatever the parser hung that on, out. */
import { baseOf, casesOf, childIn, childrenIn, headOf, lemmaOf, relationOf, tagOf, type Tree, uposOf } from './tree';

const FINITE = new Set(['VBZ', 'VBP']);
const SKIPPED = new Set(['ADV', 'AUX', 'PART']);
const CONJUNCTIONS = new Set(['as', 'while', 'after', 'before', 'because', 'since', 'until', 'like']);
const INNER = new Set(['flat', 'compound', 'conj', 'nmod', 'appos', 'amod', 'nummod']);
const PHRASES = new Set(['obl', 'obj', 'nmod', 'root', 'dep', 'parataxis']);

/** "came as X and Y present a front": "as X" was taken for a phrase of its own. */
export const subjectBefore = (tree: Tree, verb: number): number | undefined => {
  if (!FINITE.has(tagOf(tree, verb))) return undefined;
  let at = verb - 1;
  while (SKIPPED.has(uposOf(tree, at))) at--;
  if (uposOf(tree, at) !== 'PROPN') return undefined;
  const top = phraseTop(tree, at);
  return PHRASES.has(baseOf(tree, top)) && introduced(tree, top) ? top : undefined;
};

const phraseTop = (tree: Tree, at: number): number => {
  let top = at;
  while (INNER.has(baseOf(tree, top)) && headOf(tree, top) >= 0 && headOf(tree, top) < at) top = headOf(tree, top);
  return top;
};

const introduced = (tree: Tree, top: number): boolean =>
  casesOf(tree, top).some((word) => CONJUNCTIONS.has(word)) || CONJUNCTIONS.has(lemmaOf(tree, top - 1));

const REPORTED = new Set(['ccomp', 'parataxis']);

/** "X today signed a treaty, Y reported": X was hung on the reporting verb, beside Y. */
export const strayedSubject = (tree: Tree, verb: number): number | undefined => {
  const report = headOf(tree, verb);
  if (report < verb || !REPORTED.has(baseOf(tree, verb)) || childIn(tree, verb, 'nsubj', 'nsubj:pass') !== undefined)
    return undefined;
  const subjects = childrenIn(tree, report, 'nsubj');
  return subjects.some((subject) => subject > verb) ? subjects.find((subject) => subject < verb) : undefined;
};

/** Whether the subject belongs to a clause that its verb reports. */
export const isStrayed = (tree: Tree, subject: number): boolean => {
  const report = headOf(tree, subject);
  return (
    relationOf(tree, subject) === 'nsubj' &&
    childrenIn(tree, report, 'ccomp', 'parataxis').some((verb) => strayedSubject(tree, verb) === subject)
  );
};

/** "rejected calls by X": an active verb with an object has no agent; the object has. */
export const strayedAgents = (tree: Tree, noun: number): readonly number[] => {
  const verb = headOf(tree, noun);
  if (baseOf(tree, noun) !== 'obj' || verb < 0 || verb > noun) return [];
  return childrenIn(tree, verb, 'obl:agent', 'obl').filter((agent) => agent > noun && casesOf(tree, agent)[0] === 'by');
};

const VOLITIONAL = new Set(
  `able anxious committed confident content determined eager glad happy hesitant keen loath open prepared ready reluctant unable unprepared
  unwilling willing`.split(/\s+/),
);

/** "X says it is willing to": what wills is no empty "it", whatever the parser took it for. */
export const willingIt = (tree: Tree, at: number): number | undefined =>
  VOLITIONAL.has(lemmaOf(tree, at)) ? childIn(tree, at, 'expl') : undefined;

const INTRODUCING = new Set(['DET', 'ADJ', 'NUM']);
const NEAREST = 4;

/** "demanded that X ease", "repeated its demand today that the X cancel": the name after "that", where a bare verb misled the parser. */
export const namedAfterThat = (tree: Tree, trigger: number): number | undefined => {
  const that = [1, 2, 3, NEAREST].map((step) => trigger + step).find((at) => lemmaOf(tree, at) === 'that');
  if (that === undefined) return undefined;
  let at = that + 1;
  while (INTRODUCING.has(uposOf(tree, at))) at++;
  const first = at;
  while (uposOf(tree, at) === 'PROPN') at++;
  return at > first && tagOf(tree, at) !== 'POS' ? at - 1 : undefined;
};
