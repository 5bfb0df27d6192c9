/** A sentence in, the names that stand after a title out: `Ms Truss`, `Defence Minister Gallant`. */
import type { ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { isTitleWord, titleStart } from './titles';

type Tokens = readonly ParsedToken[];

const SUPPORT = 3;
const LONGEST = 4;

export const titledNames = (tokens: Tokens, sentence: number): readonly Proposal[] =>
  tokens.flatMap((_, first) => {
    if (!isCapital(tokens, first - 1) || titleStart(tokens, first) === first || !mayName(tokens, first)) return NONE;
    let last = first + 1;
    while (last - first < LONGEST && tokens[last]?.upos === 'PROPN' && mayName(tokens, last)) last++;
    return [{ sentence, first, last, kind: 'name', type: 'person', support: SUPPORT, source: 'title' } as const];
  });

const NONE: readonly Proposal[] = [];

const isCapital = (tokens: Tokens, at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.form ?? '');

/** A capital, a letter after it and no further title. */
const mayName = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.form ?? '';
  return /^\p{Lu}\p{L}/u.test(word) && !isTitleWord(word) && /^(PROPN|NOUN|ADJ)$/.test(tokens[at]?.upos ?? '');
};
