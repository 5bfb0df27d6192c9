/** Proposals in; out come those and what they say of the wider place: "born in Austin, Texas" is in Austin and in Texas. */
import type { Proposal } from './match';

const WITHIN = new Set(['born_in', 'died_in', 'lives_in', 'headquartered_in', 'located_in']);

const isStep = ({ rule, trigger }: Proposal): boolean =>
  rule.predicate.name === 'located_in' && rule.pattern.word === 'mark' && trigger.tree.tokens[trigger.at]?.form === ',';

/** The places around, step by step: Austin, Texas, USA. */
function around(proposal: Proposal, steps: readonly Proposal[]): Proposal[] {
  const found: Proposal[] = [];
  let place = proposal.object.mention.id;
  for (let depth = 0; depth < 3; depth++) {
    const step = steps.find((each) => each.subject.mention.id === place);
    if (step === undefined || step.object.chain === proposal.subject.chain) break;
    found.push({ ...proposal, object: step.object });
    place = step.object.mention.id;
  }
  return found;
}

export function widened(proposals: readonly Proposal[]): readonly Proposal[] {
  const steps = proposals.filter(isStep);
  if (steps.length === 0) return proposals;
  const within = proposals.filter(({ rule }) => WITHIN.has(rule.predicate.name));
  return [...proposals, ...within.flatMap((proposal) => around(proposal, steps))];
}
