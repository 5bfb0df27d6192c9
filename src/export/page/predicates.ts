/** How a predicate reads on the page: its name enters, the words and class that readers see leave. */
import type { PredicateClass } from '../../graph/palette';
import type { PredicateRow } from './data';

const COOPERATE = new Set(
  (
    'pledged_to agreed_with met_with negotiated_with spoke_with visited hosted praised supported recognised apologised_to ' +
    'cooperated_with traded_with exercised_with aided conceded_to released ceased_fire_with ally_of invested_in endorsed'
  ).split(' '),
);
const CONFLICT = new Set(
  (
    'investigated criticised accused sued convicted rejected opposed warned threatened protested_against deployed_to ' +
    'mobilised_against sanctioned expelled cut_ties_with arrested seized coerced abducted attacked invaded killed fought_with ' +
    'defeated dismissed opponent_of withdrew_from demanded_of'
  ).split(' '),
);
const SYMMETRIC = new Set(
  (
    'agreed_with met_with negotiated_with spoke_with cooperated_with traded_with exercised_with ceased_fire_with fought_with ' +
    'ally_of opponent_of spouse_of sibling_of relative_of counterpart_of borders'
  ).split(' '),
);

const classOf = (name: string): PredicateClass =>
  COOPERATE.has(name) ? 'cooperate' : CONFLICT.has(name) ? 'conflict' : 'neutral';

/** `met_with` reads "met with". */
export const predicateRow = (name: string): PredicateRow => ({
  name,
  words: name.replaceAll('_', ' '),
  class: classOf(name),
  symmetric: SYMMETRIC.has(name),
});
