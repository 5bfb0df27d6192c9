/** A sentence and what the knowledge tables match in it in, names and demonyms out as the tables hold them out. */
import type { KnowledgeMatch } from '../knowledge';
import type { GrammaticalNumber, ParsedToken } from '../model';
import type { Proposal } from './candidate';

/** What a match adds to the tagger's odds, for the tagger has taken it into account already. */
const CERTAIN = 1;
const DOUBTFUL = 0.5;
const DEMONYM = 0.6;

type Tokens = readonly ParsedToken[];

export const knownProposals = (
  tokens: Tokens,
  matches: readonly KnowledgeMatch[],
  sentence: number,
): readonly Proposal[] =>
  matches.flatMap((match) => {
    const entry = match.entries[0];
    if (entry === undefined) return [];
    const { first, last } = match;
    const common = { sentence, first, last, type: entry.type, source: 'knowledge', known: entry.id } as const;
    const proposal: Proposal =
      match.form === 'demonym'
        ? { ...common, kind: 'demonym', support: DEMONYM, ...useOf(tokens, match) }
        : { ...common, kind: 'name', support: match.certain ? CERTAIN : DOUBTFUL };
    return [proposal];
  });

/** `British troops` and `the Brits` are the country's; `spoke French` may be the language. */
const useOf = (tokens: Tokens, match: KnowledgeMatch): Pick<Proposal, 'number' | 'confidence'> => {
  const number = numberOf(tokens[match.last - 1], match);
  const modifies = match.adjective === true && /^(amod|compound|nmod)/.test(tokens[match.last - 1]?.deprel ?? '');
  const sure = modifies || number === 'plural';
  return { confidence: sure ? 0.95 : 0.6, ...(number === undefined ? {} : { number }) };
};

const numberOf = (token: ParsedToken | undefined, match: KnowledgeMatch): GrammaticalNumber | undefined =>
  match.number ?? (/^NNP?S$/.test(token?.xpos ?? '') ? 'plural' : undefined);
