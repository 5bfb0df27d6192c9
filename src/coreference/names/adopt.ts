/** Names that the tables know and the finder of mentions left open: views in, views out with the entry that alone bears the name. */
import type { Knowledge, KnowledgeEntry } from '../../knowledge';
import { kindOf } from '../agreement';
import type { View } from '../scene';

const isOpen = ({ mention }: View): boolean =>
  mention.kind === 'name' && mention.known === undefined && mention.type !== 'person';

/** A country is a country whatever its context was taken for; other entries must be of the same kind of thing. */
function entryFor(view: View, knowledge: Knowledge): KnowledgeEntry | undefined {
  const entries = knowledge.byName(view.text);
  const [only] = entries;
  if (only === undefined || entries.length > 1 || only.type === 'person') return undefined;
  return only.type === 'country' || kindOf(only.type) === kindOf(view.mention.type) ? only : undefined;
}

export function adoptKnown(views: readonly View[], knowledge: Knowledge): readonly View[] {
  const memo = new Map<string, KnowledgeEntry | undefined>();
  return views.map((view) => {
    if (!isOpen(view)) return view;
    const key = `${view.mention.type} ${view.text}`;
    if (!memo.has(key)) memo.set(key, entryFor(view, knowledge));
    const entry = memo.get(key);
    return entry === undefined ? view : { ...view, mention: { ...view.mention, known: entry.id, type: entry.type } };
  });
}
