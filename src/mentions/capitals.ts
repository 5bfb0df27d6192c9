/** Tagged tokens in, runs of proper nouns out, typed by what stands in and before them: `Ms Truss`, `Bank of England`. */
import type { EntityType, ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { typeOfNoun } from './nouns';
import { titleStart } from './titles';

/** A run of capitals longer than this names nothing. */
const LONGEST = 12;
const JOINTS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'de',
  'del',
  'la',
  'von',
  'van',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'da',
  'di',
  'du',
  '-',
  '&',
  'und',
  'the',
  'and',
]);
const ENDS_ORGANISATION =
  /^(party|university|council|committee|commission|association|ministry|department|agency|bank|corp\.?|inc\.?|ltd\.?|plc|co\.?|company|group|court|congress|parliament|senate|assembly|union|institute|foundation|times|news|post|league|club|college|school|office|service|authority|board|army|forces?|society|federation|organi[sz]ation)$/i;
const ENDS_EVENT =
  /^(war|cup|election|elections|olympics|games|championships?|summit|festival|referendum|revolution|prize|award|act|treaty|conference)$/i;
const ENDS_PLACE =
  /^(river|sea|ocean|lake|city|county|island|islands|street|road|avenue|square|valley|mountains?|bay|gulf|province|peninsula|coast|park|district)$/i;

type Tokens = readonly ParsedToken[];

export const capitalRuns = (tokens: Tokens, sentence: number): readonly Proposal[] => {
  const found: Proposal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isProper(tokens, at)) continue;
    const last = runEnd(tokens, at);
    if (last - at <= LONGEST) found.push(proposal(tokens, sentence, at, last));
    at = last;
  }
  return found;
};

const isProper = (tokens: Tokens, at: number): boolean => tokens[at]?.upos === 'PROPN';

/** One past the run: joints count only between proper nouns, `the` and `and` only after `of`. */
const runEnd = (tokens: Tokens, first: number): number => {
  let last = first + 1;
  for (;;) {
    if (isProper(tokens, last)) last++;
    else if (isJoint(tokens, last) && isProper(tokens, last + 1)) last += 2;
    else return last;
  }
};

const isJoint = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.form ?? '';
  return word !== 'the' && word !== 'and' && JOINTS.has(word);
};

const proposal = (tokens: Tokens, sentence: number, first: number, last: number): Proposal => ({
  sentence,
  first,
  last,
  kind: 'name',
  type: typeOfRun(tokens, first, last),
  support: 1.2,
  source: 'capitals',
});

const typeOfRun = (tokens: Tokens, first: number, last: number): EntityType => {
  if (titleStart(tokens, first) < first) return 'person';
  return (
    typeOfEnding(tokens[last - 1]?.form ?? '') ?? (last - first === 1 || last - first > 3 ? 'organisation' : 'person')
  );
};

export const typeOfEnding = (word: string): EntityType | undefined => {
  if (ENDS_ORGANISATION.test(word)) return 'organisation';
  if (ENDS_PLACE.test(word)) return 'place';
  if (ENDS_EVENT.test(word)) return 'event';
  return typeOfNoun(word);
};
