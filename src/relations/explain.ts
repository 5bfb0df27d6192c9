/** One sentence of a parsed document in; its tree, every rule tried on it and how far each got, and the claims it made, out. */
import type { Knowledge } from '../knowledge';
import type { Chain, Claim, Document, Mention, MentionId, ParsedToken, Span } from '../model';
import { findClaims, RULES } from './claims';
import { attemptsIn, type Attempt, type Outcome } from './match';
import { readDocument } from './reading';
import { settle } from './settle';
import { triggerSpan } from './trigger';

export interface TriedRule {
  /** `met_with/verb` */
  readonly rule: string;
  readonly predicate: string;
  readonly trigger: Span;
  /** What stopped it, `found`, or `outdone` by a more specific rule. */
  readonly outcome: Outcome | 'outdone';
  /** The pairs that it proposed. */
  readonly pairs: readonly { readonly subject: MentionId; readonly object: MentionId }[];
}

export interface Explanation {
  readonly sentence: Span;
  readonly tokens: readonly ParsedToken[];
  readonly mentions: readonly Mention[];
  readonly tried: readonly TriedRule[];
  readonly claims: readonly Claim[];
}

/** `sentence` is an index in `document.sentences`; undefined where there is none. */
export const explain = (
  document: Document<ParsedToken>,
  mentions: readonly Mention[],
  chains: readonly Chain[],
  knowledge: Knowledge,
  sentence: number,
): Explanation | undefined => {
  const reading = readDocument(document, mentions, chains, knowledge);
  const read = reading.sentences[sentence];
  if (read === undefined) return undefined;
  const attempts = attemptsIn(reading, read, RULES);
  const kept = new Set(settle(attempts.flatMap(({ proposals }) => proposals)));
  const { start, end, tokens } = read.sentence;
  return {
    sentence: { start, end },
    tokens,
    mentions: mentions.filter((mention) => mention.sentence === sentence),
    tried: attempts.map((attempt) =>
      triedRule(
        attempt,
        attempt.proposals.some((proposal) => kept.has(proposal)),
      ),
    ),
    claims: findClaims(document, mentions, chains, knowledge).filter(
      ({ evidence }) => evidence.sentence.start === start,
    ),
  };
};

const triedRule = ({ rule, trigger, outcome, proposals }: Attempt, kept: boolean): TriedRule => ({
  rule: rule.name,
  predicate: rule.predicate.name,
  trigger: triggerSpan(trigger, rule),
  outcome: outcome === 'found' && !kept ? 'outdone' : outcome,
  pairs: proposals.map(({ subject, object }) => ({ subject: subject.mention.id, object: object.mention.id })),
});
