/** Tagged tokens in, people that the way a newsroom writes tells out: `Reporting by Ann Quist`, `Lin Mei-fang`. */
import type { ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { isCapitalWord } from './letters';

type Tokens = readonly ParsedToken[];

const SUPPORT = 4;
const LONGEST = 4;

const formAt = (tokens: Tokens, at: number): string => tokens[at]?.form ?? '';
const isCapital = (tokens: Tokens, at: number): boolean => isCapitalWord(formAt(tokens, at));
const isNext = (tokens: Tokens, at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;

/** What newsrooms have people do. */
const WORK = /^(?:reporting|editing|writing|compiled|photographs?|photography|words|interview|assistance|research)$/i;

/** `Reporting by`, `With assistance from`. */
const isByline = (tokens: Tokens, at: number): boolean =>
  (formAt(tokens, at) === 'by' || formAt(tokens, at) === 'from') && WORK.test(formAt(tokens, at - 1));

const nameEnd = (tokens: Tokens, first: number): number => {
  let last = first;
  while (isCapital(tokens, last) && last - first < LONGEST) last += isHyphenated(tokens, last) ? 3 : 1;
  return last;
};

/** `Mei-fang`, `Al-Sayed`. */
const isHyphenated = (tokens: Tokens, at: number): boolean =>
  /^[-‐‑]$/.test(formAt(tokens, at + 1)) && isNext(tokens, at) && isNext(tokens, at + 1);

const person = (sentence: number, first: number, last: number): Proposal => ({
  sentence,
  first,
  last,
  kind: 'name',
  type: 'person',
  support: SUPPORT,
  source: 'title',
  told: true,
});

/** `in Nairobi`, where somebody reports from. */
const pastPlace = (tokens: Tokens, at: number): number => {
  if (formAt(tokens, at) !== 'in') return at;
  let last = at + 1;
  while (isCapital(tokens, last)) last++;
  return last;
};

/** `Ann Quist and Tom Marlow`: as many as the line names. */
const credited = (tokens: Tokens, from: number, sentence: number): readonly Proposal[] => {
  const found: Proposal[] = [];
  let first = from;
  for (;;) {
    const last = nameEnd(tokens, first);
    if (last - first < 2) return found;
    found.push(person(sentence, first, last));
    const joint = pastPlace(tokens, last);
    if (!/^(?:and|&|,)$/.test(formAt(tokens, joint))) return found;
    first = joint + 1;
  }
};

/** `Lin Mei-fang`, `Park Ji-woo`: a family's name and two syllables, the second in a small letter. */
const isSyllabic = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) &&
  !isHyphenated(tokens, at) &&
  isHyphenated(tokens, at + 1) &&
  /^\p{Lu}\p{Ll}{1,5}$/u.test(formAt(tokens, at + 1)) &&
  /^\p{Ll}{2,6}$/u.test(formAt(tokens, at + 3)) &&
  !isCapital(tokens, at - 1) &&
  (/^NNPS?$/.test(tokens[at + 3]?.xpos ?? '') || tokens[at + 3]?.deprel === 'flat');

export const peopleByForm = (tokens: Tokens, sentence: number): readonly Proposal[] => {
  const found: Proposal[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    if (isByline(tokens, at)) found.push(...credited(tokens, at + 1, sentence));
    else if (isSyllabic(tokens, at)) found.push(person(sentence, at, at + 4));
  }
  return found;
};
