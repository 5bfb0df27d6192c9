/** What the tagger says of a sentence and what is known of its words in, candidates with the full range of types and the tagger's odds out. */
import type { KnowledgeMatch } from '../knowledge';
import type { EntityType, ParsedToken } from '../model';
import { candidateOf, type Candidate, type Proposal } from './candidate';
import { typeOfEnding } from './capitals';
import { COARSE_TYPES, type CoarseType } from './tagger/labels';
import type { TaggedSentence } from './tagger/tagger';

const TYPES: Readonly<Record<CoarseType, EntityType>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  other: 'product',
};

export const COARSE: Readonly<Record<EntityType, CoarseType>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'organisation',
  country: 'place',
  place: 'place',
  facility: 'place',
  event: 'other',
  product: 'other',
};

/** A name missed costs more than one too many: spans from about one in three stand. */
const LENIENCE = 1;

/** A name by its coarse type, from the tagger or the reading network. */
export interface CoarseName {
  readonly first: number;
  readonly last: number;
  readonly type: CoarseType;
}

/** The words that a name stands in, and what the tables say of them. */
export interface KnownSentence {
  readonly tokens: readonly ParsedToken[];
  readonly matches: readonly KnowledgeMatch[];
}

export const taggedCandidates = (
  { names }: TaggedSentence,
  known: KnownSentence,
  sentence: number,
): readonly Candidate[] =>
  names.flatMap((whole) => {
    const name = withoutOpening(withoutSum(whole, known.tokens), known);
    const type = fullType(name, known);
    if (type === undefined) return [];
    const { first, last, score } = name;
    const proposal: Proposal = { sentence, first, last, kind: 'name', type, support: LENIENCE, source: 'tagger' };
    return [candidateOf(proposal, score)];
  });

/** `defrauded Norwood Bank of S$2bn`: the sum is no part of the name. */
const withoutSum = <Name extends CoarseName>(name: Name, tokens: readonly ParsedToken[]): Name => {
  const { first, last } = name;
  const isSum = last - first > 2 && tokens[last - 2]?.form === 'of' && /\p{Sc}/u.test(tokens[last - 1]?.form ?? '');
  return isSum ? { ...name, last: last - 2 } : name;
};

/** `Neighbouring Chad said`: a sentence's first word has its capital anyway. */
const withoutOpening = <Name extends CoarseName>(name: Name, { tokens, matches }: KnownSentence): Name => {
  const { first, last } = name;
  const isOpening =
    first === 0 &&
    last > 1 &&
    /^(?:JJ|VBG|VBN)$/.test(tokens[0]?.xpos ?? '') &&
    matches.some((match) => match.first === 1 && match.last === last && match.entries[0]?.type === 'country');
  return isOpening ? { ...name, first: 1 } : name;
};

/** None for what is no name after all. */
export const fullType = (name: CoarseName, known: KnownSentence): EntityType | undefined =>
  isNothing(name, known)
    ? undefined
    : (finerType(name, known.matches) ?? plainType(name.type, known.tokens[name.last - 1]?.form ?? ''));

const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** Dates are no names, and a `Texas Democrat` is one of the Democrats. */
const isNothing = ({ first, last, type }: CoarseName, { tokens, matches }: KnownSentence): boolean =>
  type === 'other' &&
  (matches.some((match) => match.form === 'demonym' && match.last === last && match.first >= first) ||
    tokens
      .slice(first, last)
      .every(({ form }) => CALENDAR.test(form) || !/\p{L}/u.test(form) || /^(?:GMT|BST|EST|EDT|CET)$/.test(form)));

/** The tagger does not tell countries from other places; the tables do, and they know what the tagger only calls something else. */
const finerType = (
  { first, last, type: coarse }: CoarseName,
  matches: readonly KnowledgeMatch[],
): EntityType | undefined => {
  for (const match of matches) {
    if (match.first !== first || match.last !== last || match.form === 'demonym') continue;
    const entry = match.entries.find(({ type }) => coarse === 'other' || COARSE[type] === coarse);
    if (entry !== undefined) return entry.type;
  }
  return undefined;
};

/** `Velvet Revolution` is an event, `Model T` a product. */
const plainType = (coarse: CoarseType, lastWord: string): EntityType =>
  coarse === 'other' && typeOfEnding(lastWord) === 'event' ? 'event' : TYPES[coarse];

/** What another source proposes, with what the tagger thinks of it; of demonyms it thinks nothing. */
export const weighed = (proposal: Proposal, { odds }: TaggedSentence): Candidate =>
  candidateOf(proposal, proposal.kind === 'demonym' ? 0 : odds(proposal.first, proposal.last, COARSE[proposal.type]));

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Nothing is surer than this to be a name of whatever type. */
const SUREST = 1 - 1e-4;

/** What a name of no clear type is worth less. */
const DOUBT = 0.8;

/** The odds that the words are a name of whatever type. */
const anyOdds = ({ first, last }: Proposal, { odds }: TaggedSentence): number => {
  const sum = COARSE_TYPES.reduce((total, type) => total + probability(odds(first, last, type)), 0);
  const any = Math.min(sum, SUREST);
  return Math.log(any / (1 - any));
};

/** The same for what looks like a name whatever its type: a span whose types share the odds among them is a name all the same. */
export const weighedAsAny = (proposal: Proposal, tagged: TaggedSentence): Candidate => {
  const own = tagged.odds(proposal.first, proposal.last, COARSE[proposal.type]);
  return candidateOf(proposal, Math.max(own, anyOdds(proposal, tagged) - DOUBT));
};

/** A name that its form or the noun before it tells, whatever type the tagger would give it. */
export const weighedAsTold = (proposal: Proposal, tagged: TaggedSentence): Candidate =>
  candidateOf(proposal, Math.max(0, anyOdds(proposal, tagged)));
