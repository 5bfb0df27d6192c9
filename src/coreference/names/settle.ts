/** Names that the article types in two ways: views in, views out with one type for each spelling where the evidence is clear. */
import type { EntityType } from '../../model';
import type { View } from '../scene';
import { isFullName } from './full';

type Votes = Map<EntityType, number>;

const isOpen = ({ mention }: View): boolean => mention.kind === 'name' && mention.known === undefined;

function vote(table: Map<string, Votes>, key: string, type: EntityType, by: number): void {
  const votes: Votes = table.get(key) ?? new Map<EntityType, number>();
  votes.set(type, (votes.get(type) ?? 0) + by);
  table.set(key, votes);
}

function winner(votes: Votes | undefined, own: EntityType): EntityType {
  let best = own;
  for (const [type, sum] of [...(votes ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (sum > (votes?.get(best) ?? 0) * 1.2) best = type;
  return best;
}

/** A guess of even odds says nothing, however often it is repeated. */
const weightOf = ({ mention }: View): number =>
  Math.max(0.05, 2 * mention.confidence - 1) + (mention.known === undefined ? 0 : 1);

/** `Ms Paris` twice and `Paris` once make `Paris` a person here. */
function votesBySpelling(views: readonly View[]): Map<string, Votes> {
  const table = new Map<string, Votes>();
  for (const view of views) {
    const { mention, key } = view;
    if (mention.kind !== 'name') continue;
    vote(table, key, mention.type, weightOf(view));
    if (mention.title !== undefined && mention.type === 'person') vote(table, key, 'person', 1);
  }
  return table;
}

/** A full name speaks for its surname, and less for its first name. */
function addParts(views: readonly View[], table: Map<string, Votes>): void {
  const seen = new Set<string>();
  for (const { mention, text, words, key } of views) {
    if (mention.kind !== 'name' || seen.has(key) || !isFullName(text, words) || words.length > 5) continue;
    seen.add(key);
    if (winner(table.get(key), mention.type) !== 'person') continue;
    vote(table, words.at(-1) ?? '', 'person', 3);
    vote(table, words[0] ?? '', 'person', 0.6);
  }
}

export function settleTypes(views: readonly View[]): readonly View[] {
  const table = votesBySpelling(views);
  addParts(views, table);
  return views.map((view) => {
    if (!isOpen(view)) return view;
    const type = winner(table.get(view.key), view.mention.type);
    return type === view.mention.type ? view : { ...view, mention: { ...view.mention, type } };
  });
}
