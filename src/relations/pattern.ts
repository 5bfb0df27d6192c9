/**
 * The pattern language: which word says a relation, and in which grammatical roles its two ends stand. Plain data, written
 * for someone who knows grammar; `match.ts` reads the tree. Nothing here enters or leaves but the data itself.
 */
import type { Kind } from '../knowledge';
import type { EntityType, MentionKind, Stance } from '../model';

export const PREPOSITIONS = [
  'about',
  'across',
  'after',
  'against',
  'ahead of',
  'alongside',
  'among',
  'around',
  'as',
  'at',
  'before',
  'behind',
  'between',
  'by',
  'for',
  'from',
  'in',
  'inside',
  'into',
  'like',
  'near',
  'of',
  'off',
  'on',
  'onto',
  'out of',
  'outside',
  'over',
  'per',
  'through',
  'throughout',
  'to',
  'toward',
  'towards',
  'under',
  'upon',
  'via',
  'with',
  'within',
] as const;
export type Preposition = (typeof PREPOSITIONS)[number];

/**
 * Where an end stands, whatever the word order:
 * - `agent`: who does it ("X visited", "was visited by X", "X is expected to visit", "X, who visited"); of a noun: whose deed
 *   it is through its light verb ("X held talks");
 * - `patient`: whom it is done to ("visited X", "X was visited");
 * - `recipient`: the indirect object or the phrase with "to" ("gave X arms", "gave arms to X");
 * - `owner`: the possessive ("X's visit"); `modifier`: a compound or adjective ("the Turkey-EU talks", "the Russian invasion");
 * - `bearer`: whom a noun describes ("X is the leader", "X, the leader", "leader X", "the leader" where that is X);
 * - `clause`: the subject of the complement clause ("demanded that X withdraw", "urged X to withdraw");
 * - `complement`: the verb of that clause, for what is done in it: `complement > patient` is X in "promised to help X";
 * - `possessor`: whose thing or deed it is, never whom it is done to ("X's decision", "the policies of X", not "the killing of X");
 * - `predicative`: what somebody is called or made ("named her minister");
 * - `scene`: the subject of the clause that the noun is the setting of ("X said during talks with Y");
 * - `body`: whose office or kin it is where the words hang elsewhere ("X's Prime Minister Y", "chairman and president of X");
 * - `named`: whom a title or an apposition names, by word order alone ("leader X", "the leader, X,", "X, the leader,");
 * - `beside`: the nearest name before a noun in its phrase ("the former Labour leader");
 * - `located`: of a preposition, whom a copula places there ("X was in Paris last week");
 * - `itself`: whom the trigger itself names ("a Republican");
 * - `listed`: the words before a preposition in its list of names ("Sens. X of A and Y of B": for both);
 * - `claimant`: who made the claim that a noun after a comma sums up ("X accused Y of fraud, a charge dismissed by Z");
 * - `beyond`: of a mark, the name after the dash that follows it ("X, R-Ohio": Ohio);
 * - `actor`: who does what the clause says ("told counterpart X": the one who told);
 * - `aim`: what a purpose beside it demands or opposes ("marched to demand X", "blocked a road in protest at X");
 * - `maker`: who does what a participle says of it ("property seized by X", "a protest staged by X");
 * - `unless`: the subject of the condition that it depends on ("threatened to leave unless X yields");
 * - `left` and `right`: of a preposition or a comma, what stands on either side ("a school in X", "Austin, Texas");
 * - a preposition: the phrase that it introduces ("with X", "between X and Y").
 */
export type Role =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'owner'
  | 'modifier'
  | 'bearer'
  | 'clause'
  | 'complement'
  | 'possessor'
  | 'predicative'
  | 'scene'
  | 'body'
  | 'named'
  | 'beside'
  | 'actor'
  | 'aim'
  | 'maker'
  | 'unless'
  | 'itself'
  | 'listed'
  | 'claimant'
  | 'beyond'
  | 'located'
  | 'left'
  | 'right'
  | Preposition;

/** A role, or a role of what fills a role: `patient > owner` is X in "criticised X's decision". */
export type Path =
  Role | `${Role} > ${Role}` | `complement > ${Preposition | 'patient'} > ${'from' | 'by' | 'possessor'}`;

/** What must hold besides the ends. */
export type Condition =
  /** The slot's head word has one of these lemmas. */
  | { readonly slot: Path; readonly lemmas: readonly string[] }
  /** The slot's head word names or describes one of these. */
  | { readonly slot: Path; readonly types: readonly EntityType[] }
  /** The knowledge tables say that the slot's name is one of these: a party, a company. */
  | { readonly slot: Path; readonly kinds: readonly Kind[] }
  /** Some word of the slot's name is one of these, in small letters: "bank" of "Deutsche Bank". */
  | { readonly slot: Path; readonly named: readonly string[] }
  /** The slot is filled by a name, a demonym ("French"), ... */
  | { readonly slot: Path; readonly forms: readonly MentionKind[] }
  /** Something, or nothing, fills the slot. */
  | { readonly slot: Path; readonly filled: boolean }
  /** The slot is a verb with one of these auxiliaries: "said that X must". */
  | { readonly slot: Path; readonly auxiliaries: readonly string[] }
  /** The complement clause: "told X to go" (infinitive), "told X that" (finite), none. */
  | { readonly complement: 'infinitive' | 'finite' | 'none' }
  /** The trigger is plural ("ties", "talks"), or singular. */
  | { readonly number: 'plural' | 'singular' }
  /** These words come right after the trigger: "- general" after "secretary". */
  | { readonly followed: readonly string[] }
  /** One of these prepositions introduces the trigger: "at" of "at the request". */
  | { readonly preceded: readonly Preposition[] }
  /** The trigger is written with a capital, as a word of a name is: "the Bangkok Fund". */
  | { readonly capital: boolean }
  /** The tree agrees that a comma joins an apposition. */
  | { readonly apposed: boolean }
  | { readonly not: Condition };

export type Word = 'verb' | 'noun' | 'adjective' | 'preposition' | 'mark';

export interface Pattern {
  readonly word: Word;
  /** Of the trigger; a particle verb is written with its particle: "break off". */
  readonly lemmas: readonly string[];
  /** Alternatives, best first: the first that holds a fitting name counts. */
  readonly subject: readonly Path[];
  readonly object: readonly Path[];
  /** Slots whose several members are both ends: "talks between X and Y", "X and Y met". */
  readonly mutual: readonly Path[];
  /** Narrower than the predicate's. */
  readonly subjectTypes?: readonly EntityType[];
  readonly objectTypes?: readonly EntityType[];
  /** The noun must be the object of one of these verbs: "pay a visit". */
  readonly hosts?: readonly string[];
  readonly where: readonly Condition[];
  /** What the words say beyond mood and tense: "cancelled talks" is negated. */
  readonly stance?: Partial<Stance>;
  /** The relation's role is the trigger with its modifiers: "foreign secretary". */
  readonly office: boolean;
  /** How often the pattern is right, all else certain, 0 to 1. */
  readonly prior: number;
  /** Shown in the rule's name: `met_with/verb`. */
  readonly name: string;
}

type One<T> = T | readonly T[];

/** Words are one string, separated by commas: "meet, break off". */
interface Options {
  readonly subject?: One<Path>;
  readonly object?: One<Path>;
  readonly mutual?: One<Path>;
  readonly subjectTypes?: readonly EntityType[];
  readonly objectTypes?: readonly EntityType[];
  readonly hosts?: string;
  readonly where?: One<Condition>;
  readonly stance?: Partial<Stance>;
  readonly office?: boolean;
  readonly prior?: number;
  readonly name?: string;
}

export const words = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const listOf = <T>(one: One<T> | undefined): readonly T[] => (one === undefined ? [] : isList(one) ? one : [one]);

const isList = <T>(one: One<T>): one is readonly T[] => Array.isArray(one);

const pattern = (word: Word, lemmas: string, options: Options): Pattern => ({
  word,
  lemmas: words(lemmas),
  subject: listOf(options.subject),
  object: listOf(options.object),
  mutual: listOf(options.mutual),
  ...(options.subjectTypes && { subjectTypes: options.subjectTypes }),
  ...(options.objectTypes && { objectTypes: options.objectTypes }),
  ...(options.hosts !== undefined && { hosts: words(options.hosts) }),
  where: listOf(options.where),
  ...(options.stance && { stance: options.stance }),
  office: options.office ?? false,
  prior: options.prior ?? 0.9,
  name: options.name ?? word,
});

/** A verb that says it: `verb('meet', { subject: 'agent', object: 'patient' })`; these two roles are the default. */
export const verb = (lemmas: string, options: Options = {}): Pattern =>
  pattern('verb', lemmas, { subject: 'agent', object: 'patient', ...options });

/** A noun that says it, with or without a light verb: `noun('visit, trip', { object: 'to' })`. The doer is the default subject. */
export const noun = (lemmas: string, options: Options = {}): Pattern =>
  pattern('noun', lemmas, { subject: DOER, ...options });

/** A noun that says it only as the object of these verbs: `lightVerb('voice, express', 'support', { object: 'for' })`. */
export const lightVerb = (hosts: string, lemmas: string, options: Options = {}): Pattern =>
  noun(lemmas, { name: 'light verb', ...options, hosts });

/** A noun that describes one end: `title('leader, chief', { object: OF })`, office and all. */
export const title = (lemmas: string, options: Options = {}): Pattern =>
  pattern('noun', lemmas, { subject: BEARER, object: OF, office: true, name: 'title', ...options });

export const adjective = (lemmas: string, options: Options = {}): Pattern =>
  pattern('adjective', lemmas, { subject: 'agent', ...options });

/** Whose deed a noun is: "X held talks", "X's attack", "an attack by X", "the Russian attack". */
export const DOER: readonly Path[] = ['agent', 'owner', 'by', 'modifier'];

/** To whom a noun belongs: "X's leader", "the leader of X", "the X leader". */
export const OF: readonly Path[] = ['owner', 'of', 'modifier'];

/** The one in the role, or the one whose deed or thing fills it: "criticised X", "criticised X's plan", "the plans of X", "the French plan". */
export const orOwner = (role: Role): readonly Path[] => [role, `${role} > possessor`];

/** A preposition between two names: "the school in Austin". */
export const between = (prepositions: string, options: Options = {}): Pattern =>
  pattern('preposition', prepositions, {
    subject: 'left',
    object: 'right',
    name: 'preposition',
    prior: 0.8,
    ...options,
  });

/** A comma or bracket between two names: "Austin, Texas". */
export const mark = (marks: string, options: Options = {}): Pattern => ({
  ...pattern('mark', '', { subject: 'left', object: 'right', name: 'apposition', prior: 0.85, ...options }),
  lemmas: marks.split(' '),
});

/** Whom a noun describes: by word order where that says it, else by the tree. */
export const BEARER: readonly Path[] = ['named', 'bearer'];

/** Whose office, member or kin a noun is: "X's leader", "the leader of X", "the spokesman for X", "X leader Y". */
export const BODY: readonly Path[] = ['owner', 'of', 'for', 'at', 'beside', 'body'];
