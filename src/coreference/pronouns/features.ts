/** What speaks for and against a candidate: a pronoun and a mention in, the numbers of the features that hold out. */
import type { Partition } from '../partition';
import { isFullPerson, typeOf } from '../partition';
import { quotationAt, type Quotation } from '../quotes';
import { roleOf, type Scene, type View } from '../scene';
import { baseRelation, childrenBy, clauseOf, firstConjunct, hasChild, pathUp, subjectOf } from '../tree';
import * as family from './families';
import { isReflexive } from './forms';

/** All that a feature may look at. */
export interface Sight {
  readonly scene: Scene;
  readonly partition: Partition;
  readonly quotations: readonly Quotation[];
  /** Mentions in the headline. */
  readonly topics: ReadonlySet<number>;
}

/** How many candidates, and how many of them subjects, are nearer to the pronoun. */
export interface Rank {
  readonly all: number;
  readonly subjects: number;
  /** Whether it hangs below another candidate: `Mr Li` in `Ms Wu, an ally of Mr Li`. */
  readonly nested: boolean;
  /** Whether no other candidate stands before it in its sentence. */
  readonly first: boolean;
}

function bucket(n: number, ...edges: readonly number[]): number {
  let below = 0;
  for (const edge of edges) if (n >= edge) below++;
  return below;
}

const isSameSentence = (p: View, c: View): boolean => p.mention.sentence === c.mention.sentence;

/** The same sentence, the one before, further back, after the pronoun. */
function distanceOf(p: View, c: View): number {
  if (c.mention.start > p.mention.start) return family.AFTERWARDS;
  return Math.min(p.mention.sentence - c.mention.sentence, 2);
}

const isSubject = ({ role }: View): number => (role === 'subject' ? 1 : 0);

function addPlace(p: View, c: View, rank: Rank, out: number[]): void {
  const sentences = p.mention.sentence - c.mention.sentence;
  const near = bucket(Math.abs(p.mention.first - c.mention.first), 3, 6, 12, 25);
  out.push(
    family.SENTENCES.at(Math.min(sentences, 4)),
    family.RANK.at(bucket(rank.all, 1, 2, 3, 5, 8)),
    family.SUBJECTS.at(bucket(rank.subjects, 1, 2, 4), isSubject(c)),
    family.NEAR.at(sentences === 0 ? near : family.ELSEWHERE),
  );
  if (rank.nested) out.push(family.NESTED.at(distanceOf(p, c)));
  if (rank.first) out.push(family.FIRST.at(distanceOf(p, c)));
}

/** The relation of the clause that the view stands in, by its place in the list. */
const clauseKind = ({ tree, mention }: View): number => {
  const clause = clauseOf(tree, mention.head);
  return family.placeOfClause(clause < 0 ? 'none' : baseRelation(tree.tokens[clause]?.deprel ?? ''));
};

const prepositionOf = ({ tree, mention }: View): number => {
  const mark = childrenBy(tree, mention.head, 'case')[0];
  return mark === undefined ? -1 : family.placeOfPreposition(tree.tokens[mark]?.lemma.toLowerCase() ?? '');
};

const roleOfView = ({ role }: View): number => family.placeOfRole(role);

/** The role of what a possessive belongs to: `her` in `her mother left` is a subject's. */
const ownedRole = (p: View): number =>
  p.role === 'possessive' ? family.OWNED + family.placeOfRole(roleOf(p.tree, p.head.head)) : roleOfView(p);

function addRoles(p: View, c: View, out: number[]): void {
  const distance = distanceOf(p, c);
  const [clause, role] = [clauseKind(c), roleOfView(c)];
  const preposition = c.role === 'oblique' || c.role === 'modifier' ? prepositionOf(c) : -1;
  out.push(
    family.ROLE.at(role, distance),
    family.ROLE_PAIR.at(roleOfView(p), role, distance),
    family.OWNED_PAIR.at(ownedRole(p), role, distance === 0 ? 0 : 1),
    family.CLAUSE.at(clause, role, distance),
    family.CLAUSE_PAIR.at(clauseKind(p), clause, distance),
  );
  if (preposition >= 0) out.push(family.PREPOSITION.at(preposition));
  if (c.head.deprel === 'conj') out.push(family.CONJUNCT.at());
  if (hasChild(c.tree, c.mention.head, 'conj')) out.push(family.COORDINATED.at());
}

/** How far up from the pronoun and down to the candidate the tree goes; across sentences, how deep the candidate hangs. */
function addPath(p: View, c: View, out: number[]): void {
  const down = pathUp(c.tree, c.mention.head);
  if (!isSameSentence(p, c)) {
    out.push(family.DEPTH.at(Math.min(down.length - 1, 5), distanceOf(p, c)));
    return;
  }
  const up = pathUp(p.tree, p.mention.head);
  const meet = up.findIndex((at) => down.includes(at));
  const below = meet < 0 ? -1 : down.indexOf(up[meet]!);
  if (below < 0) out.push(family.NO_PATH.at());
  else out.push(family.PATH.at(Math.min(meet, 5), Math.min(below, 4)), family.DOWN.at(Math.min(below, 5)));
}

/** Whether the candidate is the subject of the pronoun's own clause, or of one above it. */
function addCommand(p: View, c: View, out: number[]): void {
  if (!isSameSentence(p, c)) return;
  const own = clauseOf(p.tree, p.mention.head);
  const head = firstConjunct(c.tree, c.mention.head);
  const clauses = pathUp(p.tree, p.mention.head);
  const at = c.role === 'subject' ? clauses.findIndex((i, step) => step > 0 && subjectOf(p.tree, i) === head) : -1;
  const role = roleOfView(p);
  if (at < 0) out.push(family.NO_COMMAND.at(role));
  else if (clauses[at] === own) out.push(family.OWN_SUBJECT.at(role, isReflexive(p.key) ? 1 : 0));
  else out.push(family.ABOVE_SUBJECT.at(role), family.ABOVE_SUBJECT_IN.at(role, clauseKind(p)));
}

function formOf(c: View): number {
  if (c.mention.kind !== 'name') return family.placeOfForm(c.mention.kind);
  return family.placeOfForm(isFullPerson(c) ? 'full' : 'short') + (c.mention.title === undefined ? 0 : family.TITLED);
}

/** Of a very large group only its first and last joined are looked at, so that time stays bounded. */
const MOST_MEMBERS = 300;
const someOf = (members: readonly number[]): readonly number[] =>
  members.length <= MOST_MEMBERS ? members : [...members.slice(0, 150), ...members.slice(-150)];

/** What the members of a candidate's group tell. */
interface Company {
  readonly before: number;
  readonly isOlder: boolean;
  readonly hasTopic: boolean;
  readonly hasSamePronoun: boolean;
  readonly isAgain: boolean;
}

function companyOf(p: View, c: View, members: readonly number[], { topics, scene }: Sight): Company {
  let before = 0;
  let [isOlder, hasTopic, hasSamePronoun, isAgain] = [false, false, false, false];
  for (const i of members) {
    hasTopic ||= topics.has(i);
    if (i >= p.index) continue;
    const view = scene.views[i];
    before++;
    isOlder ||= i < c.index;
    hasSamePronoun ||= view?.key === p.key;
    isAgain ||= i !== c.index && view?.mention.sentence === p.mention.sentence;
  }
  return { before, isOlder, hasTopic, hasSamePronoun, isAgain };
}

function addGroup(p: View, c: View, sight: Sight, out: number[]): void {
  const group = sight.partition.groupOf(c.index);
  const company = companyOf(p, c, someOf(group.members), sight);
  const [form, sure] = [formOf(c), group.gender === undefined ? 0 : 1];
  out.push(
    family.FORM.at(form, group.named ? 1 : 0),
    family.GENDER_SURE.at(sure),
    family.GENDER.at(sure, family.placeOfGender(p.mention.gender ?? ''), form),
    family.SIZE.at(bucket(company.before, 2, 3, 5, 9)),
    family.OLD.at(company.isOlder ? 1 : 0, isSubject(c)),
    family.TYPE.at(family.placeOfType(typeOf(group) ?? 'none')),
  );
  if (company.hasTopic) out.push(family.TOPIC.at());
  if (company.hasSamePronoun) out.push(family.SAME_PRONOUN.at());
  if (company.isAgain) out.push(family.AGAIN.at());
}

function addQuotes(p: View, c: View, { quotations, partition }: Sight, out: number[]): void {
  const [a, b] = [quotationAt(quotations, p.mention.start), quotationAt(quotations, c.mention.start)];
  const speaker = a < 0 ? undefined : quotations[a]?.speaker;
  out.push(family.QUOTE.at(a < 0 ? 0 : 1, b < 0 ? 0 : a === b ? 1 : 2));
  if (speaker !== undefined && partition.together(speaker, c.index)) out.push(family.SPEAKER.at());
}

/** The features of one candidate. */
export function featuresOf(p: View, c: View, rank: Rank, sight: Sight): readonly number[] {
  const out: number[] = [];
  addPlace(p, c, rank, out);
  addRoles(p, c, out);
  addPath(p, c, out);
  addCommand(p, c, out);
  addGroup(p, c, sight, out);
  addQuotes(p, c, sight, out);
  return out;
}

/** What speaks for the pronoun standing for nothing that is in reach. */
export const noneFeatures = (p: View, count: number): readonly number[] => [
  family.NONE.at(),
  family.NONE_ROLE.at(roleOfView(p)),
  family.NONE_COUNT.at(bucket(count, 1, 2, 4, 8)),
];
