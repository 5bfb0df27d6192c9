/** A sentence in, the names that stand after a title out: `Ms Truss`, `Defence Minister Gallant`. */
import type { ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { hasCapital, isCapitalWord } from './letters';
import { isTitleWord, titleStart } from './titles';

type Tokens = readonly ParsedToken[];

const SUPPORT = 3;
const LONGEST = 4;

export const titledNames = (tokens: Tokens, sentence: number): readonly Proposal[] =>
  tokens.flatMap((_, first) => {
    if (!isCapital(tokens, first - 1) || !mayName(tokens, first) || titleStart(tokens, first) === first) return NONE;
    let last = first + 1;
    while (last - first < LONGEST && tokens[last]?.upos === 'PROPN' && mayName(tokens, last)) last++;
    return [{ sentence, first, last, kind: 'name', type: 'person', support: SUPPORT, source: 'title' } as const];
  });

const NONE: readonly Proposal[] = [];

const isCapital = (tokens: Tokens, at: number): boolean => hasCapital(tokens[at]?.form ?? '');

const MAY_NAME: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ']);

/** A capital, a letter after it and no further title. */
const mayName = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.form ?? '';
  return isCapitalWord(word) && !isTitleWord(word) && MAY_NAME.has(tokens[at]?.upos ?? '');
};
