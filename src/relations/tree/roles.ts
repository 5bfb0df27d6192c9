/** A trigger word and a role in, the words that fill the role out: one reading for every predicate. */
import type { Path, Role, Word } from '../pattern';
import { aimsOf, boundBy, makersOf } from './aims';
import { bearersOf } from './bearers';
import {
  agentsOf,
  complementsOf,
  isPassive,
  nounDoer,
  patientsOf,
  phrasesOf,
  relativeNoun,
  subjectsOf,
} from './clause';
import { OBJECTS, VICTIMS } from './deeds';
import { type Host, hostOf } from './hosts';
import { leftOf, rightOf } from './joints';
import { namedAfterThat } from './nearby';
import { phraseOf } from './phrases';
import { actorsOf, bodiesOf } from './standing';
import {
  baseOf,
  casesOf,
  childIn,
  childrenIn,
  childrenOf,
  headOf,
  isVerb,
  lemmaOf,
  relationOf,
  tagOf,
  type Tree,
  uposOf,
} from './tree';
import {
  describedBy,
  listBefore,
  modifiersBefore,
  namedByParticiple,
  nounBeforeWhose,
  possessorBefore,
} from './word-order';

export interface Trigger {
  readonly tree: Tree;
  readonly at: number;
  readonly word: Word;
  readonly host: Host | undefined;
  /** What fills a path, once asked for: many rules ask the same of one word. */
  readonly known: Map<Path, readonly number[]>;
}

export const triggerAt = (tree: Tree, at: number, word: Word): Trigger => ({
  tree,
  at,
  word,
  host: word === 'noun' ? hostOf(tree, at) : undefined,
  known: new Map(),
});

/** The heads of what fills the role; coordination is left to the reader of arguments. */
export const fillersOf = (trigger: Trigger, path: Path): readonly number[] => {
  const known = trigger.known.get(path);
  if (known !== undefined) return known;
  const found = follow(trigger, path);
  trigger.known.set(path, found);
  return found;
};

type Steps = readonly [Role, ...Role[]];

/** There are as many paths as the rules name. */
const steps = new Map<Path, Steps>();

const stepsOf = (path: Path): Steps => {
  const known = steps.get(path) ?? (path.split(' > ') as [Role, ...Role[]]);
  steps.set(path, known);
  return known;
};

const follow = (trigger: Trigger, path: Path): readonly number[] => {
  const [first, ...then] = stepsOf(path);
  if (then.length === 0) return fill(trigger, first);
  return then.reduce<readonly number[]>(
    (fillers, role) => fillers.flatMap((at) => fill(innerTrigger(trigger.tree, at), role)),
    fillersOf(trigger, first),
  );
};

const innerTrigger = (tree: Tree, at: number): Trigger => ({
  tree,
  at,
  word: uposOf(tree, at) === 'VERB' ? 'verb' : 'noun',
  host: undefined,
  known: new Map(),
});

const fill = (trigger: Trigger, role: Role): readonly number[] => {
  switch (role) {
    case 'agent':
      return agentOf(trigger);
    case 'patient':
      return trigger.word === 'verb' ? patientsOf(trigger.tree, trigger.at) : [];
    case 'recipient':
      return recipientOf(trigger);
    case 'owner':
      return ownersOf(trigger);
    case 'modifier':
      return besideNoun(trigger);
    case 'bearer':
      return bearersOf(trigger.tree, trigger.at);
    case 'beside':
      return [...modifiersBefore(trigger.tree, trigger.at), ...modifiersOf(trigger.tree, trigger.at)];
    case 'named':
      return [nameFor(trigger)].filter((at) => at !== undefined);
    case 'body':
      return bodiesOf(trigger.tree, trigger.at, OFFICE_OF);
    case 'located':
      return locatedBy(trigger.tree, trigger.at);
    case 'itself':
      return [antecedentOf(trigger.tree, trigger.at)];
    case 'beyond':
      return isDash(trigger.tree, trigger.at + 2) ? [trigger.at + 3] : [];
    case 'claimant':
      return claimantsOf(trigger.tree, trigger.at);
    case 'listed':
      return listBefore(trigger.tree, trigger.at);
    case 'actor':
      return actorsOf(trigger.tree, trigger.at);
    case 'aim':
      return aimsOf(trigger.tree, trigger.at, trigger.host?.verb);
    case 'maker':
      return makersOf(trigger.tree, trigger.at);
    case 'unless':
      return boundBy(trigger.tree, trigger.at);
    case 'left':
      return [leftOf(trigger.tree, trigger.at)].filter((at) => at !== undefined);
    case 'right':
      return [rightOf(trigger.tree, trigger.at)].filter((at) => at !== undefined);
    case 'possessor':
      return possessorsOf(trigger.tree, trigger.at);
    case 'predicative':
      return predicativesOf(trigger.tree, trigger.at);
    case 'scene':
      return sceneOf(trigger);
    case 'complement':
      return clausesOf(trigger);
    case 'clause':
      return [...clauseSubjects(trigger), ...markedObjects(trigger.tree, trigger.at)];
    default:
      return phraseOf(trigger, role);
  }
};

const nameFor = ({ tree, at, word }: Trigger): number | undefined =>
  word === 'verb' ? namedByParticiple(tree, at) : describedBy(tree, at);

const ownersOf = ({ tree, at, word }: Trigger): readonly number[] => {
  const owners = childrenIn(tree, at, 'nmod:poss');
  const before = owners.length > 0 || word !== 'noun' ? undefined : possessorBefore(tree, at);
  return (before === undefined ? owners : [before]).map((owner) => antecedentOf(tree, owner));
};

/** "X, whose wife": X's. */
const antecedentOf = (tree: Tree, owner: number): number => {
  if (tagOf(tree, owner) === 'WP$') return nounOfWhose(tree, owner) ?? owner;
  return tagOf(tree, owner) === 'PRP$' ? (survivedOf(tree, owner) ?? owner) : owner;
};

/** "Mr X, whose wife", "X and Y, whose son": both's; "who did Z and whose wife": whoever did. */
const nounOfWhose = (tree: Tree, whose: number): number | undefined => {
  const described = relativeNoun(tree, headOf(tree, headOf(tree, whose)));
  const before = nounBeforeWhose(tree, whose);
  if (before === undefined) return lemmaOf(tree, whose - 1) === 'and' ? described : undefined;
  return described !== undefined && baseOf(tree, before) === 'conj' && headOf(tree, before) === described
    ? described
    : before;
};

/** "X is survived by her sister": X's. */
const survivedOf = (tree: Tree, owner: number): number | undefined => {
  let node = headOf(tree, owner);
  while (baseOf(tree, node) === 'conj' && headOf(tree, node) >= 0) node = headOf(tree, node);
  const verb = headOf(tree, node);
  return lemmaOf(tree, verb) === 'survive' && node > verb ? patientsOf(tree, verb)[0] : undefined;
};

/** "reiterated its demand that X go": the clause may hang on the light verb. */
const clausesOf = ({ tree, at, host }: Trigger): readonly number[] => {
  const own = complementsOf(tree, at);
  return own.length > 0 || host?.doer !== 'agent' ? own : complementsOf(tree, host.verb);
};

const clauseSubjects = (trigger: Trigger): readonly number[] => {
  const read = clausesOf(trigger).flatMap((verb) => agentsOf(trigger.tree, verb));
  return read.length > 0 ? read : [namedAfterThat(trigger.tree, trigger.at)].filter((at) => at !== undefined);
};

/** "demanded that X, which ..., withdraw": the parser may take X for an object. */
const markedObjects = (tree: Tree, at: number): readonly number[] =>
  childrenIn(tree, at, 'obj', 'obl').filter((object) =>
    childrenIn(tree, object, 'mark').some((mark) => lemmaOf(tree, mark) === 'that'),
  );

const besideNoun = ({ tree, at, word }: Trigger): readonly number[] =>
  (word === 'noun'
    ? [...new Set([...modifiersOf(tree, at), ...modifiersBefore(tree, at)])]
    : modifiersOf(tree, at)
  ).filter((child) => uposOf(tree, child) !== 'PRON');

const OFFICE_OF = ['of', 'for', 'at'];

const agentOf = ({ tree, at, word, host }: Trigger): readonly number[] => {
  if (word === 'verb') return agentsOf(tree, at);
  if (word === 'adjective') {
    const own = subjectsOf(tree, at);
    return own.length > 0 || baseOf(tree, at) !== 'case' ? own : subjectsOf(tree, headOf(tree, at));
  }
  if (host !== undefined) return hostDoers(tree, host);
  if (isState(tree, at)) return subjectsOf(tree, at);
  return relationOf(tree, at) === 'conj' ? nounDoer(tree, at, 0).filter((doer) => doer !== at) : [];
};

/** "X is at war with Y", "X is in talks with Y". */
const isState = (tree: Tree, at: number): boolean =>
  childIn(tree, at, 'cop') !== undefined && casesOf(tree, at).some((word) => STATES.has(word));

const STATES = new Set(['at', 'in', 'on']);

const hostDoers = (tree: Tree, host: Host): readonly number[] => {
  if (host.doer === 'agent') return agentsOf(tree, host.verb);
  return host.doer === 'patient' ? patientsOf(tree, host.verb) : [];
};

/** "X said during talks with Y", "X arrived for a summit": who is in the clause is at the talks. */
const sceneOf = ({ tree, at, host }: Trigger): readonly number[] => {
  const slot = host?.slot ?? at;
  const above = headOf(tree, slot);
  const ahead = lemmaOf(tree, above) === 'ahead';
  const verb = ahead ? headOf(tree, above) : above;
  const scene =
    baseOf(tree, slot) === 'obl' &&
    isVerb(tree, verb) &&
    (ahead || casesOf(tree, slot).some((word) => SCENES.has(word)));
  return scene ? presentAt(tree, verb, slot) : [];
};

/** "after talks with Y, X was attacked by Z": X's talks; "X was attacked by Z after talks with Y": nobody knows whose. */
const presentAt = (tree: Tree, verb: number, slot: number): readonly number[] => {
  const subjects = subjectsOf(tree, verb);
  if (!isPassive(tree, verb)) return subjects;
  const agents = agentsOf(tree, verb);
  const acts = subjects.some((subject) => uposOf(tree, subject) === 'PROPN' || uposOf(tree, subject) === 'PRON');
  if (!acts) return agents;
  return slot < verb || agents.length === 0 ? subjects : [];
};

const SCENES = new Set(['during', 'on', 'after', 'before', 'ahead of', 'following', 'for', 'at', 'in']);

/** Whose it is: "X's plan", "a plan by X", "the plan of X", "the French plan"; of a killing, the killer. */
const possessorsOf = (tree: Tree, at: number): readonly number[] => {
  const lemma = lemmaOf(tree, at);
  const owned = VICTIMS.has(lemma) ? [] : childrenIn(tree, at, 'nmod:poss');
  const by = byPhrasesOf(tree, at);
  const of = VICTIMS.has(lemma) || OBJECTS.has(lemma) ? [] : phrasesOf(tree, at, 'of');
  const beside = VICTIMS.has(lemma) ? [] : modifiersOf(tree, at);
  return [owned, by, of, beside].find((words) => words.length > 0) ?? [];
};

/** "X was in Paris last month", "X, who is in Paris for talks": on a journey, as the words after the place show. */
const locatedBy = (tree: Tree, preposition: number): readonly number[] => {
  const place = headOf(tree, preposition);
  const placed = place > preposition && childIn(tree, place, 'cop') !== undefined;
  let after = place + 1;
  while (uposOf(tree, after) === 'PROPN') after++;
  return placed && (PASSING.has(lemmaOf(tree, after)) || lemmaOf(tree, preposition - 1) === 'also')
    ? subjectsOf(tree, place)
    : [];
};

const PASSING = new Set(
  'last this next on for to yesterday today tonight earlier recently when as where with meeting attending ahead during after before and late early'.split(
    ' ',
  ),
);

/** "dismissed the accusations by X": the parser may hang the phrase on the active verb. */
const byPhrasesOf = (tree: Tree, at: number): readonly number[] => {
  const own = phrasesOf(tree, at, 'by');
  if (own.length > 0 || relationOf(tree, at) !== 'obj') return own;
  return phrasesOf(tree, headOf(tree, at), 'by').filter((phrase) => phrase > at && uposOf(tree, phrase) === 'PROPN');
};

const predicativesOf = (tree: Tree, at: number): readonly number[] =>
  [...childrenIn(tree, at, 'xcomp'), ...childrenIn(tree, at, 'obj').slice(1), ...phrasesOf(tree, at, 'as')].filter(
    (child) => !isVerb(tree, child),
  );

const recipientOf = (trigger: Trigger): readonly number[] => {
  const verb = trigger.host?.verb ?? trigger.at;
  const indirect = childrenIn(trigger.tree, verb, 'iobj');
  if (indirect.length > 0) return indirect;
  const objects = childrenIn(trigger.tree, verb, 'obj').filter((object) => object > verb);
  return objects.length > 1 ? objects.slice(0, 1) : phraseOf(trigger, 'to');
};

/** "R-Ohio" is three words. */
const isDash = (tree: Tree, at: number): boolean => /^[-‐‑–]$/.test(tree.tokens[at]?.form ?? '');

/** "X accused Y of fraud, a charge": whoever does what stands before the comma. */
const claimantsOf = (tree: Tree, noun: number): readonly number[] => {
  let start = noun - 1;
  while (tagOf(tree, start) === 'JJ' || tagOf(tree, start) === 'DT') start--;
  let verb = headOf(tree, noun);
  while (verb >= 0 && !isVerb(tree, verb)) verb = headOf(tree, verb);
  if (lemmaOf(tree, start) !== ',' || start === noun - 1 || verb < 0 || verb > noun) return [];
  return agentsOf(tree, verb).filter((agent) => agent < start);
};

const MODIFIERS = new Set(['compound', 'amod', 'nmod', 'nmod:desc', 'det']);

/** "the Russian invasion", "the EU summit"; the parts of "Turkey-EU talks" are one compound. */
const modifiersOf = (tree: Tree, at: number): readonly number[] =>
  childrenOf(tree, at)
    .filter((child) => child < at && MODIFIERS.has(relationOf(tree, child)) && phraseless(tree, child))
    .flatMap((child) => [
      child,
      ...(isParticiple(tree, child) ? [] : childrenOf(tree, child)).filter((inner) =>
        MODIFIERS.has(relationOf(tree, inner)),
      ),
    ]);

/** "Bristol-born": what a participle says of a place is its own. */
const isParticiple = (tree: Tree, at: number): boolean => tagOf(tree, at) === 'VBN';

const phraseless = (tree: Tree, at: number): boolean => childIn(tree, at, 'case') === undefined;
