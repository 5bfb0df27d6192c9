/** Groups of mentions to chains with their names, types and roles. */
import type { Knowledge, KnowledgeEntry } from '../knowledge';
import type { Chain, EntityType, Mention, MentionKind } from '../model';
import { typeOf, type Group, type Partition } from './partition';
import type { Scene, View } from './scene';

type Entry = KnowledgeEntry | undefined;

const viewsOf = (group: Group, scene: Scene): readonly View[] =>
  [...group.members].sort((a, b) => a - b).flatMap((i) => scene.views[i] ?? []);

const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

/** More words first, then not all in capitals, then longer, then earlier. */
const byFullness = (a: View, b: View): number =>
  b.words.length - a.words.length ||
  Number(isShouted(a.text)) - Number(isShouted(b.text)) ||
  b.text.length - a.text.length ||
  a.index - b.index;

function fullest(views: readonly View[], kind: MentionKind): View | undefined {
  let best: View | undefined;
  for (const view of views)
    if (view.mention.kind === kind && (best === undefined || byFullness(view, best) < 0)) best = view;
  return best;
}

const tidy = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

function nameOf(views: readonly View[], entry: Entry): string | undefined {
  if (entry !== undefined) return entry.name;
  const name = fullest(views, 'name') ?? fullest(views, 'demonym');
  return name === undefined ? undefined : tidy(name.text);
}

function typeOfChain(group: Group, views: readonly View[], entry: Entry): EntityType {
  return entry?.type ?? typeOf(group) ?? views[0]?.mention.type ?? 'group';
}

type Draft = { -readonly [Field in keyof Chain]: Chain[Field] };

/** Optional fields are set one by one, so that chains have few shapes. */
function chainOf(group: Group, scene: Scene, knowledge: Knowledge): Chain {
  const views = viewsOf(group, scene);
  const entry = group.known === undefined ? undefined : knowledge.entry(group.known);
  const name = nameOf(views, entry);
  const roles = [...group.roles].sort((a, b) => (a < b ? -1 : 1));
  const chain: Draft = {
    article: scene.document.article.id,
    mentions: views.map(({ mention }) => mention.id),
    links: group.links,
    type: typeOfChain(group, views, entry),
  };
  if (name !== undefined) chain.name = name;
  if (group.known !== undefined) chain.known = group.known;
  if (group.gender !== undefined) chain.gender = group.gender;
  if (roles.length > 0) chain.roles = roles;
  return chain;
}

/** The chains, and the mentions with the types that their chains settled. */
export function chainsOf(
  scene: Scene,
  partition: Partition,
  knowledge: Knowledge,
  given: readonly Mention[],
): { readonly mentions: readonly Mention[]; readonly chains: readonly Chain[] } {
  const groups = partition.groups();
  const chains = groups.map((group) => chainOf(group, scene, knowledge));
  const types = new Map<number, EntityType>();
  groups.forEach((group, i) => {
    for (const member of group.members) types.set(member, chains[i]!.type);
  });
  const byId = new Map(given.map((mention) => [mention.id, mention]));
  const mentions = scene.views.map(({ mention, index }) => {
    // An office in capitals (`the Home Secretary`) names its holder once the holder is known.
    const named = partition.groupOf(index).named;
    const kind = named ? (byId.get(mention.id)?.kind ?? mention.kind) : mention.kind;
    const type = types.get(index) ?? mention.type;
    return kind === mention.kind && type === mention.type ? mention : { ...mention, kind, type };
  });
  return { mentions, chains };
}
