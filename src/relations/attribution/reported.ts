/** A sentence's tree in, its reported speech out: verbs with a clause, an infinitive, a preposition or a noun that says what is said. */
import type { Attribution } from '../../model';
import type { Saying } from './saying';
import type { Cast } from './speaker';
import { namelessAt, speakerAt, subjectOf } from './speaker';
import { isPassive } from '../tree/clause';
import {
  baseOf,
  casesOf,
  childrenIn,
  childrenOf,
  hasChild,
  headOf,
  isInfinitive,
  lemmaOf,
  type Tree,
  uposOf,
} from '../tree/tree';
import { inOrder, spansOf, subtree } from './cover';
import { ASKING, BELIEVING, FINDING, HEARSAY, PREPOSITIONS, PROMISING, SAYING, SURVEYS, WITH_OBJECT } from './verbs';

/** Where the verb stands, and whose mentions there are. */
interface Place {
  readonly tree: Tree;
  readonly sentence: number;
  readonly cast: Cast;
}

const reportsClauses = (lemma: string): boolean => SAYING.has(lemma) || BELIEVING.has(lemma);

const phrases = (tree: Tree, at: number, ...bases: readonly string[]): number[] =>
  childrenOf(tree, at).filter((child) => bases.includes(baseOf(tree, child)));

const introducedBy = (tree: Tree, node: number, prepositions: readonly string[]): boolean =>
  casesOf(tree, node).some((word) => prepositions.includes(word));

/** A node from the first word after its preposition on: `against ‘disastrous’ invasion` says `‘disastrous’ invasion`. */
const saidBelow = (tree: Tree, node: number): number[] => {
  const markers = phrases(tree, node, 'case', 'mark').filter((marker) => marker < node);
  return subtree(tree, node, markers);
};

/** `said that ...`; `told him to ...`; `vowed to ...`. */
function clausesOf(tree: Tree, verb: number): number[] {
  const lemma = lemmaOf(tree, verb);
  const clauses = reportsClauses(lemma) ? phrases(tree, verb, 'ccomp') : [];
  const infinitives =
    ASKING.has(lemma) || PROMISING.has(lemma)
      ? phrases(tree, verb, 'xcomp', 'ccomp').filter((child) => isInfinitive(tree, child))
      : [];
  const purposes = ASKING.has(lemma)
    ? phrases(tree, verb, 'advcl').filter((child) => introducedBy(tree, child, ['for', 'to']) && child > verb)
    : [];
  return [...new Set([...clauses, ...infinitives, ...purposes])];
}

/** `accused Russia of attacking`; `warned against an invasion`. */
const behindPreposition = (tree: Tree, verb: number): number[] =>
  phrases(tree, verb, 'obl', 'advcl').filter((child) =>
    introducedBy(tree, child, PREPOSITIONS.get(lemmaOf(tree, verb)) ?? []),
  );

/** `a poll found strong backing`; `denied attacks`. */
function nounsOf(tree: Tree, verb: number): number[] {
  const subject = FINDING.has(lemmaOf(tree, verb)) ? subjectOf(tree, verb) : undefined;
  const surveyed = subject !== undefined && SURVEYS.has(lemmaOf(tree, subject));
  if (surveyed) return phrases(tree, verb, 'obj', 'ccomp', 'xcomp');
  return WITH_OBJECT.has(lemmaOf(tree, verb)) ? phrases(tree, verb, 'obj', 'xcomp') : [];
}

/** `The troops, officials said, will leave`: the reporter hangs on what it reports. */
function aroundParenthesis(tree: Tree, verb: number): number[] {
  const host = headOf(tree, verb);
  const reports = baseOf(tree, verb) === 'parataxis' && SAYING.has(lemmaOf(tree, verb));
  if (!reports || host < 0 || hasChild(tree, verb, 'ccomp')) return [];
  return subtree(tree, host, [verb]);
}

/** The words that are said, without the reporter's own. */
function contentOf(tree: Tree, verb: number): number[] {
  const nodes = [...clausesOf(tree, verb), ...behindPreposition(tree, verb), ...nounsOf(tree, verb)];
  const below = nodes.flatMap((node) => saidBelow(tree, node));
  return [...below, ...aroundParenthesis(tree, verb)];
}

/** `It is understood`, `Johnson is reported to have left`, `was told`: nobody says who. */
function namelessVerb(tree: Tree, verb: number): Attribution {
  const words = [
    ...childrenIn(tree, verb, 'expl', 'nsubj', 'aux:pass').filter(
      (child) => lemmaOf(tree, child) === 'it' || baseOf(tree, child) === 'aux',
    ),
    verb,
  ].filter((index) => index <= verb);
  return namelessAt(tree, words, lemmaOf(tree, verb));
}

const speakerOf = ({ tree, sentence, cast }: Place, verb: number): Attribution => {
  const subject = subjectOf(tree, verb);
  const empty = subject === undefined || baseOf(tree, subject) === 'expl' || lemmaOf(tree, subject) === 'it';
  return empty ? namelessVerb(tree, verb) : speakerAt(cast, tree, sentence, subject, lemmaOf(tree, verb));
};

/** `It is understood they would help`; `is said to be ill`. */
function hearsayOf(tree: Tree, verb: number): number[] {
  if (!isPassive(tree, verb) || !HEARSAY.has(lemmaOf(tree, verb))) return [];
  return phrases(tree, verb, 'ccomp', 'xcomp', 'csubj').flatMap((clause) => subtree(tree, clause));
}

/** Most verbs report nothing, and are not read further. */
const REPORTING = new Set([
  ...SAYING,
  ...BELIEVING,
  ...ASKING,
  ...PROMISING,
  ...FINDING,
  ...HEARSAY,
  ...WITH_OBJECT,
  ...PREPOSITIONS.keys(),
]);

function sayingOf(place: Place, verb: number): Saying | undefined {
  const { tree } = place;
  if (!REPORTING.has(lemmaOf(tree, verb))) return undefined;
  const content = inOrder([...contentOf(tree, verb), ...hearsayOf(tree, verb)]);
  if (content.length === 0) return undefined;
  return { speaker: speakerOf(place, verb), content: spansOf(tree, content), kind: 'reported' };
}

/** In the order of the reporting verbs. */
export const reportedSpeech = (place: Place): Saying[] =>
  [...place.tree.upos.keys()]
    .filter((index) => uposOf(place.tree, index) === 'VERB')
    .map((verb) => sayingOf(place, verb))
    .filter((saying) => saying !== undefined);

export type { Place };
