/** Tagged tokens in, a body and the person right behind it as two names out: `head of the Trade Council Marta Oblak`. */
import type { KnowledgeMatch } from '../knowledge';
import type { ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { typeOfEnding } from './capitals';
import { isCapitalised, isCapitalWord } from './letters';
import { typeOfNoun } from './nouns';
import { isOffice } from './titles';

type Tokens = readonly ParsedToken[];

const SUPPORT = 5;
/** Nothing else can stand between the office's body and what follows. */
const HOLDER = 10;
const LONGEST_BODY = 8;
const LONGEST_PERSON = 3;

const formAt = (tokens: Tokens, at: number): string => tokens[at]?.form ?? '';

const JOINTS: ReadonlySet<string> = new Set(['of', 'to', 'at', 'for']);

/** `ambassador to`, `head of the`: who follows the body holds the office. */
const bodyStart = (tokens: Tokens, joint: number): number | undefined => {
  if (!JOINTS.has(formAt(tokens, joint))) return undefined;
  const office = formAt(tokens, joint - 1);
  if (!isOffice(office) && typeOfNoun(office) !== 'person') return undefined;
  return joint + (/^the$/i.test(formAt(tokens, joint + 1)) ? 2 : 1);
};

const isCapital = (tokens: Tokens, at: number): boolean => isCapitalWord(formAt(tokens, at));

const runEnd = (tokens: Tokens, first: number): number => {
  let last = first;
  while (isCapital(tokens, last)) last++;
  return last;
};

const isThing = ({ entries, certain }: KnowledgeMatch): boolean => certain && entries[0]?.type !== 'person';

/** A name that the tables know, or one that ends as bodies do. */
const isBody = (tokens: Tokens, matches: readonly KnowledgeMatch[], first: number, last: number): boolean =>
  matches.some((match) => match.first === first && match.last === last && isThing(match)) ||
  (last - first > 1 && typeOfEnding(formAt(tokens, last - 1)) === 'organisation');

/** Two or three plain words, none of them a word for a thing and none in a name that the tables know. */
const isPerson = (tokens: Tokens, matches: readonly KnowledgeMatch[], first: number, last: number): boolean =>
  last - first > 1 &&
  last - first <= LONGEST_PERSON &&
  tokens.slice(first, last).every(({ form }) => isCapitalised(form) && typeOfEnding(form) === undefined) &&
  !matches.some((match) => match.first < last && first < match.last && isThing(match));

export const runsOn = (tokens: Tokens, matches: readonly KnowledgeMatch[], sentence: number): readonly Proposal[] =>
  tokens.flatMap((_, joint) => {
    const first = bodyStart(tokens, joint);
    if (first === undefined) return NONE;
    const last = runEnd(tokens, first);
    if (last - first < LONGEST_PERSON || last - first > LONGEST_BODY) return NONE;
    for (let split = last - LONGEST_PERSON; split < last - 1; split++) {
      if (split <= first || !isBody(tokens, matches, first, split) || !isPerson(tokens, matches, split, last)) continue;
      const common = { sentence, kind: 'name', support: SUPPORT, source: 'title' } as const;
      const known = matches.find((match) => match.first === first && match.last === split)?.entries[0];
      const type = known?.type ?? 'organisation';
      return [
        { ...common, first, last: split, type },
        { ...common, first: split, last, type: 'person', support: HOLDER },
      ];
    }
    return NONE;
  });

const NONE: readonly Proposal[] = [];
