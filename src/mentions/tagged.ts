/** What the tagger saw and what is known of the same words in, candidates with the full range of types out. */
import type { KnowledgeMatch } from '../knowledge';
import type { EntityType } from '../model';
import type { Candidate } from './candidate';
import type { CoarseType } from './tagger/labels';
import type { TaggedName } from './tagger/tagger';

const TYPES: Readonly<Record<CoarseType, EntityType>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  event: 'event',
  other: 'product',
};

/** Types that the tagger does not tell apart. */
const FINER: Readonly<Record<CoarseType, readonly EntityType[]>> = {
  person: [],
  organisation: ['group'],
  place: ['country', 'facility'],
  event: [],
  other: ['event', 'group'],
};

/** A name missed costs more than one too many: spans from about one in three stand. */
const LENIENCE = 0.7;

export const taggedCandidates = (
  names: readonly TaggedName[],
  matches: readonly KnowledgeMatch[],
  sentence: number,
): readonly Candidate[] =>
  names.map((name) => {
    const same = matches.filter((match) => match.first === name.first && match.last === name.last);
    const type = same
      .flatMap(({ entries }) => entries.map((entry) => entry.type))
      .find((one) => FINER[name.type].includes(one));
    return {
      sentence,
      first: name.first,
      last: name.last,
      kind: 'name',
      type: type ?? TYPES[name.type],
      score: name.score + LENIENCE,
      source: 'tagger',
    };
  });
