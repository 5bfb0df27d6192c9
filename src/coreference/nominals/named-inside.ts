/** Phrases that hold the name of what they are: `the NATO alliance`, `the city of Leeds`; views in, links out. */
import { kindOf } from '../agreement';
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import { childrenBy } from '../tree';
import type { HeadLookup } from './heads';
import { isDefinite, isFree } from './in-article';

/** `the Gliders team` are the Gliders; `the UN agency` is not the UN. */
const BEFORE = new Set(
  'team group organisation organization alliance movement party company firm band newspaper magazine website network city town island river sect'.split(
    ' ',
  ),
);
const OF = new Set(
  'city town village state island republic kingdom province county district borough region'.split(' '),
);

function nameBefore(view: View, heads: HeadLookup): View | undefined {
  if (!BEFORE.has(view.head.lemma) || !isDefinite(view)) return undefined;
  const before = childrenBy(view.tree, view.mention.head, 'compound', 'nmod', 'amod').find(
    (c) => c === view.mention.head - 1,
  );
  return before === undefined ? undefined : heads(view.mention.sentence, before);
}

function nameAfter(view: View, heads: HeadLookup): View | undefined {
  if (!OF.has(view.head.lemma.toLowerCase())) return undefined;
  const after = childrenBy(view.tree, view.mention.head, 'nmod').find(
    (c) => view.tree.tokens[c - 1]?.form.toLowerCase() === 'of',
  );
  return after === undefined ? undefined : heads(view.mention.sentence, after);
}

export function joinNamedInside(scene: Scene, partition: Partition, heads: HeadLookup): void {
  for (const view of scene.views) {
    if (view.mention.type === 'person' || !isFree(view, partition)) continue;
    const name = nameBefore(view, heads) ?? nameAfter(view, heads);
    if (name?.mention.kind !== 'name' || kindOf(name.mention.type) !== kindOf(view.mention.type)) continue;
    partition.join(view.index, name.index, 'name inside the phrase', 0.8);
  }
}
