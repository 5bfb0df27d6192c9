/** What the tagger says of a sentence and what is known of its words in, candidates with the full range of types and the tagger's odds out. */
import type { KnowledgeMatch } from '../knowledge';
import type { EntityType } from '../model';
import type { Candidate, Proposal } from './candidate';
import { typeOfEnding } from './capitals';
import type { CoarseType } from './tagger/labels';
import type { TaggedName, TaggedSentence } from './tagger/tagger';

const TYPES: Readonly<Record<CoarseType, EntityType>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  other: 'product',
};

const COARSE: Readonly<Record<EntityType, CoarseType>> = {
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

export const taggedCandidates = (
  { names }: TaggedSentence,
  tokens: readonly { readonly form: string }[],
  matches: readonly KnowledgeMatch[],
  sentence: number,
): readonly Candidate[] =>
  names
    .filter((name) => !isNothing(name, tokens, matches))
    .map(({ first, last, type, score }) => ({
      sentence,
      first,
      last,
      kind: 'name',
      type: finerType(type, first, last, matches) ?? plainType(type, tokens[last - 1]?.form ?? ''),
      odds: score,
      support: LENIENCE,
      source: 'tagger',
    }));

const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** Dates are no names, and a `Texas Democrat` is one of the Democrats. */
const isNothing = (
  { first, last, type }: TaggedName,
  tokens: readonly { readonly form: string }[],
  matches: readonly KnowledgeMatch[],
): boolean =>
  type === 'other' &&
  (matches.some((match) => match.form === 'demonym' && match.last === last && match.first >= first) ||
    tokens.slice(first, last).every(({ form }) => CALENDAR.test(form)));

/** The tagger does not tell countries from other places; the tables do, and they know what the tagger only calls something else. */
const finerType = (
  coarse: CoarseType,
  first: number,
  last: number,
  matches: readonly KnowledgeMatch[],
): EntityType | undefined => {
  const same = matches.filter((match) => match.first === first && match.last === last && match.form !== 'demonym');
  const types = same.flatMap(({ entries }) => entries.map((entry) => entry.type));
  return types.find((type) => coarse === 'other' || COARSE[type] === coarse);
};

/** `Velvet Revolution` is an event, `Model T` a product. */
const plainType = (coarse: CoarseType, lastWord: string): EntityType =>
  coarse === 'other' && typeOfEnding(lastWord) === 'event' ? 'event' : TYPES[coarse];

/** What another source proposes, with what the tagger thinks of it; of demonyms it thinks nothing. */
export const weighed = (proposal: Proposal, { odds }: TaggedSentence): Candidate => ({
  ...proposal,
  odds: proposal.kind === 'demonym' ? 0 : odds(proposal.first, proposal.last, COARSE[proposal.type]),
});
