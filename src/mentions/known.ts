/** A sentence and what the knowledge tables match in it in, names and demonyms out as the tables hold them out. */
import type { KnowledgeMatch } from '../knowledge';
import type { GrammaticalNumber, ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { hasCapital, isSmall } from './letters';

/** What a match adds to the tagger's odds, for the tagger has taken it into account already. */
const CERTAIN = 1;
/** `Kyiv`: a capital of one state and of one name only. */
const CAPITAL = 3.5;
const DOUBTFUL = 0.5;
/** `Jordan and Britain agreed`: a country's name that is also a given name, with no other name beside it. */
const LONE_COUNTRY = 3;
const SEVERAL_WORDS = 4;
const LONE_BODY = 5;
/** `the United Arab Emirates`. */
const COUNTRY_OF_SEVERAL_WORDS = 7;
/** `WHO`, `US`: letters that are a word too. */
const ACRONYM = 9;
/** `the Danish foreign ministry`, `Kenya's central bank`: bodies that states have, in small letters. */
const STATE_BODY = 9;
const DEMONYM = 0.6;
/** `Saudi jets`: an adjective before a common noun can mean nothing else. */
const ADJECTIVE = 6;
/** `the Warsaw-based institute`. */
const BASED = 6;

type Tokens = readonly ParsedToken[];

export const knownProposals = (
  tokens: Tokens,
  matches: readonly KnowledgeMatch[],
  sentence: number,
): readonly Proposal[] =>
  matches.flatMap((match) => {
    const entry = match.entries[0];
    if (entry === undefined) return [];
    const { first, last } = match;
    const known = match.certain || match.entries.length === 1 ? entry.id : undefined;
    const common = { sentence, first, last, type: entry.type, source: 'knowledge', known } as const;
    const proposal: Proposal =
      match.form === 'demonym' ? demonym(common, tokens, match) : named(common, supportFor(tokens, match));
    return [proposal];
  });

type Common = Omit<Proposal, 'kind' | 'support'>;

const named = (common: Common, support: number): Proposal => ({ ...common, kind: 'name', support });

/** `British troops` and `the Brits` are the country's; `spoke French` may be the language. */
const demonym = (common: Common, tokens: Tokens, match: KnowledgeMatch): Proposal => {
  const number = numberOf(tokens[match.last - 1], match);
  const modifies = match.adjective === true && /^(amod|compound|nmod)/.test(tokens[match.last - 1]?.deprel ?? '');
  const confidence = modifies || number === 'plural' ? 0.95 : 0.6;
  const support = isAdjective(tokens, match) ? ADJECTIVE : DEMONYM;
  return { ...common, kind: 'demonym', support, confidence, number };
};

const isAdjective = (tokens: Tokens, { last, adjective, certain }: KnowledgeMatch): boolean =>
  adjective === true &&
  certain &&
  tokens[last - 1]?.xpos === 'JJ' &&
  /^NNS?$/.test(tokens[last]?.xpos ?? '') &&
  isSmall(tokens[last]?.form ?? '');

const isBased = (tokens: Tokens, { last, entries }: KnowledgeMatch): boolean =>
  (entries[0]?.type === 'place' || entries[0]?.type === 'country') &&
  tokens[last]?.form === '-' &&
  /^(based|born|educated|backed|headquartered)$/.test(tokens[last + 1]?.form ?? '');

const isProper = (tokens: Tokens, at: number): boolean => /^NNPS?$/.test(tokens[at]?.xpos ?? '');

const isLoneCountry = (tokens: Tokens, { first, last, entries, form }: KnowledgeMatch): boolean =>
  form === 'name' &&
  entries[0]?.type === 'country' &&
  isProper(tokens, first) &&
  !isProper(tokens, first - 1) &&
  !isProper(tokens, last);

const supportFor = (tokens: Tokens, match: KnowledgeMatch): number => {
  const { first, last, certain } = match;
  if (isBased(tokens, match)) return BASED;
  if (isStateBody(tokens, match)) return STATE_BODY;
  if (last - first > 1)
    return certain && match.entries[0]?.type === 'country' ? COUNTRY_OF_SEVERAL_WORDS : SEVERAL_WORDS;
  if (!certain && isLoneCountry(tokens, match)) return LONE_COUNTRY;
  if (certain && isAcronym(tokens, first)) return ACRONYM;
  if (isLoneBody(tokens, match)) return LONE_BODY;
  if (certain && match.entries[0]?.kind === 'capital') return CAPITAL;
  return certain ? CERTAIN : DOUBTFUL;
};

const isCapital = (tokens: Tokens, at: number): boolean => hasCapital(tokens[at]?.form ?? '');

/** `said the Fed may cut rates`: a body's whole name and a lone capital inside a sentence, whatever the tag. */
const isLoneBody = (tokens: Tokens, { first, last, certain, form, entries }: KnowledgeMatch): boolean =>
  certain &&
  form === 'name' &&
  entries[0]?.type === 'organisation' &&
  first > 0 &&
  isCapital(tokens, first) &&
  !isCapital(tokens, first - (/^(?:the)$/i.test(tokens[first - 1]?.form ?? '') ? 2 : 1)) &&
  !isCapital(tokens, last);

const isStateBody = (tokens: Tokens, { last, entries }: KnowledgeMatch): boolean =>
  entries[0]?.id.startsWith('body:') === true && isSmall(tokens[last - 1]?.form ?? '');

/** All capitals among words that are not. */
const isAcronym = (tokens: Tokens, at: number): boolean =>
  /^(?:\p{Lu}\.?){2,6}$/u.test(tokens[at]?.form ?? '') &&
  !/^\p{Lu}{2}/u.test(tokens[at + 1]?.form ?? '') &&
  !/^\p{Lu}{2}/u.test(tokens[at - 1]?.form ?? '');

const numberOf = (token: ParsedToken | undefined, match: KnowledgeMatch): GrammaticalNumber | undefined =>
  match.number ?? (/^NNP?S$/.test(token?.xpos ?? '') ? 'plural' : undefined);
