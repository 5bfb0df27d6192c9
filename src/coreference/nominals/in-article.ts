/** Phrases that the article itself has explained: `the Foreign Secretary` after `Foreign Secretary Liz Truss`; views in, links out. */
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import { headOfRole, roleOfPhrase, roleOfTitle } from './roles';

/** Writes down the roles that titles and joined phrases give to each person. */
export function noteRoles(scene: Scene, partition: Partition): void {
  for (const view of scene.views) {
    const { mention } = view;
    if (mention.type !== 'person') continue;
    const role =
      mention.kind === 'name' && mention.title !== undefined
        ? roleOfTitle(mention.title)
        : mention.kind === 'nominal'
          ? roleOfPhrase(view)
          : undefined;
    const group = partition.groupOf(partition.described(view.index) ?? view.index);
    if (role !== undefined && group.named) group.roles.add(role);
  }
}

const DEFINITE = /^(?:the|this|that|these|those)$/i;

/** `the minister`, `this minister`, or an office in capitals (`Foreign Secretary`), but not `a minister`. */
export function isDefinite(view: View): boolean {
  const { tokens } = view.sentence;
  const before = tokens[view.mention.first - 1]?.form ?? '';
  return DEFINITE.test(before);
}

const INDEFINITE = /^(?:an?|any|every|each|no|some|another|as|mr|mr\.|madam)$/i;

/** `Foreign Secretary` in capitals is as good as definite, but not `a President`, `as President`, `Mr President`. */
export const isOffice = ({ head, sentence, mention }: View): boolean =>
  head.upos === 'PROPN' && !INDEFINITE.test(sentence.tokens[mention.first - 1]?.form ?? '');

/** A phrase that no name, apposition or copula has explained yet. */
export const isFree = (view: View, partition: Partition): boolean =>
  view.mention.kind === 'nominal' &&
  view.mention.number !== 'plural' &&
  !partition.groupOf(view.index).named &&
  partition.described(view.index) === undefined;

interface Bearers {
  readonly byRole: ReadonlyMap<string, readonly View[]>;
  readonly byHead: ReadonlyMap<string, readonly View[]>;
}

const add = (map: Map<string, View[]>, key: string, view: View): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [view]);
  else if (list.length < 50) list.push(view);
};

/** The people of the article by the roles they bear, one view for each. */
function bearersOf(scene: Scene, partition: Partition): Bearers {
  const byRole = new Map<string, View[]>();
  const byHead = new Map<string, View[]>();
  const seen = new Set<object>();
  for (const view of scene.views) {
    const group = partition.groupOf(view.index);
    if (seen.has(group) || !group.named) continue;
    seen.add(group);
    for (const role of group.roles) add(byRole, role, view);
    for (const head of new Set([...group.roles].map(headOfRole))) add(byHead, head, view);
  }
  return { byRole, byHead };
}

/** `the chief executive of Acme` is none of another body. */
function isOfAnother({ mention, tree }: View, bearer: View, { views }: Scene, partition: Partition): boolean {
  const named = tree.tokens[mention.last - 1]?.form ?? '';
  if (mention.last <= mention.head + 2 || !/^\p{Lu}/u.test(named)) return false;
  const own = partition.groupOf(bearer.index).members.flatMap((index) => views[index] ?? []);
  return !own.some(({ text, mention: { title = '' } }) => `${title} ${text}`.includes(named));
}

function onlyAgreeing(view: View, bearers: readonly View[], partition: Partition): View | undefined {
  const agreeing = bearers.filter((bearer) => partition.compatible(view.index, bearer.index));
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** A definite phrase to the one person who bears its role, or whose role ends in its head: `the minister`. */
export function joinRoles(scene: Scene, partition: Partition): void {
  const bearers = bearersOf(scene, partition);
  for (const view of scene.views) {
    if (view.mention.kind !== 'nominal' || view.mention.type !== 'person' || partition.groupOf(view.index).named)
      continue;
    if (view.mention.number === 'plural' || !(isDefinite(view) || isOffice(view))) continue;
    const role = roleOfPhrase(view);
    if (role === undefined) continue;
    const exact = onlyAgreeing(view, bearers.byRole.get(role) ?? [], partition);
    if (exact !== undefined && isOfAnother(view, exact, scene, partition)) continue;
    if (exact !== undefined) partition.join(view.index, exact.index, 'role', 0.88);
    else if (!role.includes(' ')) {
      const loose = onlyAgreeing(view, bearers.byHead.get(role) ?? [], partition);
      if (loose !== undefined) partition.join(view.index, loose.index, 'head of a role', 0.72);
    }
  }
}
