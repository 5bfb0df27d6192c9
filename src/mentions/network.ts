/** Names that the reading network saw in a sentence in, the same names put forward for the decision out. */
import type { ReadName, ReadNameType } from '../model';
import type { Proposal } from './candidate';
import { fullType, type KnownSentence } from './tagged';
import type { CoarseType } from './tagger/labels';

const COARSE: Readonly<Record<ReadNameType, CoarseType>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  event: 'other',
  other: 'other',
};

/** How much of the network's log-odds counts beside the tagger's own. */
const TRUST = 1.6;
/** The network is never surer than this. */
const SUREST = 4;

export const networkProposals = (
  names: readonly ReadName[] | undefined,
  known: KnownSentence,
  sentence: number,
): readonly Proposal[] =>
  (names ?? []).flatMap(({ first, last, type, probability }) => {
    const full = fullType({ first, last, type: COARSE[type] }, known);
    if (full === undefined) return [];
    const support = TRUST * logOdds(probability);
    return [{ sentence, first, last, kind: 'name', type: full, support, source: 'model' } as const];
  });

const logOdds = (probability: number): number =>
  Math.max(-SUREST, Math.min(SUREST, Math.log(probability / (1 - probability))));
