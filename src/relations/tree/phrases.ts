/** A word and a preposition in, the heads of its phrases with that preposition out, wherever the parser hung them. */
import type { Word } from '../pattern';
import { phrasesOf } from './clause';
import type { Host } from './hosts';
import {
  baseOf,
  casesOf,
  childIn,
  childrenIn,
  childrenOf,
  headOf,
  isVerb,
  lemmaOf,
  relationOf,
  type Tree,
} from './tree';
import { phraseAfter, phraseAfterDate } from './word-order';

interface Hosted {
  readonly tree: Tree;
  readonly at: number;
  readonly word: Word;
  readonly host: Host | undefined;
}

/** A verb's phrase, or one that the parser hung on its object; a noun's phrase, or one hung on its light verb. */
export const phraseOf = ({ tree, at, host, word }: Hosted, preposition: string): readonly number[] => {
  if (!isWritten(tree, preposition)) return [];
  const own = phrasesOf(tree, at, preposition);
  if (own.length > 0) return own;
  const hosted = host === undefined ? [] : hostPhrases(tree, host, preposition);
  if (hosted.length > 0) return hosted;
  const next = word === 'verb' ? phraseAfterDate(tree, at, preposition) : phraseAfter(tree, at, preposition);
  if (next !== undefined) return [next];
  const predicate = word === 'noun' ? predicatePhrase(tree, at, preposition) : agedPhrase(tree, at, preposition);
  if (predicate.length > 0) return predicate;
  if (!isVerb(tree, at)) return nestedPhrases(tree, at, preposition, 0);
  if (preposition === 'in' || preposition === 'at') {
    const place = placeOfWhere(tree, at);
    if (place !== undefined) return [place];
  }
  const object = childrenIn(tree, at, 'obj').at(-1);
  return object === undefined ? sharedPhrases(tree, at, preposition) : nestedPhrases(tree, object, preposition, 0);
};

/** No phrase without its preposition, or the first word of a pair ("ahead of"). */
const isWritten = ({ lemmas }: Tree, preposition: string): boolean =>
  lemmas.includes(preposition) || (preposition.includes(' ') && lemmas.includes(preposition.split(' ')[0] ?? ''));

/** "the city where X was born". */
const placeOfWhere = (tree: Tree, verb: number): number | undefined => {
  const where = childrenIn(tree, verb, 'advmod').some((child) => lemmaOf(tree, child) === 'where');
  return where && relationOf(tree, verb) === 'acl:relcl' ? headOf(tree, verb) : undefined;
};

/** "X's headquarters are in Y". */
const predicatePhrase = (tree: Tree, noun: number, preposition: string): readonly number[] => {
  const place = headOf(tree, noun);
  const said = baseOf(tree, noun) === 'nsubj' && place > noun && childIn(tree, place, 'cop') !== undefined;
  return said && casesOf(tree, place).includes(preposition) ? [place] : [];
};

/** "died aged 78 in X": the phrase hangs on the age. */
const agedPhrase = (tree: Tree, verb: number, preposition: string): readonly number[] =>
  childrenIn(tree, verb, 'xcomp', 'advcl', 'acl')
    .filter((child) => lemmaOf(tree, child) === 'age' || lemmaOf(tree, child) === 'aged')
    .flatMap((child) => phrasesOf(tree, child, preposition));

/** "70 million dollars of aid for X": the phrase hangs on a word within the object. */
const nestedPhrases = (tree: Tree, at: number, preposition: string, depth: number): readonly number[] => {
  const own = phrasesOf(tree, at, preposition);
  if (own.length > 0 || depth > 2) return own;
  const placed = childrenIn(tree, at, 'acl').filter((child) => PLACED.has(lemmaOf(tree, child)));
  const inner = childrenIn(tree, at, 'nmod').filter(
    (child) => child > at && (preposition === 'between' || casesOf(tree, child)[0] === 'of'),
  );
  const last = SHARED.has(preposition)
    ? childrenIn(tree, at, 'conj')
        .filter((child) => !isVerb(tree, child))
        .slice(-1)
    : [];
  return [
    ...placed.flatMap((child) => phrasesOf(tree, child, preposition)),
    ...[...inner, ...last].flatMap((child) => nestedPhrases(tree, child, preposition, depth + 1)),
  ];
};

/** "artillery and rocket fire against X": these hang on the last and belong to all. */
const SHARED = new Set(['against', 'at', 'on', 'over', 'toward', 'towards']);

/** "sanctions imposed on X", "lines leading into X": the participle only says where the noun's phrase belongs. */
const PLACED = new Set(
  'hold keep impose place levy slap station base deploy aim direct lead send address locate situate'.split(' '),
);

const hostPhrases = (tree: Tree, host: Host, preposition: string): readonly number[] => {
  const slot = phrasesOf(tree, host.slot, preposition);
  if (slot.length > 0) return slot;
  return phrasesOf(tree, host.verb, preposition).filter((phrase) => phrase !== host.slot);
};

/** "met and talked with X": the phrase stands with the last verb. */
const sharedPhrases = (tree: Tree, at: number, preposition: string): readonly number[] => {
  const next = childrenIn(tree, at, 'conj').find((verb) => isVerb(tree, verb));
  if (
    next === undefined ||
    childrenOf(tree, at).some((child) => child > at && child < next && baseOf(tree, child) === 'obl')
  )
    return [];
  return phrasesOf(tree, next, preposition);
};
