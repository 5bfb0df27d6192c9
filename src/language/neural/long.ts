/** A sentence of any length in; pieces that the engine can take out, and their trees put together again into one. */
import type { Analysis, SentenceReading } from './engine';
import type { ReadName } from '../../model';

/** Ends a piece well: `Apples; pears;` is cut after a semicolon. */
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', ',', ')', '—', '–', '|']);

/** Half-open ranges of words, none longer than `longest`, cut after a stop in their second half where there is one. */
export const piecesOf = (forms: readonly string[], longest: number): readonly (readonly string[])[] => {
  const pieces: (readonly string[])[] = [];
  let start = 0;
  while (forms.length - start > longest) {
    let end = start + longest;
    while (end > start + longest / 2 && !STOPS.has(forms[end - 1]!)) end--;
    if (!STOPS.has(forms[end - 1]!)) end = start + longest;
    pieces.push(forms.slice(start, end));
    start = end;
  }
  return [...pieces, forms.slice(start)];
};

const joinTrees = (pieces: readonly (readonly Analysis[])[]): readonly Analysis[] => {
  const root = pieces[0]?.findIndex(({ head }) => head < 0) ?? -1;
  let start = 0;
  return pieces.flatMap((piece, number) => {
    const from = start;
    start += piece.length;
    if (number === 0) return piece;
    return piece.map((word) =>
      word.head < 0 ? { ...word, head: root, deprel: 'parataxis' } : { ...word, head: word.head + from },
    );
  });
};

const joinNames = (pieces: readonly SentenceReading[]): readonly ReadName[] => {
  let start = 0;
  return pieces.flatMap(({ words, names }) => {
    const from = start;
    start += words.length;
    return names.map((name) => ({ ...name, first: name.first + from, last: name.last + from }));
  });
};

/** The roots of all pieces but the first become `parataxis` of the first's: the tree stays projective. */
export const joinPieces = (pieces: readonly SentenceReading[]): SentenceReading =>
  pieces.length === 1 ? pieces[0]! : { words: joinTrees(pieces.map(({ words }) => words)), names: joinNames(pieces) };
