/** Offices whose holder the knowledge names for the article's date: `the PM`, `the French president`; views in, links out. */
import type { Holder, Knowledge, Office } from '../../knowledge';
import type { KnowledgeId } from '../../model';
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import { isDefinite, isFree, isOffice } from './in-article';

interface Setting {
  readonly scene: Scene;
  readonly partition: Partition;
  readonly knowledge: Knowledge;
  /** A view of each known person whom the article names. */
  readonly people: ReadonlyMap<KnowledgeId, View>;
  readonly published: string;
}

function peopleOf(scene: Scene, partition: Partition): ReadonlyMap<KnowledgeId, View> {
  const people = new Map<KnowledgeId, View>();
  for (const view of scene.views) {
    const { known } = partition.groupOf(view.index);
    if (view.mention.kind === 'name' && known !== undefined && !people.has(known)) people.set(known, view);
  }
  return people;
}

/** The body that the phrase itself names: `French president`, `Labour leader`, `the alliance's chief`, `president of France`. */
function bodyIn(view: View, { scene, partition }: Setting): KnowledgeId | undefined {
  const { first, last, sentence } = view.mention;
  for (const i of scene.bySentence[sentence] ?? []) {
    const other = scene.views[i];
    if (other === undefined || other === view || other.mention.first < first - 4) continue;
    const inside = other.mention.first >= first && other.mention.last <= last;
    if (inside || other.head.head === view.mention.head) {
      const { known } = partition.groupOf(i);
      if (known !== undefined) return known;
    }
  }
  return undefined;
}

/** The office that the phrase names, unless it is a past one. */
function officeOf({ sentence, mention }: View, knowledge: Knowledge): Office | undefined {
  const phrase = sentence.tokens.slice(mention.first, mention.head + 1).map(({ form }) => form);
  const noun = knowledge.officeNoun(phrase.join(' '));
  return noun === undefined || noun.past ? undefined : noun.office;
}

/** Those certain to hold the office of a body on the day; more than one tells nothing. */
function holderOf(view: View, of: KnowledgeId, { knowledge, published }: Setting): Holder | undefined {
  const office = officeOf(view, knowledge);
  if (office === undefined) return undefined;
  const holders = knowledge.holders({ of, office }, published).filter(({ certain }) => certain);
  return holders.length === 1 ? holders[0] : undefined;
}

/** Of the article's people, those who hold the office in any country or body on the day. */
function bearersOf(view: View, { knowledge, people, published }: Setting): ReadonlySet<View> {
  const office = officeOf(view, knowledge);
  if (office === undefined) return new Set();
  const holds = (id: KnowledgeId): boolean =>
    knowledge
      .officesOf(knowledge.entry(id)?.name ?? '', published)
      .some((held) => held.certain && held.office === office);
  return new Set([...people].flatMap(([id, person]) => (holds(id) ? [person] : [])));
}

/** With a body named, its holder; without, the only person of the article who holds such an office anywhere. */
function candidateFor(view: View, setting: Setting): View | undefined {
  const body = bodyIn(view, setting);
  const holder = body === undefined ? undefined : holderOf(view, body, setting);
  if (body !== undefined) return holder === undefined ? undefined : setting.people.get(holder.person.id);
  const found = bearersOf(view, setting);
  return found.size === 1 ? [...found][0] : undefined;
}

export function joinOffices(scene: Scene, partition: Partition, knowledge: Knowledge): void {
  const { published } = scene.document.article;
  if (published === undefined) return;
  const people = peopleOf(scene, partition);
  if (people.size === 0) return;
  const setting = { scene, partition, knowledge, published, people };
  for (const view of scene.views) {
    if (view.mention.type !== 'person' || !isFree(view, partition)) continue;
    if (!isDefinite(view) && !isOffice(view) && bodyIn(view, setting) === undefined) continue;
    const holder = candidateFor(view, setting);
    if (holder !== undefined) partition.join(view.index, holder.index, 'office on the day', 0.85);
  }
}
