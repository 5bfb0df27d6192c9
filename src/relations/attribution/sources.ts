/** A sentence's tree in, what it takes from a source out: `according to X`, `X's claim that`, `fears that`, `reportedly`. */
import type { Attribution } from '../../model';
import type { Place } from './reported';
import type { Saying } from './saying';
import { namelessAt, speakerAt } from './speaker';
import { casesOf, childrenIn, headOf, isPredicate, lemmaOf, markOf, relationOf, type Tree, uposOf } from '../tree/tree';
import { inOrder, spansOf, subtree } from './cover';
import { HEARSAY_ADVERBS, SAYING_NOUNS } from './verbs';

/** The nearest predicate above: a verb, or what a copula stands with. */
function clauseAbove(tree: Tree, index: number): number {
  let node = index;
  for (let up = headOf(tree, node); up >= 0 && !isPredicate(tree, node); up = headOf(tree, node)) node = up;
  return node;
}

const SOURCE_WORDS = new Set(['according', 'accord']);

/** `according to officials`: the phrase hangs on the clause that it covers. */
function accordingTo({ tree, sentence, cast }: Place, index: number): Saying | undefined {
  if (!SOURCE_WORDS.has(lemmaOf(tree, index)) || lemmaOf(tree, index + 1) !== 'to') return undefined;
  const source = headOf(tree, index) > index ? headOf(tree, index) : childrenIn(tree, index, 'obl', 'nmod')[0];
  if (source === undefined) return undefined;
  const top = headOf(tree, index) > index ? source : index;
  const covered = headOf(tree, top) < 0 ? top : clauseAbove(tree, headOf(tree, top));
  const content = spansOf(tree, subtree(tree, covered, [top]));
  return { speaker: speakerAt(cast, tree, sentence, source, 'according'), content, kind: 'source' };
}

const HOLDERS = new Set(['by', 'from', 'among', 'of']);

/** `Russia's claim`, `a warning from the EU`, `fears among allies`; else the noun itself is all that is said of who. */
function holderOf({ tree, sentence, cast }: Place, noun: number): Attribution {
  const owner =
    childrenIn(tree, noun, 'nmod:poss')[0] ??
    childrenIn(tree, noun, 'nmod').find((child) => casesOf(tree, child).some((word) => HOLDERS.has(word)));
  return owner === undefined ? namelessAt(tree, [noun]) : speakerAt(cast, tree, sentence, owner, lemmaOf(tree, noun));
}

/** `fears that Macron is pushing`: a noun with a whole clause, not a relative one. */
function nounWithClause(place: Place, index: number): Saying | undefined {
  const { tree } = place;
  if (uposOf(tree, index) !== 'NOUN' || !SAYING_NOUNS.has(lemmaOf(tree, index))) return undefined;
  const clauses = childrenIn(tree, index, 'acl', 'ccomp').filter((clause) => isContentClause(tree, clause));
  if (clauses.length === 0) return undefined;
  const content = spansOf(tree, inOrder(clauses.flatMap((clause) => subtree(tree, clause))));
  return { speaker: holderOf(place, index), content, kind: 'source' };
}

const isContentClause = (tree: Tree, clause: number): boolean => {
  if (relationOf(tree, clause) === 'acl:relcl') return false;
  const subject = childrenIn(tree, clause, 'nsubj', 'nsubj:pass', 'expl').some((child) => child < clause);
  return subject || ['that', 'of'].includes(markOf(tree, clause) ?? '');
};

/** `reportedly fled`. */
function hearsayAdverb({ tree }: Place, index: number): Saying | undefined {
  if (!HEARSAY_ADVERBS.has(lemmaOf(tree, index))) return undefined;
  const content = spansOf(tree, subtree(tree, clauseAbove(tree, index)));
  return { speaker: namelessAt(tree, [index]), content, kind: 'source' };
}

const KINDS = [accordingTo, nounWithClause, hearsayAdverb] as const;

/** Most words tell of no source, and are not read further. */
const TELLING = new Set([...SOURCE_WORDS, ...SAYING_NOUNS, ...HEARSAY_ADVERBS]);

export const sourcedSpeech = (place: Place): Saying[] =>
  [...place.tree.lemmas.entries()]
    .filter(([, lemma]) => TELLING.has(lemma))
    .flatMap(([index]) => KINDS.map((kind) => kind(place, index)).filter((saying) => saying !== undefined));
