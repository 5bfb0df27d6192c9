/** Variants of a person's name within an article: views in, links of short and middle-less forms to full names out. */
import type { Knowledge } from '../../knowledge';
import type { Partition } from '../partition';
import { isFullPerson } from '../partition';
import type { Scene, View } from '../scene';
import { keyOf } from '../words';
import { fullNameOf, sameFullName } from './full';
import { isBroughtInAsKin } from './kin';

const isPersonName = ({ mention }: View): boolean => mention.kind === 'name' && mention.type === 'person';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** One view for each different full name, in text order. */
function distinctFull(scene: Scene): readonly View[] {
  const seen = new Map<string, View>();
  for (const view of scene.views) if (isFullPerson(view) && !seen.has(view.key)) seen.set(view.key, view);
  return [...seen.values()];
}

/** Joins names that differ only in what stands between first name and surname, where all of them agree. */
function joinBlock(block: readonly View[], partition: Partition, rule: string): void {
  const [longest, ...others] = [...block].sort((a, b) => b.words.length - a.words.length || a.index - b.index);
  if (longest === undefined) return;
  const full = fullNameOf(longest.words);
  if (!others.every((other) => sameFullName(fullNameOf(other.words), full))) return;
  for (const other of others) partition.join(other.index, longest.index, rule, 0.93);
}

/** `Boris Johnson` and `Boris P. Johnson`; `J. Smith` and `John Smith` where no `Jane Smith` is in the article. */
export function joinFullNames(scene: Scene, partition: Partition): void {
  const byFirst = new Map<string, View[]>();
  const byInitial = new Map<string, View[]>();
  const fulls = distinctFull(scene);
  joinContained(fulls, partition);
  for (const view of fulls) {
    const { first, last } = fullNameOf(view.words);
    push(byFirst, `${first} ${last}`, view);
    push(byInitial, `${first.slice(0, 1)} ${last}`, view);
  }
  for (const block of byFirst.values()) joinBlock(block, partition, 'middle name');
  for (const block of byInitial.values())
    if (block.some((view) => fullNameOf(view.words).first.length === 1)) joinBlock(block, partition, 'initial');
}

/** `Pennsylvania Senator Rick Quist` and `Rick Quist`: a whole name at the end of a longer one. */
function joinContained(fulls: readonly View[], partition: Partition): void {
  const byKey = new Map(fulls.map((view) => [view.key, view]));
  for (const view of fulls)
    for (let n = 1; n <= Math.min(4, view.words.length - 2); n++) {
      const inner = byKey.get(keyOf(view.words.slice(n)));
      if (inner !== undefined) partition.join(view.index, inner.index, 'name within the name', 0.85);
    }
}

/** The full names that end or begin with each run of words: `johnson` and `boris` for `Boris Johnson`. */
interface ShortForms {
  readonly endings: ReadonlyMap<string, readonly View[]>;
  readonly beginnings: ReadonlyMap<string, readonly View[]>;
}

/** Where each lone name first stands. */
function firstAlone(scene: Scene): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const view of scene.views)
    if (isPersonName(view) && view.words.length === 1 && !first.has(view.key)) first.set(view.key, view.index);
  return first;
}

/** `Moor was born to Carl Moor`, `Ada's mother was Ada Moor`: a relative whom the lone name was not waiting for. */
function isNamesake(view: View, alone: ReadonlyMap<string, number>, knowledge: Knowledge): boolean {
  const { first, last } = fullNameOf(view.words);
  const before = Math.min(alone.get(first) ?? Infinity, alone.get(last) ?? Infinity);
  return before < view.index && isBroughtInAsKin(view, knowledge);
}

function shortForms(scene: Scene, knowledge: Knowledge): ShortForms {
  const endings = new Map<string, View[]>();
  const beginnings = new Map<string, View[]>();
  const alone = firstAlone(scene);
  for (const view of distinctFull(scene)) {
    if (isNamesake(view, alone, knowledge)) continue;
    const { suffix } = fullNameOf(view.words);
    const words = (suffix === '' ? view.words : view.words.slice(0, -1)).slice(0, 8);
    for (let n = 1; n < words.length; n++) {
      push(endings, keyOf(words.slice(n)), view);
      push(beginnings, keyOf(words.slice(0, n)), view);
    }
    if (words.length > 2) push(endings, keyOf([words[0] ?? '', words.at(-1) ?? '']), view);
  }
  return { endings, beginnings };
}

/** Choosing among very many namesakes is hopeless and slow. */
const MOST_NAMESAKES = 12;

/** One view for each group that the short form could belong to. */
function candidatesFor(view: View, fulls: readonly View[], partition: Partition): readonly View[] {
  if (fulls.length > MOST_NAMESAKES) return [];
  const groups = new Map<object, View>();
  for (const full of fulls)
    if (partition.compatible(view.index, full.index)) groups.set(partition.groupOf(full.index), full);
  return [...groups.values()];
}

/** How many views back the group was last mentioned; the whole article where it comes only later. */
function distanceTo(view: View, candidate: View, partition: Partition, views: readonly View[]): number {
  const { members } = partition.groupOf(candidate.index);
  const before = members.reduce((most, i) => (i < view.index && i > most ? i : most), -1);
  const sentence = before < 0 ? Infinity : view.mention.sentence - (views[before]?.mention.sentence ?? 0);
  return sentence === Infinity ? Infinity : sentence * 1000 + (view.index - before);
}

/** The candidate named in this sentence or the two before, and more lately than any other. */
function mostRecent(view: View, candidates: readonly View[], partition: Partition, scene: Scene): View | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distanceTo(view, candidate, partition, scene.views) }))
    .sort((a, b) => a.distance - b.distance || a.candidate.index - b.candidate.index);
  const [best, second] = ranked;
  return best !== undefined && best.distance < 3000 && best.distance < (second?.distance ?? Infinity)
    ? best.candidate
    : undefined;
}

function joinShort(view: View, forms: ShortForms, partition: Partition, scene: Scene): boolean {
  const attempts = [
    { fulls: forms.endings.get(view.key) ?? [], rule: 'surname', confidence: 0.93 },
    { fulls: forms.beginnings.get(view.key) ?? [], rule: 'first name', confidence: 0.85 },
  ];
  for (const { fulls, rule, confidence } of attempts) {
    const candidates = candidatesFor(view, fulls, partition);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) return partition.join(view.index, only.index, rule, confidence);
    const recent = mostRecent(view, candidates, partition, scene);
    if (recent !== undefined) return partition.join(view.index, recent.index, `${rule}, nearest`, 0.6);
    if (fulls.length > 0) return false;
  }
  return false;
}

/** `Mr Johnson`, `Johnson` and `Boris` to `Boris Johnson`; what no full name explains joins its like before it. */
export function joinShortNames(scene: Scene, partition: Partition, knowledge: Knowledge): void {
  const forms = shortForms(scene, knowledge);
  const last = new Map<string, View>();
  for (const view of scene.views) {
    if (!isPersonName(view) || isFullPerson(view)) continue;
    if (joinShort(view, forms, partition, scene)) continue;
    const before = last.get(view.key);
    if (before !== undefined) partition.join(view.index, before.index, 'same lone name', 0.8);
    last.set(view.key, view);
  }
}
