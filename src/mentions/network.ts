/** Names that the reading network saw in a sentence in, the same names put forward for the decision out. */
import type { EntityType, ReadName, ReadNameType } from '../model';
import type { Proposal } from './candidate';

const TYPES: Readonly<Record<ReadNameType, EntityType>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  event: 'event',
  other: 'product',
};

/** How much of the network's log-odds counts beside the tagger's own. */
const TRUST = 0.8;
/** The network is never surer than this. */
const SUREST = 4;

export const networkProposals = (names: readonly ReadName[] | undefined, sentence: number): readonly Proposal[] =>
  (names ?? []).map(({ first, last, type, probability }) => ({
    sentence,
    first,
    last,
    kind: 'name',
    type: TYPES[type],
    support: TRUST * logOdds(probability),
    source: 'model',
  }));

const logOdds = (probability: number): number =>
  Math.max(-SUREST, Math.min(SUREST, Math.log(probability / (1 - probability))));
