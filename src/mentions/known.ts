/** A sentence and the knowledge tables in, names and demonyms that the tables hold out. */
import type { KnowledgeMatch } from '../knowledge';
import type { Proposal } from './candidate';

/** What a match adds to the tagger's odds, for the tagger has taken it into account already. */
const CERTAIN = 1;
const DOUBTFUL = 0.5;

export const knownProposals = (matches: readonly KnowledgeMatch[], sentence: number): readonly Proposal[] =>
  matches.flatMap((match) => {
    const entry = match.entries[0];
    if (entry === undefined) return [];
    return [
      {
        sentence,
        first: match.first,
        last: match.last,
        kind: match.form === 'demonym' ? 'demonym' : 'name',
        type: entry.type,
        support: match.certain ? CERTAIN : DOUBTFUL,
        source: 'knowledge',
        known: entry.id,
      } as const,
    ];
  });
