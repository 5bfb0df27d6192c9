/** How a predicate reads on the page: its name and what the graph knows of it enter, the words and class that readers see leave. */
import type { PredicateClass } from '../../graph/palette';
import type { PredicateFacts } from '../../model';
import type { PredicateRow } from './data';

/**
 * PLOVER's event types in two halves, as its quad classes divide them; REQUEST, which PLOVER counts as verbal conflict,
 * stays neutral here: readers do not take "urged" for a quarrel.
 */
const HALVES: Readonly<Record<'cooperate' | 'conflict', readonly string[]>> = {
  cooperate: ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'],
  conflict: ['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT'],
};

const classOf = (plover = ''): PredicateClass =>
  HALVES.cooperate.includes(plover) ? 'cooperate' : HALVES.conflict.includes(plover) ? 'conflict' : 'neutral';

/** `met_with` reads "met with". */
export const predicateRow = (name: string, facts: PredicateFacts | undefined): PredicateRow => ({
  name,
  words: name.replaceAll('_', ' '),
  class: classOf(facts?.plover),
  symmetric: facts?.symmetric === true,
});
