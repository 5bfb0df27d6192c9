/** A sentence and what the knowledge tables match in it in, the party and the state behind a lawmaker's name out: `Ann Quist, R-Ohio,`. */
import type { KnowledgeMatch } from '../knowledge';
import { knowledgeId, type ParsedToken } from '../model';
import type { Proposal } from './candidate';

/** Nothing else is written so. */
const SUPPORT = 14;

const PARTIES = { R: knowledgeId('org', 'republican-us'), D: knowledgeId('org', 'democratic-us') } as const;

const partyOf = (letter: string | undefined): (typeof PARTIES)['R'] | undefined =>
  letter === 'R' || letter === 'D' ? PARTIES[letter] : undefined;

const isDash = (token: ParsedToken | undefined): boolean => /^[-‐‑–]$/.test(token?.form ?? '');

export const partiesOfStates = (
  tokens: readonly ParsedToken[],
  matches: readonly KnowledgeMatch[],
  sentence: number,
): readonly Proposal[] =>
  matches.flatMap(({ first, last, entries }) => {
    const dash = isDash(tokens[first]) ? first : first - 1;
    if (!isDash(tokens[dash]) || !/^[,(]$/.test(tokens[dash - 2]?.form ?? '')) return [];
    const party = partyOf(tokens[dash - 1]?.form);
    const state = entries.find(({ kind, country }) => kind === 'region' && country === 'country:US');
    if (party === undefined || state === undefined) return [];
    const common = { sentence, kind: 'name', support: SUPPORT, source: 'knowledge' } as const;
    return [
      { ...common, first: dash - 1, last: dash, type: 'organisation', known: party },
      { ...common, first: dash + 1, last, type: 'place', known: state.id },
    ];
  });
