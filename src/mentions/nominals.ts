/**
 * A parsed sentence in, its noun phrases that stand for someone or something out: `Labour leader`, `Russia's ambassador to London`, `both leaders`,
 * each without its article, its relative clauses and anything else that makes it long.
 */
import type { Knowledge } from '../knowledge';
import type { EntityType, Gender, GrammaticalNumber, ParsedToken } from '../model';
import { genderOfNoun, typeOfNoun } from './nouns';
import { genderOfTitle, isOffice } from './titles';

export interface Nominal {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly number: GrammaticalNumber;
  readonly gender: Gender | undefined;
  readonly confidence: number;
}

const BEFORE: ReadonlySet<string> = new Set([
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod',
  'nmod:unmarked',
  'advmod',
  'flat',
  'case',
  'punct',
  'det',
  'cc',
  'conj',
  'dep',
]);
/** Left out at the front of a phrase: `the`, `both`, `his`. */
const EDGE: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'PUNCT',
  'ADP',
  'CCONJ',
  'ADV',
  'PART',
  'SCONJ',
  'AUX',
  'VERB',
]);
const INNER: ReadonlySet<string> = new Set(['PROPN', 'ADJ', 'DET', 'ADP', 'PART', 'NUM']);
const LONGEST = 10;

type Tokens = readonly ParsedToken[];
type Taken = (token: number) => boolean;
/** Which tokens names have taken, and which of them people's. */
export interface TakenTokens {
  readonly inName: Taken;
  readonly inPerson: Taken;
}
/** Words for people that the knowledge tables hold. */
export type RoleWords = Pick<Knowledge, 'roleNoun'>;

/** Every phrase whose head noun stands for a person, organisation, place or group; heads inside names are left to the names. */
export const nominalsOf = (tokens: Tokens, taken: TakenTokens, words: RoleWords): readonly Nominal[] =>
  tokens.flatMap((_token, head) => {
    const type = taken.inName(head) ? undefined : typeOfHead(tokens, head, taken.inName, words);
    return type === undefined ? NONE : [phrase(tokens, head, type, taken)];
  });

const NONE: readonly Nominal[] = [];

/** `biologist`, `salesperson`: endings that make a person of a word. */
const PERSON_ENDING = /(?:ologist|person|people|woman|women|(?:sports?|states?|business|craft|sales)m[ae]n)$/;

const typeOfRole = (lemma: string, words: RoleWords): EntityType | undefined => {
  const role = words.roleNoun(lemma);
  if (role !== undefined) return role.many ? 'group' : 'person';
  return PERSON_ENDING.test(lemma) ? 'person' : undefined;
};

const typeOfHead = (tokens: Tokens, head: number, inName: Taken, words: RoleWords): EntityType | undefined => {
  const token = tokens[head];
  if (token === undefined) return undefined;
  if (token.upos === 'PROPN') return capitalRole(tokens, head, inName);
  if (token.upos !== 'NOUN') return undefined;
  const modifies = isModifier(token);
  if (modifies && !inName(head + 1)) return undefined;
  const type = asPlayer(tokens, head, typeOfNoun(token.lemma) ?? typeOfRole(token.lemma.toLowerCase(), words));
  if (type === 'person' ? isMisread(tokens, head, inName) : isBare(tokens, head)) return undefined;
  return modifies && type !== 'person' ? undefined : type;
};

/** Roles that firms and bodies fill as well as people. */
const PLAYERS: ReadonlySet<string> = new Set(
  'auditor owner rival partner investor trader miner publisher producer broadcaster supplier buyer seller creditor sponsor competitor landlord developer operator customer client contractor exporter importer distributor backer ally bidder'.split(
    ' ',
  ),
);

/** `the auditor that cleared it` is a firm, `the developer who wrote it` a person. */
const asPlayer = (tokens: Tokens, head: number, type: EntityType | undefined): EntityType | undefined => {
  if ((type !== 'person' && type !== 'organisation') || !PLAYERS.has(tokens[head]?.lemma ?? '')) return type;
  const pronoun = relativeOf(tokens, head);
  if (pronoun === 'who' || pronoun === 'whom') return 'person';
  return pronoun === 'which' || pronoun === 'that' ? 'organisation' : type;
};

/** The pronoun of the clause right behind the noun, or behind the name that it gives. */
const relativeOf = (tokens: Tokens, head: number): string | undefined => {
  let at = head + 1;
  while (at - head < 6 && /^(?:,|\p{Lu}.*)$/u.test(tokens[at]?.form ?? '')) at++;
  return /^W(?:DT|P)/.test(tokens[at]?.xpos ?? '') ? tokens[at]?.form : undefined;
};

/** `on board`, `in court`, `at sea`: no particular thing. */
const isBare = (tokens: Tokens, head: number): boolean =>
  tokens[head]?.xpos === 'NN' && tokens[head - 1]?.upos === 'ADP' && tokens[head]?.lemma !== 'police';

/** `Smith heads to Rome` is a verb; `stood guard` means nobody. */
const isMisread = (tokens: Tokens, head: number, inName: Taken): boolean => {
  const bare = tokens[head]?.deprel === 'obj' && tokens[head - 1]?.upos === 'VERB' && tokens[head]?.xpos === 'NN';
  return (inName(head - 1) && numberOf(tokens, head) === 'plural') || (bare && !inName(head + 1));
};

/** `police officer`: the officer is meant. */
const isModifier = ({ deprel }: ParsedToken): boolean => MODIFIERS.some((relation) => deprel.startsWith(relation));

const MODIFIERS = ['compound', 'flat', 'fixed', 'goeswith', 'nmod:unmarked'] as const;

/** `the PM`, `The Foreign Secretary`: an office in capitals without its holder's name. */
const capitalRole = (tokens: Tokens, head: number, inName: Taken): EntityType | undefined => {
  const word = tokens[head]?.form ?? '';
  const next = tokens[head + 1];
  if (!isOffice(word) && typeOfNoun(word) !== 'person') return undefined;
  return inName(head + 1) || next?.upos === 'PROPN' ? undefined : 'person';
};

const phrase = (tokens: Tokens, head: number, type: EntityType, taken: TakenTokens): Nominal => {
  const first = leftEdge(tokens, head, taken);
  return {
    head,
    first,
    last: rightEdge(tokens, head, taken),
    type,
    number: numberOf(tokens, head),
    gender: genderOf(tokens, first, head, type),
    confidence: 0.8,
  };
};

const genderOf = (tokens: Tokens, first: number, head: number, type: EntityType): Gender | undefined => {
  if (type !== 'person') return type === 'group' ? undefined : 'neuter';
  const word = tokens[head]?.lemma ?? '';
  const modifier = tokens
    .slice(first, head)
    .map((token) => genderOfNoun(token.lemma))
    .find((gender) => gender !== undefined);
  return genderOfNoun(word) ?? genderOfTitle(word) ?? modifier;
};

/** `police` and `people` are plural without an ending. */
const numberOf = (tokens: Tokens, head: number): GrammaticalNumber => {
  const token = tokens[head];
  const form = token?.form.toLowerCase() ?? '';
  return token?.xpos === 'NNS' || token?.xpos === 'NNPS' || form === 'police' || form === 'people'
    ? 'plural'
    : 'singular';
};

/** `mother` alone of `Maria's mother`: what is somebody's is not that somebody. */
const leftEdge = (tokens: Tokens, head: number, { inName, inPerson }: TakenTokens): number => {
  let first = head;
  while (first > 0 && head - first < LONGEST && belongs(tokens, first - 1, head)) first--;
  while (first < head && (isEdge(tokens, first) || inPerson(first) || (inName(first) && inName(first - 1)))) first++;
  return first;
};

/** Whether a token before the head hangs on it through modifiers alone. */
const belongs = (tokens: Tokens, index: number, head: number): boolean => {
  let at = index;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (token === undefined || !BEFORE.has(token.deprel)) return false;
    if (token.head === head) return true;
    at = token.head;
  }
  return false;
};

const isEdge = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index];
  return (
    token !== undefined &&
    (EDGE.has(token.upos) || token.deprel === 'det' || (token.deprel === 'nmod:poss' && token.upos === 'PRON'))
  );
};

/** Takes in a phrase after the head that only names something: `ambassador to London`, never `leader of the party` or `daughter of Maria`. */
const rightEdge = (tokens: Tokens, head: number, { inName, inPerson }: TakenTokens): number => {
  let last = head + 1;
  if (tokens[last]?.upos !== 'ADP') return last;
  let at = last + 1;
  while (at - head < LONGEST && INNER.has(tokens[at]?.upos ?? '') && !inName(at)) at++;
  const start = at;
  while (at - head < LONGEST && inName(at) && !inPerson(at)) at++;
  if (at > start && tokens[last]?.deprel === 'case' && hangsOn(tokens, start, head)) last = at;
  return last;
};

const hangsOn = (tokens: Tokens, index: number, head: number): boolean => {
  let at = index;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    at = tokens[at]?.head ?? -1;
    if (at === head) return true;
  }
  return false;
};
