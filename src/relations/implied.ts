/** What a sentence was found to say in; what a deed to come implies of its doer out: a kindness announced is promised, a blow is threatened. */
import { type Rule, ruleFrom } from './compile';
import type { Proposal } from './match';
import { verb } from './pattern';
import type { Predicate } from './predicate';
import { pledgedTo } from './predicates/pledged-to';
import { threatened } from './predicates/threatened';
import { type Argument, argumentsAt, type Reading, type SentenceReading } from './reading';
import { ASSERTED } from './stance/own';
import { stanceOf } from './stance/stance';
import { type Commitment, commitmentOf } from './tree/commitment';
import { triggerAt } from './tree/roles';

/** Kind whoever says that it will be: "will give", "will release". */
const KIND = new Set(['aided', 'released', 'conceded_to', 'recognised', 'ceased_fire_with', 'withdrew_from']);
/** Kind where it is promised: "agreed to meet". */
const FRIENDLY = new Set([...KIND, 'supported', 'cooperated_with', 'negotiated_with', 'exercised_with']);
const HOSTILE = new Set([
  'attacked',
  'invaded',
  'killed',
  'coerced',
  'sanctioned',
  'cut_ties_with',
  'expelled',
  'protested_against',
  'seized',
  'abducted',
  'fought_with',
  'mobilised_against',
  'sued',
]);

const only = (predicate: Predicate, options: Parameters<typeof verb>[1]): Rule =>
  ruleFrom(predicate, verb('', { prior: 0.8, ...options }));

const PROMISE = only(pledgedTo, { name: 'promised deed' });
const WILL = only(pledgedTo, { name: 'announced kindness', stance: ASSERTED });
/** A city or region may be threatened, too. */
const THREAT = only(
  { ...threatened, object: [...threatened.object, 'place'] },
  { name: 'announced blow', stance: ASSERTED },
);

export const impliedBy = (
  reading: Reading,
  sentence: SentenceReading,
  settled: readonly Proposal[],
): readonly Proposal[] => {
  const found = settled.flatMap((proposal) => impliedOf(reading, sentence, proposal));
  const said = new Set(settled.map(keyOf));
  return found.filter(
    (proposal, i) => !said.has(keyOf(proposal)) && found.findIndex((other) => keyOf(other) === keyOf(proposal)) === i,
  );
};

const keyOf = ({ rule, subject, object }: Proposal): string =>
  [rule.predicate.name, subject.chain.mentions[0] ?? '', object.chain.mentions[0] ?? ''].join(' ');

const impliedOf = (reading: Reading, sentence: SentenceReading, proposal: Proposal): readonly Proposal[] => {
  const { rule, trigger, subject, object } = proposal;
  if (!FRIENDLY.has(rule.predicate.name) && !HOSTILE.has(rule.predicate.name)) return [];
  const deed = trigger.host?.doer === 'agent' ? trigger.host.verb : trigger.at;
  const commitment = commitmentOf(sentence.tree, deed);
  if (commitment === undefined || isDoubtful(proposal) || isDenied(reading, sentence, commitment, subject)) return [];
  const implied = ruleFor(proposal, commitment);
  if (implied === undefined || !implied.predicate.object.includes(object.chain.type)) return [];
  return [{ rule: implied, trigger: triggerAt(sentence.tree, commitment.at, 'verb'), subject, object }];
};

/** Only what is planned, or offered, and not denied. */
const isDoubtful = ({ trigger }: Proposal): boolean => {
  const { modality, negated } = stanceOf(trigger.tree, trigger.at);
  return negated || modality === 'requested' || modality === 'asserted';
};

/** "X said that Y will": Y has committed itself to nothing. */
const isDenied = (
  reading: Reading,
  sentence: SentenceReading,
  { speakers }: Commitment,
  { chain }: Argument,
): boolean =>
  speakers !== undefined &&
  !speakers.flatMap((at) => argumentsAt(reading, sentence, at)).some((speaker) => speaker.chain === chain);

const ruleFor = ({ rule, object }: Proposal, { by, speakers, conditional }: Commitment): Rule | undefined => {
  const { name } = rule.predicate;
  const leaving = name === 'withdrew_from';
  if (HOSTILE.has(name) || (leaving && conditional))
    return by === 'will' && (speakers !== undefined || conditional) ? THREAT : undefined;
  if (leaving && (object.chain.type === 'organisation' || LEAVING.has(rule.pattern.name))) return undefined;
  if (by === 'promise') return PROMISE;
  return KIND.has(name) ? WILL : undefined;
};

/** To quit a club or flee a country is no kindness to it. */
const LEAVING = new Set(['quitting', 'leaving', 'leaving a body', 'fleeing']);
