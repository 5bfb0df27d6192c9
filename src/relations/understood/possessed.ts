/** "Brazil's X" of somebody who leads Brazil on the day: in, the claim that says so, out. */
import type { Proposal } from '../match';
import { leaderOf } from '../predicates/leader-of';
import type { Reading, SentenceReading } from '../reading';
import type { Understood } from './offices';

/** The person is known to head the country on the day of the article, and no other. */
function leads(reading: Reading, { subject, object }: Proposal): boolean {
  const { published } = reading.document.article;
  if (published === undefined) return false;
  const held = reading.knowledge
    .officesOf(subject.chain.name ?? '', published)
    .filter(({ relation }) => relation === 'leader_of');
  return held.some(({ of }) => of === object.chain.known);
}

const PRIOR = 0.88;

export const understoodLeaders = (
  reading: Reading,
  sentence: SentenceReading,
  proposals: readonly Proposal[],
): readonly Understood[] =>
  proposals
    .filter(({ rule }) => rule.name === 'citizen_of/possessive')
    .filter((proposal) => leads(reading, proposal))
    .map((proposal) => {
      const pattern = { ...proposal.rule.pattern, prior: PRIOR };
      const rule = { ...proposal.rule, predicate: leaderOf, pattern, name: 'leader_of/understood' };
      return { sentence, proposal: { ...proposal, rule }, reason: 'the office on the day' };
    });
