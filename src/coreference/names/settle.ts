/** Names that the article types in two ways: views in, views out with one type for each spelling where the evidence is clear. */
import { coreWords } from '../../knowledge';
import type { EntityType } from '../../model';
import type { View } from '../scene';
import { keyOf, saysItself } from '../words';
import { evidenceIn } from './evidence';
import { isFullName } from './full';

type Votes = Map<EntityType, number>;

const isOpen = ({ mention, text }: View): boolean =>
  mention.kind === 'name' && mention.known === undefined && !saysItself(text);

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

/** A guess of even odds says nothing, however often it is repeated, and a lone name is soon taken for a person's. */
const weightOf = ({ mention, words }: View): number => {
  const weight = Math.max(0.05, 2 * mention.confidence - 1) + (mention.known === undefined ? 0 : 1);
  return mention.type === 'person' && words.length === 1 && mention.gender === undefined ? weight * LONE : weight;
};
const LONE = 0.4;

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

/** `Leeds` gives `Leeds Herald` its name and stays a place. */
const isPlace = (votes: Votes | undefined): boolean =>
  /^(?:place|country|facility)$/.test(winner(votes, 'organisation'));

/** `Ada Moor` beside `Carl Moor`: two who share a surname are people, whatever stands beside them. */
function addFamilies(views: readonly View[], table: Map<string, Votes>): void {
  const bearers = new Map<string, Set<string>>();
  for (const { mention, text, words, key } of views) {
    if (mention.kind !== 'name' || mention.type !== 'person' || !isFullName(text, words)) continue;
    const last = words.at(-1) ?? '';
    bearers.set(last, (bearers.get(last) ?? new Set()).add(key));
  }
  for (const keys of bearers.values()) if (keys.size > 1) for (const key of keys) vote(table, key, 'person', 3);
}

/** The name of a body speaks for its beginning: `Acme` in `Acme Shipping`. */
function addBeginnings(views: readonly View[], table: Map<string, Votes>): void {
  const seen = new Set<string>();
  for (const { mention, words, key } of views) {
    if (mention.kind !== 'name' || words.length < 2 || words.length > 5 || seen.has(key)) continue;
    seen.add(key);
    if (winner(table.get(key), mention.type) !== 'organisation') continue;
    const core = coreWords(words);
    for (let n = 1; n < words.length; n++) {
      const short = keyOf(words.slice(0, n));
      if (n === core.length) vote(table, short, 'organisation', 3);
      else if (!isPlace(table.get(short))) vote(table, short, 'organisation', 1);
    }
  }
}

export function settleTypes(views: readonly View[]): readonly View[] {
  const table = votesBySpelling(views);
  for (const { view, type, by } of evidenceIn(views, isOpen)) vote(table, view.key, type, by);
  addFamilies(views, table);
  addParts(views, table);
  addBeginnings(views, table);
  return views.map((view) => {
    if (!isOpen(view)) return view;
    const type = winner(table.get(view.key), view.mention.type);
    return type === view.mention.type ? view : { ...view, mention: { ...view.mention, type } };
  });
}
