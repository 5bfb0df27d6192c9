/**
 * Treebank documents in, F1 scores of the whole engine from raw text out. Sentences of a paragraph are joined by a space and paragraphs
 * parted by a blank line; a word counts where its offsets agree, and relations are compared without their subtypes, as in the CoNLL
 * 2018 shared task's LAS.
 */
import type { Document, ParsedToken } from '../../model';
import type { GoldDocument, GoldWord } from './conllu';

export const MEASURES = ['sentences', 'tokens', 'upos', 'xpos', 'lemma', 'uas', 'las'] as const;
export type Measure = (typeof MEASURES)[number];
/** In percent. */
export type RawScores = Readonly<Record<Measure, number>>;

interface PlacedWord extends GoldWord {
  /** Where the head stands, or `root`. */
  readonly headPlace: string;
}

interface PlacedDocument {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
  readonly words: readonly PlacedWord[];
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

const placed = (document: GoldDocument): PlacedDocument => {
  const ends = new Set<number>();
  const words: PlacedWord[] = [];
  let text = '';
  for (const sentence of document.sentences) {
    if (text !== '') text += sentence.newParagraph ? '\n\n' : ' ';
    const base = text.length;
    const moved = sentence.words.map((word) => ({ ...word, start: word.start + base, end: word.end + base }));
    for (const word of moved) words.push({ ...word, headPlace: word.head < 0 ? 'root' : placeOf(moved[word.head]!) });
    text += sentence.text;
    ends.add(text.length);
  }
  return { text, ends, words };
};

interface Tally {
  right: number;
  gold: number;
  found: number;
}

type Tallies = Readonly<Record<Measure, Tally>>;

const newTallies = (): Tallies =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, gold: 0, found: 0 }])) as Record<Measure, Tally>;

const foundWords = (
  document: Document<ParsedToken>,
): ReadonlyMap<string, ParsedToken & { readonly headPlace: string }> =>
  new Map(
    document.sentences.flatMap(({ tokens }) =>
      tokens.map(
        (token) =>
          [placeOf(token), { ...token, headPlace: token.head < 0 ? 'root' : placeOf(tokens[token.head]!) }] as const,
      ),
    ),
  );

const plain = (relation: string): string => relation.split(':')[0]!;

const countWord = (tallies: Tallies, gold: PlacedWord, found: ParsedToken & { readonly headPlace: string }): void => {
  const attached = gold.headPlace === found.headPlace;
  const right: Readonly<Record<Exclude<Measure, 'sentences'>, boolean>> = {
    tokens: true,
    upos: gold.upos === found.upos,
    xpos: gold.xpos === found.xpos,
    lemma: gold.lemma.toLowerCase() === found.lemma.toLowerCase(),
    uas: attached,
    las: attached && plain(gold.deprel) === plain(found.deprel),
  };
  for (const [measure, value] of Object.entries(right)) if (value) tallies[measure as Measure].right++;
};

const countDocument = (tallies: Tallies, gold: PlacedDocument, found: Document<ParsedToken>): void => {
  const words = foundWords(found);
  for (const measure of MEASURES) {
    tallies[measure].gold += measure === 'sentences' ? gold.ends.size : gold.words.length;
    tallies[measure].found += measure === 'sentences' ? found.sentences.length : words.size;
  }
  tallies.sentences.right += found.sentences.filter(({ end }) => gold.ends.has(end)).length;
  for (const word of gold.words) {
    const same = words.get(placeOf(word));
    if (same !== undefined) countWord(tallies, word, same);
  }
};

export const rawScores = (
  documents: readonly GoldDocument[],
  analyse: (text: string) => Document<ParsedToken>,
): RawScores => {
  const tallies = newTallies();
  for (const document of documents) {
    const gold = placed(document);
    countDocument(tallies, gold, analyse(gold.text));
  }
  const scoreOf = ({ right, gold, found }: Tally): number => Math.round((20_000 * right) / (gold + found || 1)) / 100;
  return Object.fromEntries(MEASURES.map((measure) => [measure, scoreOf(tallies[measure])])) as Record<Measure, number>;
};
