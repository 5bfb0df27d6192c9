/** What speaks for and against a candidate: a pronoun and a mention in, the names of the features that hold out. */
import type { Partition } from '../partition';
import { isFullPerson, typeOf } from '../partition';
import { quotationAt, type Quotation } from '../quotes';
import { roleOf, type Scene, type View } from '../scene';
import { baseRelation, childrenBy, clauseOf, firstConjunct, pathUp, subjectOf } from '../tree';
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

/** `0` the same sentence, `1` the one before, `2` further, `9` after the pronoun. */
function distanceOf(p: View, c: View): number {
  if (c.mention.start > p.mention.start) return 9;
  return Math.min(p.mention.sentence - c.mention.sentence, 2);
}

function placeFeatures(p: View, c: View, rank: Rank): readonly string[] {
  const sentences = p.mention.sentence - c.mention.sentence;
  const near = sentences === 0 ? bucket(Math.abs(p.mention.first - c.mention.first), 3, 6, 12, 25) : 9;
  return [
    `sentences${Math.min(sentences, 4)}`,
    `rank${bucket(rank.all, 1, 2, 3, 5, 8)}`,
    `subjects${bucket(rank.subjects, 1, 2, 4)}:${c.role === 'subject' ? 's' : 'n'}`,
    `near${near}`,
    ...(rank.nested ? [`nested:${distanceOf(p, c)}`] : []),
    ...(rank.first ? [`first:${distanceOf(p, c)}`] : []),
  ];
}

const clauseKind = (view: View): string => {
  const clause = clauseOf(view.tree, view.mention.head);
  return clause < 0 ? 'none' : baseRelation(view.tree.tokens[clause]?.deprel ?? '');
};

const prepositionOf = (view: View): string => {
  const mark = childrenBy(view.tree, view.mention.head, 'case')[0];
  return mark === undefined ? '' : (view.tree.tokens[mark]?.lemma.toLowerCase() ?? '');
};

/** The role of what a possessive belongs to: `her` in `her mother left` is a subject's. */
const ownedRole = (p: View): string => (p.role === 'possessive' ? `possessive.${roleOf(p.tree, p.head.head)}` : p.role);

function roleFeatures(p: View, c: View): readonly string[] {
  const distance = distanceOf(p, c);
  const [clause, own] = [clauseKind(c), clauseKind(p)];
  const preposition = c.role === 'oblique' || c.role === 'modifier' ? prepositionOf(c) : '';
  return [
    `role:${c.role}:${distance}`,
    `roles:${p.role}:${c.role}:${distance}`,
    `owned:${ownedRole(p)}:${c.role}:${distance === 0 ? 0 : 1}`,
    `clause:${clause}:${c.role}:${distance}`,
    `clauses:${own}:${clause}:${distance}`,
    ...(preposition === '' ? [] : [`prep:${preposition}`]),
    ...(c.head.deprel === 'conj' ? ['conjunct'] : []),
    ...(childrenBy(c.tree, c.mention.head, 'conj').length > 0 ? ['coordinated'] : []),
  ];
}

/** How far up from the pronoun and down to the candidate the tree goes; across sentences, how deep the candidate hangs. */
function pathFeatures(p: View, c: View): readonly string[] {
  const down = pathUp(c.tree, c.mention.head);
  if (!isSameSentence(p, c)) return [`depth${Math.min(down.length - 1, 5)}:${distanceOf(p, c)}`];
  const up = pathUp(p.tree, p.mention.head);
  const meet = up.findIndex((at) => down.includes(at));
  if (meet < 0) return ['nopath'];
  const below = down.indexOf(up[meet] ?? -1);
  return [`path:${Math.min(meet, 5)}:${Math.min(below, 4)}`, `down${Math.min(below, 5)}`];
}

/** Whether the candidate is the subject of the pronoun's own clause, or of one above it. */
function commandFeatures(p: View, c: View): readonly string[] {
  if (!isSameSentence(p, c)) return [];
  const own = clauseOf(p.tree, p.mention.head);
  const head = firstConjunct(c.tree, c.mention.head);
  const clauses = pathUp(p.tree, p.mention.head);
  const at = clauses.findIndex((i, step) => step > 0 && subjectOf(p.tree, i) === head && c.role === 'subject');
  const reflexive = isReflexive(p.key) ? ':self' : '';
  if (at < 0) return [`noncommand:${p.role}`];
  if (clauses[at] === own) return [`ownsubject:${p.role}${reflexive}`];
  return [`abovesubject:${p.role}`, `abovesubject:${p.role}:${clauseKind(p)}`];
}

function formOf(c: View): string {
  if (c.mention.kind !== 'name') return c.mention.kind;
  return `${isFullPerson(c) ? 'full' : 'short'}${c.mention.title === undefined ? '' : ':titled'}`;
}

/** Of a very large group only its first and last joined are looked at, so that time stays bounded. */
const MOST_MEMBERS = 300;
const someOf = (members: readonly number[]): readonly number[] =>
  members.length <= MOST_MEMBERS ? members : [...members.slice(0, 150), ...members.slice(-150)];

function groupFeatures(p: View, c: View, { partition, topics, scene }: Sight): readonly string[] {
  const group = partition.groupOf(c.index);
  const members = someOf(group.members);
  const before = members.filter((i) => i < p.index);
  const same = before.some((i) => scene.views[i]?.key === p.key);
  const older = before.some((i) => i < c.index);
  const [form, sure] = [formOf(c), group.gender === undefined ? 'unsure' : 'sure'];
  return [
    `form:${form}:${group.named ? 'named' : 'unnamed'}`,
    `gender:${sure}`,
    `gender:${sure}:${p.mention.gender ?? ''}:${form}`,
    `size${bucket(before.length, 2, 3, 5, 9)}`,
    `old:${older ? 'old' : 'new'}:${c.role === 'subject' ? 's' : 'n'}`,
    `type:${typeOf(group) ?? 'none'}`,
    ...(members.some((i) => topics.has(i)) ? ['topic'] : []),
    ...(same ? ['samepronoun'] : []),
    ...(before.some((i) => scene.views[i]?.mention.sentence === p.mention.sentence && i !== c.index) ? ['again'] : []),
  ];
}

function quoteFeatures(p: View, c: View, { quotations, partition }: Sight): readonly string[] {
  const [a, b] = [quotationAt(quotations, p.mention.start), quotationAt(quotations, c.mention.start)];
  const speaker = a < 0 ? undefined : quotations[a]?.speaker;
  const speaks = speaker !== undefined && partition.together(speaker, c.index);
  const where = b < 0 ? 'out' : a === b ? 'same' : 'other';
  return [`quote:${a < 0 ? 'out' : 'in'}:${where}`, ...(speaks ? ['speaker'] : [])];
}

/** The features of one candidate. */
export function featuresOf(p: View, c: View, rank: Rank, sight: Sight): readonly string[] {
  return [
    ...placeFeatures(p, c, rank),
    ...roleFeatures(p, c),
    ...pathFeatures(p, c),
    ...commandFeatures(p, c),
    ...groupFeatures(p, c, sight),
    ...quoteFeatures(p, c, sight),
  ];
}

/** What speaks for the pronoun standing for nothing that is in reach. */
export function noneFeatures(p: View, count: number): readonly string[] {
  return ['none', `none:${p.role}`, `none:count${bucket(count, 1, 2, 4, 8)}`];
}
