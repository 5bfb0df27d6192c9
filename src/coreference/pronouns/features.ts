/** What speaks for and against a candidate: a pronoun and a mention in, the names of the features that hold out. */
import type { Partition } from '../partition';
import { typeOf } from '../partition';
import type { Scene, View } from '../scene';
import { clauseOf, firstConjunct, pathUp, subjectOf } from '../tree';
import { classOf, isReflexive } from './forms';
import { quotationAt, type Quotation } from '../quotes';

/** All that a feature may look at. */
export interface Sight {
  readonly scene: Scene;
  readonly partition: Partition;
  readonly quotations: readonly Quotation[];
  /** Groups that the headline or title names, by a mention in it. */
  readonly topics: ReadonlySet<number>;
}

const bucket = (n: number, ...edges: readonly number[]): number => edges.filter((edge) => n >= edge).length;

function placeFeatures(p: View, c: View, rank: number): readonly string[] {
  const sentences = p.mention.sentence - c.mention.sentence;
  const after = c.mention.start > p.mention.start;
  const near = sentences === 0 ? bucket(Math.abs(p.mention.first - c.mention.first), 3, 6, 12, 25) : 9;
  return [
    `sentences${Math.min(sentences, 4)}`,
    `rank${bucket(rank, 1, 2, 3, 5, 8)}`,
    `near${near}`,
    ...(after ? ['after'] : []),
  ];
}

const isRootClause = (view: View): boolean => {
  const clause = clauseOf(view.tree, view.mention.head);
  return clause >= 0 && view.tree.tokens[clause]?.deprel === 'root';
};

function roleFeatures(p: View, c: View): readonly string[] {
  const where = p.mention.sentence === c.mention.sentence ? 'in' : 'out';
  const root = isRootClause(c) ? 'root' : 'sub';
  return [
    `role:${where}:${c.role}`,
    `roles:${p.role}:${c.role}:${where}`,
    `clause:${root}:${c.role}:${where}`,
    ...(c.head.deprel === 'conj' ? ['conjunct'] : []),
    ...(hasConjunct(c) ? ['coordinated'] : []),
  ];
}

const hasConjunct = (view: View): boolean =>
  (view.tree.children[view.mention.head] ?? []).some((i) => view.tree.tokens[i]?.deprel === 'conj');

/** Whether the candidate is the subject of the pronoun's own clause, or of one above it. */
function commandFeatures(p: View, c: View): readonly string[] {
  if (p.mention.sentence !== c.mention.sentence) return [];
  const own = clauseOf(p.tree, p.mention.head);
  const head = firstConjunct(c.tree, c.mention.head);
  const clauses = pathUp(p.tree, p.mention.head);
  const at = clauses.findIndex((i, step) => step > 0 && subjectOf(p.tree, i) === head && c.role === 'subject');
  const reflexive = isReflexive(p.key) ? ':self' : '';
  if (at < 0) return [`noncommand:${p.role}`];
  return clauses[at] === own ? [`ownsubject:${p.role}${reflexive}`] : [`abovesubject:${p.role}`];
}

function groupFeatures(p: View, c: View, { partition, topics, scene }: Sight): readonly string[] {
  const group = partition.groupOf(c.index);
  const sure = group.gender === undefined ? 'unsure' : 'sure';
  const named = group.named ? 'named' : 'unnamed';
  const latest = group.members.some((i) => i < p.index && scene.views[i]?.key === p.key);
  return [
    `kind:${c.mention.kind}:${named}`,
    `gender:${sure}`,
    `size${bucket(group.members.length, 2, 3, 5, 9)}`,
    `type:${typeOf(group) ?? 'none'}`,
    ...(group.members.some((i) => topics.has(i)) ? ['topic'] : []),
    ...(latest ? ['samepronoun'] : []),
  ];
}

function quoteFeatures(p: View, c: View, { quotations, partition }: Sight): readonly string[] {
  const [a, b] = [quotationAt(quotations, p.mention.start), quotationAt(quotations, c.mention.start)];
  const speaker = a < 0 ? undefined : quotations[a]?.speaker;
  const speaks = speaker !== undefined && partition.together(speaker, c.index);
  return [
    `quote:${a < 0 ? 'out' : 'in'}:${b < 0 ? 'out' : a === b ? 'same' : 'other'}`,
    ...(speaks ? ['speaker'] : []),
  ];
}

/** The features of one candidate, each also for the pronoun's class; `rank` counts the candidates nearer than it. */
export function featuresOf(p: View, c: View, rank: number, sight: Sight): readonly string[] {
  const pronounClass = classOf(p.key) ?? 'they';
  return [
    ...placeFeatures(p, c, rank),
    ...roleFeatures(p, c),
    ...commandFeatures(p, c),
    ...groupFeatures(p, c, sight),
    ...quoteFeatures(p, c, sight),
  ].map((feature) => `${pronounClass}|${feature}`);
}

/** What speaks for the pronoun standing for nothing that is in reach. */
export function noneFeatures(p: View, count: number): readonly string[] {
  const pronounClass = classOf(p.key) ?? 'they';
  return [
    `${pronounClass}|none`,
    `${pronounClass}|none:${p.role}`,
    `${pronounClass}|none:count${bucket(count, 1, 2, 4, 8)}`,
  ];
}
