/** Overlapping proposals of one sentence in, at most one for each pair and trigger out: the more specific rule wins. */
import type { Proposal } from './match';

const pairOf = ({ rule, subject, object }: Proposal): string => {
  const ends = [subject.chain.mentions[0] ?? subject.mention.id, object.chain.mentions[0] ?? object.mention.id];
  return (rule.predicate.symmetric ? ends.sort() : ends).join(' ');
};

/** A preposition or a comma says least: anything else that joins the two says it better. */
const isFaint = ({ rule }: Proposal): boolean => rule.pattern.word === 'preposition' || rule.pattern.word === 'mark';
const endsOf = ({ subject, object }: Proposal): string =>
  [subject.chain.mentions[0] ?? '', object.chain.mentions[0] ?? ''].sort().join(' ');

const withoutFaint = (proposals: readonly Proposal[]): readonly Proposal[] => {
  const said = new Set(proposals.filter((proposal) => !isFaint(proposal)).map(endsOf));
  return proposals.filter((proposal) => !isFaint(proposal) || !said.has(endsOf(proposal)));
};

/** "agreed a ceasefire": the noun says more than its light verb. */
const LIGHT = 0.6;

/** "will host his counterpart": what somebody is, is not what the verb says. */
const hostOf = ({ rule, trigger }: Proposal): Proposal['trigger']['host'] =>
  rule.predicate.group === 'standing' ? undefined : trigger.host;

const strength = (proposal: Proposal): number =>
  proposal.rule.weight +
  (hostOf(proposal)?.doer === 'agent' ? LIGHT : 0) +
  proposal.rule.pattern.prior * proposal.subject.confidence * proposal.object.confidence;

const byStrength = (a: Proposal, b: Proposal): number =>
  strength(b) - strength(a) || a.trigger.at - b.trigger.at || (a.rule.name < b.rule.name ? -1 : 1);

/** "held talks" is found at the verb and at the noun: one deed where the light verb is the other's host. */
const triggerOf = (proposal: Proposal): number => {
  const host = hostOf(proposal);
  return host === undefined || host.doer === 'patient' ? proposal.trigger.at : host.verb;
};

export const settle = (proposals: readonly Proposal[]): readonly Proposal[] => {
  const taken = new Set<string>();
  const kept = [...withoutFaint(proposals)].sort(byStrength).filter((proposal) => {
    const keys = [
      `${pairOf(proposal)} ${triggerOf(proposal)}`,
      `${proposal.rule.predicate.name} ${pairOf(proposal)}`,
      `${proposal.rule.predicate.name} ${proposal.trigger.at} ${endsOf(proposal)}`,
    ];
    if (keys.some((key) => taken.has(key))) return false;
    keys.forEach((key) => taken.add(key));
    return true;
  });
  return kept.sort((a, b) => a.trigger.at - b.trigger.at || byStrength(a, b));
};
