/** A sentence and the knowledge tables in, candidates for names and demonyms that the tables hold out. */
import type { KnowledgeMatch } from '../knowledge';
import type { Candidate } from './candidate';

const CERTAIN = 0.6;
const DOUBTFUL = 0;

export const knownCandidates = (matches: readonly KnowledgeMatch[], sentence: number): readonly Candidate[] =>
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
        score: match.certain ? CERTAIN : DOUBTFUL,
        source: 'knowledge',
        known: entry.id,
      } as const,
    ];
  });
