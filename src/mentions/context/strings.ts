/** The names found in an article in, one entry for each spelling out: where it stands, what speaks for its types, and all clues of all its places. */
import type { ParsedToken, Sentence } from '../../model';
import { boundsOf } from '../boundaries';
import type { Decided } from '../decide';
import { COARSE } from '../tagged';
import type { CoarseType } from '../tagger/labels';
import { cluesOf, headOf, treeOf, type NameSpan, type ReadTree } from './clues';
import { isCorporate, spellingClues, type NameWords } from './spelling';

/** A name at one place of the article. */
export interface PlacedName {
  readonly sentence: number;
  readonly decided: Decided;
  /** Without title and article. */
  readonly span: NameSpan;
  readonly head: number;
}

/** All places where the article writes one name in one way. */
export interface NameString {
  readonly words: readonly string[];
  readonly places: readonly PlacedName[];
  /** How often each clue was met; gathered when asked for. */
  readonly clues: () => ReadonlyMap<string, number>;
}

type Sentences = readonly Sentence<ParsedToken>[];

const placed = (sentence: number, tokens: readonly ParsedToken[], decided: Decided): readonly PlacedName[] => {
  const span = decided.kind === 'name' ? boundsOf(tokens, decided.first, decided.last, decided.type) : undefined;
  return span === undefined ? [] : [{ sentence, decided, span, head: headOf(tokens, span) }];
};

const wordsAt = (sentences: Sentences, { sentence, span }: PlacedName): readonly string[] =>
  (sentences[sentence]?.tokens ?? []).slice(span.first, span.last).map(({ form }) => form);

/** A settled type: the tables know the thing, or a title stands before it. */
const isSettled = ({ decided, span }: PlacedName): boolean => decided.known !== undefined || span.first > decided.first;

/** `banks such as Nordsee and Deutsche Bank`: names in one coordination are mostly of one kind. */
const companyClues = (one: PlacedName, names: readonly PlacedName[], { tokens }: ReadTree): readonly string[] => {
  const first = tokens[one.head]?.deprel === 'conj' ? tokens[one.head]?.head : one.head;
  return names.flatMap((other) =>
    other !== one && isSettled(other) && isJoined(tokens, other.head, first ?? -1)
      ? [`joined with ${COARSE[other.decided.type]}`]
      : [],
  );
};

const isJoined = (tokens: readonly ParsedToken[], at: number, first: number): boolean =>
  at === first || (tokens[at]?.deprel === 'conj' && tokens[at]?.head === first);

/** The words that longer names of a type begin and end with: `Maria Pell` tells what `Pell` is, `Vantor Systems` what `Vantor` is. */
type Parts = ReadonlyMap<string, ReadonlySet<string>>;

const partsOf = (strings: readonly (readonly [readonly string[], readonly PlacedName[]])[]): Parts => {
  const parts = new Map<string, Set<string>>();
  const note = (word: string, clue: string): void => {
    parts.set(word, (parts.get(word) ?? new Set<string>()).add(clue));
  };
  for (const [words, places] of strings) {
    const type: CoarseType | undefined = places[0] === undefined ? undefined : COARSE[places[0].decided.type];
    if (words.length < 2 || type === undefined) continue;
    note(words[0] ?? '', `first of ${type}`);
    note(words.at(-1) ?? '', `last of ${type}`);
    if (isCorporate(words.at(-1) ?? '')) note(words[0] ?? '', 'first of a firm');
    if (type !== 'person') note(initialsOf(words), `initials of ${type}`);
  }
  return parts;
};

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('');

const count = (clues: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  return counts;
};

/** What the clues of an article's names are gathered from. */
interface Gathering {
  readonly names: readonly (readonly PlacedName[])[];
  readonly parts: Parts;
  readonly treeAt: (sentence: number) => ReadTree;
  readonly known: NameWords;
}

const gather = (
  words: readonly string[],
  places: readonly PlacedName[],
  { names, parts, treeAt, known }: Gathering,
): ReadonlyMap<string, number> =>
  count([
    ...spellingClues(words, known),
    ...(words.length === 1 ? (parts.get(words[0] ?? '') ?? []) : []),
    ...places.flatMap((one) => [
      ...cluesOf(treeAt(one.sentence), one.span),
      ...companyClues(one, names[one.sentence] ?? [], treeAt(one.sentence)),
    ]),
  ]);

const bySpelling = (sentences: Sentences, names: readonly PlacedName[]): ReadonlyMap<string, readonly PlacedName[]> => {
  const strings = new Map<string, PlacedName[]>();
  for (const one of names) {
    const key = wordsAt(sentences, one).join(' ');
    const same = strings.get(key);
    if (same === undefined) strings.set(key, [one]);
    else same.push(one);
  }
  return strings;
};

const treesOf = (sentences: Sentences): Gathering['treeAt'] => {
  const trees = new Map<number, ReadTree>();
  return (at) => {
    const tree = trees.get(at) ?? treeOf(sentences[at]?.tokens ?? []);
    trees.set(at, tree);
    return tree;
  };
};

/** In the order of their first places. */
export const stringsOf = (
  sentences: Sentences,
  decided: readonly (readonly Decided[])[],
  known: NameWords,
): readonly NameString[] => {
  const names = decided.map((own, at) => own.flatMap((one) => placed(at, sentences[at]?.tokens ?? [], one)));
  const strings = [...bySpelling(sentences, names.flat())].map(([key, places]) => [key.split(' '), places] as const);
  const gathering = { names, parts: partsOf(strings), treeAt: treesOf(sentences), known };
  return strings.map(([words, places]) => ({ words, places, clues: () => gather(words, places, gathering) }));
};
