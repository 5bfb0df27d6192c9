/** Tagged tokens in, runs of proper nouns out, typed by what stands in and before them: `Ms Truss`, `Bank of England`. */
import type { EntityType, ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { hasCapital, isCapitalised } from './letters';
import { typeOfNoun } from './nouns';
import { titleStart } from './titles';

/** A run of capitals longer than this names nothing. */
const LONGEST = 12;
const JOINTS: ReadonlySet<string> = new Set('of for de del la von van der den bin al el da di du - & und'.split(' '));
const ENDS_ORGANISATION =
  /^(party|university|council|committee|commission|association|ministry|department|agency|bank|corp\.?|inc\.?|ltd\.?|plc|co\.?|company|group|court|congress|parliament|senate|assembly|union|institute|foundation|times|news|post|league|club|college|school|office|service|authority|board|army|forces?|society|federation|organi[sz]ation|analytics|capital|holdings?|industries|airlines?|airways|motors|logistics|shipping|maritime|freight|petroleum|pharmaceuticals?|electronics|securities|partners|ventures|technologies|systems|media|energy|resources|steel|foods|brands|insurance|associates|labs|laboratories|software|telecom|police|guard|front|alliance|movement|coalition|brigades?|militia|tribunal|trust|fund|orchestra|studios?|records|distillers|distilleries|mills|mines|mining|refining|chemicals?|oil|gas|electric|financial|communications|international|networks?)$/i;
const ENDS_EVENT =
  /^(war|cup|election|elections|olympics|games|championships?|summit|festival|referendum|revolution|prize|award|act|treaty|conference)$/i;
const ENDS_PLACE =
  /^(river|sea|ocean|lake|city|county|island|islands|street|road|avenue|square|valley|mountains?|bay|gulf|province|peninsula|coast|park|district|shoal|reef|strait|plateau|glacier|desert|gorge|canyon|falls|ridge|cape|delta|basin|forest|airport)$/i;

type Tokens = readonly ParsedToken[];

export const capitalRuns = (tokens: Tokens, sentence: number): readonly Proposal[] => {
  const plain = !isHeadline(tokens);
  const found: Proposal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const company = plain ? companyEnd(tokens, at) : at;
    if (company > at + 1) {
      found.push({ ...proposal(tokens, sentence, at, company, COMPANY), type: 'organisation' });
      at = company;
      continue;
    }
    const last = startsRun(tokens, at, plain) ? runEnd(tokens, at, plain) : plain && isBody(tokens, at) ? at + 1 : at;
    if (last === at || last - at > LONGEST || (last === at + 1 && isDate(tokens[at]?.form ?? ''))) continue;
    found.push(proposal(tokens, sentence, at, last, plain ? supportFor(tokens, at, last) : IN_HEADLINE));
    at = last;
  }
  return found;
};

/** `April`, `Sun`: a date, whatever its capital. */
const isDate = (word: string): boolean =>
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?$/i.test(
    word,
  );

const COMPANY_ENDS = /^(inc|corp|ltd|plc|llc|co|gmbh|bhd|pty)\.?$/i;

/** One past `Ohio Mattress Co`, `Sutro and Co Inc`, from its first capital on; `at` itself where none begins. */
const companyEnd = (tokens: Tokens, at: number): number => {
  if (!beginsRun(tokens, at)) return at;
  let end = at;
  for (let last = at; last - at < LONGEST && isCapital(tokens, last); last += isLink(tokens, last + 1) ? 2 : 1)
    if (COMPANY_ENDS.test(tokens[last]?.form ?? '')) end = last + 1;
  return end;
};

/** A sentence's first word has its capital anyway: there the tag decides. */
const beginsRun = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) &&
  (at === 0 ? isProper(tokens, 0) : !isCapital(tokens, at - 1) || (at === 1 && !isProper(tokens, 0)));

const isCapital = (tokens: Tokens, at: number): boolean => hasCapital(tokens[at]?.form ?? '');

/** `Johnson & Johnson`, `Brown and Sons`. */
const isLink = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.form === '&' ||
  (tokens[at]?.form === 'and' && /^(Co|Sons|Company|Partners)\.?$/.test(tokens[at + 1]?.form ?? ''));

const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'AUX', 'ADJ']);

const isSmallContent = ({ form, upos }: ParsedToken): boolean => CONTENT.has(upos) && /^\p{Ll}{3}/u.test(form);

/** Capitals say less where most words have them. */
const isHeadline = (tokens: Tokens): boolean => {
  let [words, capitals, small] = [0, 0, 0];
  for (const token of tokens) {
    if (isSmallContent(token) && ++small > 1) return false;
    if (token.form.length <= 3) continue;
    words++;
    if (hasCapital(token.form)) capitals++;
  }
  return capitals > words * 0.6;
};

const COMPANY = 7;
const IN_HEADLINE = 0.5;
const LONE_WORD = 1.2;
const ACRONYM = 2;
const SEVERAL_WORDS = 2;
/** `San Marcos University`: what its other words name changes nothing. */
const SURE_ENDING = 5;
const SURE_ENDS =
  /^(university|college|ministry|party|institute|association|commission|committee|federation|foundation|airlines|airways)$/i;
/** `Nordlys Analytics`: a last word that only a body's name has. */
const ENDING = 3;
const BODY = 3.5;

const supportFor = (tokens: Tokens, first: number, last: number): number => {
  const ending = tokens[last - 1]?.form ?? '';
  if (last - first > 1 && SURE_ENDS.test(ending)) return SURE_ENDING;
  if (last - first > 1) return ENDS_ORGANISATION.test(ending) || ENDS_PLACE.test(ending) ? ENDING : SEVERAL_WORDS;
  if (isBody(tokens, first)) return BODY;
  return /^\p{Lu}{2,6}$/u.test(tokens[first]?.form ?? '') ? ACRONYM : LONE_WORD;
};

/** `the House`, `the Council`: a body in capitals after an article. */
const isBody = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    isCapitalised(token.form) &&
    /^the$/i.test(tokens[at - 1]?.form ?? '') &&
    (token.upos === 'PROPN' || token.upos === 'NOUN') &&
    (BODIES.test(token.form) || typeOfNoun(token.form) === 'organisation')
  );
};

const BODIES = /^(house|crown|lords|commons|chamber|times|post|journal)$/i;

/** `Civic Party`: an adjective that is part of a name keeps the proper noun's tag. */
const isProper = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.upos === 'PROPN' || tokens[at]?.xpos === 'NNP' || tokens[at]?.xpos === 'NNPS';

/** `Exchange Stabilization Fund`: nouns with capitals inside a sentence are as good as proper nouns, if there are two. */
const startsRun = (tokens: Tokens, at: number, plain: boolean): boolean =>
  isProper(tokens, at) ||
  (plain && isCapitalNoun(tokens, at) && (isProper(tokens, at + 1) || isCapitalNoun(tokens, at + 1)));

const isCapitalNoun = (tokens: Tokens, at: number): boolean =>
  at > 0 && tokens[at]?.upos === 'NOUN' && isCapitalised(tokens[at].form);

/** `defrauded the Bank of S$2bn`. */
const isSum = (tokens: Tokens, at: number): boolean => /\p{Sc}/u.test(tokens[at]?.form ?? '');

/** One past the run: joints count only between proper nouns. */
const runEnd = (tokens: Tokens, first: number, plain: boolean): number => {
  let last = first + 1;
  for (;;) {
    if (isProper(tokens, last) || (plain && isCapitalNoun(tokens, last))) last++;
    else if (JOINTS.has(tokens[last]?.form ?? '') && isProper(tokens, last + 1) && !isSum(tokens, last + 1)) last += 2;
    else return last;
  }
};

const proposal = (tokens: Tokens, sentence: number, first: number, last: number, support: number): Proposal => ({
  sentence,
  first,
  last,
  kind: 'name',
  type: typeOfRun(tokens, first, last),
  support,
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
