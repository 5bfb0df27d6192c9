/** A noun that names a deed in, the light verb that it belongs to out: "held talks", "a visit was paid", "began a series of attacks". */
import { baseOf, casesOf, childrenIn, headOf, isVerb, lemmaOf, relationOf, tagOf, type Tree, uposOf } from './tree';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject is the doer of the noun that is their object: "issued a warning", "planned a visit", "cancelled talks". */
export const HOSTS = words(`
  abandon accelerate admit agree announce approve attend avoid arrange attempt begin boost boycott break bring broker build call cancel chair carry cease claim commence commit complete conclude
  conduct consider continue cut deepen delay deliver demand deny develop direct do drop end enforce enjoy enter escalate establish
  exchange execute expand expedite hasten speed quicken express extend face fear file finalise finalize finish fire forge form freeze get give halt have heap hold host impose increase initial ink clinch
  initiate inflict intensify introduce issue join keep launch lay lead level lift lodge maintain make manage mount negotiate offer open order organise
  organize pay perform place plan play plot pledge postpone prepare present press promise propose provide pursue put raise ratify reach reaffirm reinstate
  reiterate reject renew renounce repeat request reschedule restart restore resume retain rule scrap seal secure see seek send serve set share
  show sign sell divest offload buy acquire slap slow sponsor stage start step stop strengthen strike supply sever loosen downgrade upgrade terminate reduce normalise normalize improve repair rebuild reestablish suspend sustain take tear threaten throw tighten trade undertake
  unleash uphold use violate voice vow restate wage want win withdraw withhold wrap`);

/** "a round of talks", "a series of attacks": the word of quantity is not the deed. */
const CARRIERS = words(`
  act batch bout campaign couple course day dozen form hour kind list lot minute number package part period process programme program
  round rounds row series session set spate string type wave week year bit piece word`);

/** Intransitive verbs whose phrases are the noun's: "talks took place between X and Y", "talks continued with X". */
const HAPPEN = words(
  'begin break collapse conclude continue end erupt fail happen occur open proceed resume start stall take',
);

export interface Host {
  readonly verb: number;
  /** Who of the verb's does what the noun says; nobody where talks "take place". */
  readonly doer: 'agent' | 'patient' | 'nobody';
  /** The noun that stands in the verb's slot: the deed itself, or the word of quantity above it. */
  readonly slot: number;
}

export const hostOf = (tree: Tree, noun: number): Host | undefined => {
  const slot = slotOf(tree, noun, 0);
  const verb = headOf(tree, slot);
  const participle = participleOf(tree, slot);
  if (participle !== undefined) return { verb: participle, doer: 'agent', slot };
  if (!isVerb(tree, verb) || isNamed(tree, verb, slot)) return undefined;
  const relation = relationOf(tree, slot);
  const lemma = lemmaOf(tree, verb);
  if ((relation === 'obj' || relation === 'nsubj:pass' || isNounComplement(tree, slot)) && HOSTS.has(lemma))
    return { verb, doer: 'agent', slot };
  if (baseOf(tree, slot) === 'obl' && isPhrasalHost(tree, slot, lemma)) return { verb, doer: 'agent', slot };
  if (baseOf(tree, slot) === 'obl' && isCharge(tree, slot, lemma)) return { verb, doer: 'patient', slot };
  if (relation === 'nsubj' && HAPPEN.has(lemma)) return { verb, doer: 'nobody', slot };
  return undefined;
};

/** "called X's appointment a scandal": nothing is called for. */
const isNamed = (tree: Tree, verb: number, noun: number): boolean =>
  lemmaOf(tree, verb) === 'call' &&
  (childrenIn(tree, verb, 'obj', 'xcomp').length > 1 || childrenIn(tree, noun, 'nmod:poss').length > 0);

/** "paid tribute", taken for a predicate of its subject. */
const isNounComplement = (tree: Tree, slot: number): boolean =>
  relationOf(tree, slot) === 'xcomp' && uposOf(tree, slot) === 'NOUN';

/** "a pact signed by X and Y". */
const participleOf = (tree: Tree, noun: number): number | undefined =>
  childrenIn(tree, noun, 'acl').find(
    (verb) =>
      verb > noun &&
      tagOf(tree, verb) === 'VBN' &&
      HOSTS.has(lemmaOf(tree, verb)) &&
      childrenIn(tree, verb, 'obl:agent', 'obl').some((phrase) => casesOf(tree, phrase)[0] === 'by'),
  );

const slotOf = (tree: Tree, noun: number, depth: number): number => {
  const head = headOf(tree, noun);
  if (depth > 4 || head < 0) return noun;
  if (relationOf(tree, noun) === 'conj' && !isVerb(tree, head)) return slotOf(tree, head, depth + 1);
  const quantity =
    relationOf(tree, noun) === 'nmod' && CARRIERS.has(lemmaOf(tree, head)) && casesOf(tree, noun)[0] === 'of';
  return quantity ? slotOf(tree, head, depth + 1) : noun;
};

/** "engaged in talks", "embarked on a visit", "came under attack" is not among them: there the subject suffers it. */
const PHRASAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['engage', ['in']],
  ['participate', ['in']],
  ['plead', ['to']],
  ['confess', ['to']],
  ['take', ['in', 'on']],
  ['embark', ['on', 'upon']],
  ['enter', ['into']],
  ['go', ['on', 'into', 'for']],
  ['come', ['for', 'on', 'to', 'out']],
  ['be', ['on', 'in', 'at']],
  ['arrive', ['for', 'on']],
  ['head', ['for']],
  ['travel', ['for', 'on']],
  ['fly', ['for', 'on']],
  ['return', ['for']],
  ['gather', ['for']],
  ['meet', ['for']],
  ['join', ['in', 'for']],
  ['lock', ['in']],
  ['involve', ['in']],
  ['agree', ['on', 'to']],
  ['withdraw', ['from']],
  ['pull', ['out of', 'from']],
  ['step', ['from']],
  ['back', ['from', 'out of']],
  ['insist', ['on']],
  ['persist', ['in', 'with']],
  ['refrain', ['from']],
  ['desist', ['from']],
  ['abstain', ['from']],
  ['think', ['about']],
  ['push', ['for', 'ahead']],
  ['prepare', ['for']],
  ['press', ['ahead', 'on']],
  ['retaliate', ['with']],
  ['respond', ['with']],
  ['threaten', ['with']],
]);

/** "accused X of an attack", "warned X against an invasion", "blamed X for": the object of the verb is the doer. */
const CHARGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['accuse', ['of']],
  ['suspect', ['of']],
  ['convict', ['of', 'for']],
  ['sentence', ['for']],
  ['jail', ['for']],
  ['imprison', ['for']],
  ['guilty', ['of']],
  ['acquit', ['of']],
  ['blame', ['for']],
  ['condemn', ['for']],
  ['criticise', ['for', 'over']],
  ['criticize', ['for', 'over']],
  ['denounce', ['for']],
  ['sanction', ['for', 'over']],
  ['punish', ['for']],
  ['arrest', ['for', 'on', 'over']],
  ['charge', ['with']],
  ...[
    'jail',
    'detain',
    'imprison',
    'hold',
    'try',
    'sentence',
    'question',
    'seize',
    'extradite',
    'summon',
    'indict',
  ].map((verb): readonly [string, readonly string[]] => [verb, ['on', 'for', 'over']]),
  ['warn', ['against']],
  ['caution', ['against']],
  ['stop', ['from']],
  ['deter', ['from']],
  ['praise', ['for']],
  ['thank', ['for']],
]);

const isCharge = (tree: Tree, phrase: number, lemma: string): boolean =>
  CHARGES.get(lemma)?.includes(casesOf(tree, phrase)[0] ?? '') ?? false;

const isPhrasalHost = (tree: Tree, phrase: number, lemma: string): boolean => {
  const prepositions = PHRASAL.get(lemma);
  return prepositions !== undefined && casesOf(tree, phrase).some((word) => prepositions.includes(word));
};
