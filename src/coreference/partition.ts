/** Which mentions are together so far: views in, groups that rules join one link at a time, each with its reason. */
import type { EntityType, Gender, GrammaticalNumber, KnowledgeId, Link } from '../model';
import { agree } from './agreement';
import { genderOf } from './gender';
import { isFullName } from './names/full';
import type { View } from './scene';

/** What is known of the mentions that are together. */
export interface Group {
  readonly members: number[];
  readonly links: Link[];
  /** Votes for each type, by the names' and phrases' own confidence. */
  readonly votes: Map<EntityType, number>;
  readonly roles: Set<string>;
  /** Keys of the personal names of two words or more. */
  readonly fullNames: Set<string>;
  known: KnowledgeId | undefined;
  gender: Gender | undefined;
  number: GrammaticalNumber | undefined;
  named: boolean;
}

/** `Boris Johnson`, not `Johnson`. */
export const isFullPerson = ({ mention, text, words }: View): boolean =>
  mention.kind === 'name' && mention.type === 'person' && isFullName(text, words);

const VOTE = { name: 4, demonym: 2, nominal: 1, pronoun: 0 } as const;

function groupOfOne(view: View): Group {
  const { mention } = view;
  const group: Group = {
    members: [view.index],
    links: [],
    votes: new Map(),
    roles: new Set(),
    fullNames: new Set(),
    known: mention.known,
    gender: mention.kind === 'name' && mention.gender === 'neuter' ? undefined : genderOf(mention),
    number: mention.number,
    named: mention.kind === 'name' || mention.kind === 'demonym',
  };
  if (mention.kind !== 'pronoun') group.votes.set(mention.type, VOTE[mention.kind] * mention.confidence);
  if (isFullPerson(view)) group.fullNames.add(view.key);
  return group;
}

/** The type with the most votes; of equals the first in code-unit order. */
export function typeOf(group: Group): EntityType | undefined {
  let best: EntityType | undefined;
  if (group.votes.size < 2) return [...group.votes.keys()][0];
  for (const [type, votes] of [...group.votes].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (best === undefined || votes > (group.votes.get(best) ?? 0)) best = type;
  return best;
}

function absorb(into: Group, from: Group): void {
  into.members.push(...from.members);
  into.links.push(...from.links);
  for (const [type, votes] of from.votes) into.votes.set(type, (into.votes.get(type) ?? 0) + votes);
  for (const role of from.roles) into.roles.add(role);
  for (const name of from.fullNames) into.fullNames.add(name);
  into.known ??= from.known;
  into.gender ??= from.gender;
  into.number ??= from.number;
  into.named ||= from.named;
}

/** The group's first mention in text order. */
export const firstOf = (group: Group): number => group.members.reduce((least, i) => Math.min(least, i));

export interface Partition {
  groupOf(index: number): Group;
  together(a: number, b: number): boolean;
  /** Whether the groups of the two could be one thing. */
  compatible(a: number, b: number): boolean;
  /** Joins the groups of two mentions unless they disagree; says whether they are together afterwards. */
  join(from: number, to: number, rule: string, confidence: number): boolean;
  /** Takes the mention's group for a person's, whatever its words looked like: `Crewe ... he`. */
  personify(index: number): void;
  /** Notes that a phrase is part of what describes another mention: no rule for phrases takes it up again. */
  describe(phrase: number, of: number): void;
  /** What the phrase describes, where that was noted. */
  described(phrase: number): number | undefined;
  /** The groups, in text order of their first mentions. */
  groups(): readonly Group[];
}

export function partitionOf(views: readonly View[]): Partition {
  const owner: Group[] = views.map(groupOfOne);
  const descriptions = new Map<number, number>();
  const groupOf = (index: number): Group => {
    const group = owner[index];
    if (group === undefined) throw new RangeError(`partition: no mention ${index}`);
    return group;
  };
  const link = (from: number, to: number, rule: string, confidence: number): Link[] => {
    const [a, b] = [views[from]?.mention.id, views[to]?.mention.id];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, rule, confidence }];
  };
  return {
    groupOf,
    together: (a, b) => groupOf(a) === groupOf(b),
    compatible: (a, b) => groupOf(a) === groupOf(b) || agree(groupOf(a), groupOf(b)),
    join(from, to, rule, confidence) {
      const [a, b] = [groupOf(from), groupOf(to)];
      if (a === b) return true;
      if (!agree(a, b)) return false;
      const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
      absorb(large, small);
      large.links.push(...link(from, to, rule, confidence));
      for (const member of small.members) owner[member] = large;
      return true;
    },
    personify: (index) => {
      const { votes } = groupOf(index);
      const most = [...votes.values()].reduce((a, b) => Math.max(a, b), 0);
      if ((votes.get('person') ?? 0) < most) votes.set('person', most + 1);
    },
    describe: (phrase, of) => {
      descriptions.set(phrase, of);
      // `her husband Arthur` tells that Arthur is a man.
      groupOf(of).gender ??= groupOf(phrase).gender;
    },
    described: (phrase) => descriptions.get(phrase),
    groups: () =>
      [...new Set(owner)]
        .map((group) => ({ group, first: firstOf(group) }))
        .sort((a, b) => a.first - b.first)
        .map(({ group }) => group),
  };
}
