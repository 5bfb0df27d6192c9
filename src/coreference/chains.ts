/** Groups of mentions to chains with their names, types and roles. */
import type { Knowledge } from '../knowledge';
import type { Chain, EntityType, Mention } from '../model';
import { typeOf, type Group, type Partition } from './partition';
import type { Scene, View } from './scene';

const viewsOf = (group: Group, scene: Scene): readonly View[] =>
  [...group.members].sort((a, b) => a - b).flatMap((i) => scene.views[i] ?? []);

const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

/** More words first, then not all in capitals, then longer, then earlier. */
function fullest(views: readonly View[]): View | undefined {
  return [...views].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(isShouted(a.text)) - Number(isShouted(b.text)) ||
      b.text.length - a.text.length ||
      a.index - b.index,
  )[0];
}

const tidy = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

function nameOf(group: Group, views: readonly View[], knowledge: Knowledge): string | undefined {
  const entry = group.known === undefined ? undefined : knowledge.entry(group.known);
  if (entry !== undefined) return entry.name;
  const name =
    fullest(views.filter(({ mention }) => mention.kind === 'name')) ??
    fullest(views.filter(({ mention }) => mention.kind === 'demonym'));
  return name === undefined ? undefined : tidy(name.text);
}

function typeOfChain(group: Group, views: readonly View[], knowledge: Knowledge): EntityType {
  const entry = group.known === undefined ? undefined : knowledge.entry(group.known);
  return entry?.type ?? typeOf(group) ?? views[0]?.mention.type ?? 'group';
}

type Draft = { -readonly [Field in keyof Chain]: Chain[Field] };

/** Optional fields are set one by one, so that chains have few shapes. */
function chainOf(group: Group, scene: Scene, knowledge: Knowledge): Chain {
  const views = viewsOf(group, scene);
  const name = nameOf(group, views, knowledge);
  const roles = [...group.roles].sort((a, b) => (a < b ? -1 : 1));
  const chain: Draft = {
    article: scene.document.article.id,
    mentions: views.map(({ mention }) => mention.id),
    links: group.links,
    type: typeOfChain(group, views, knowledge),
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
  const types = new Map(groups.flatMap((group, i) => group.members.map((m) => [m, chains[i]?.type] as const)));
  const byId = new Map(given.map((mention) => [mention.id, mention]));
  const mentions = scene.views.map(({ mention, index }) => {
    // An office in capitals (`the Home Secretary`) names its holder once the holder is known.
    const named = partition.groupOf(index).named;
    const kind = named ? (byId.get(mention.id)?.kind ?? mention.kind) : mention.kind;
    return { ...mention, kind, type: types.get(index) ?? mention.type };
  });
  return { mentions, chains };
}
