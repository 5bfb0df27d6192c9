/** Names that are written alike, or that the knowledge says are one: views in, links out. */
import type { Partition } from '../partition';
import { isFullPerson } from '../partition';
import type { Scene, View } from '../scene';
import { HEADS } from './body';

const isName = (view: View): boolean => view.mention.kind === 'name' || view.mention.kind === 'demonym';

/** Joins the views that have the same key, each to the nearest one before it that agrees. */
function joinAlike(
  views: readonly View[],
  keyOf: (view: View) => string | undefined,
  join: (a: View, b: View) => void,
): void {
  const last = new Map<string, View>();
  for (const view of views) {
    const key = keyOf(view);
    if (key === undefined || key === '') continue;
    const before = last.get(key);
    if (before !== undefined) join(view, before);
    last.set(key, view);
  }
}

/** `UK` ... `Britain` ... `British` are all the United Kingdom. */
export function joinKnown(scene: Scene, partition: Partition): void {
  joinAlike(
    scene.views.filter(isName),
    (view) => view.mention.known,
    (a, b) => partition.join(a.index, b.index, 'same thing in the knowledge', 0.97),
  );
}

/** A lone personal name waits for the full names; a lone `University` for the one named before. */
const isWhole = (view: View): boolean =>
  view.mention.kind === 'name' && !HEADS.has(view.key) && (view.mention.type !== 'person' || isFullPerson(view));

/** `Acme Corp.` ... `ACME Corp`, `Liz Truss` ... `Liz Truss`. */
export function joinSameWords(scene: Scene, partition: Partition): void {
  joinAlike(
    scene.views.filter(isWhole),
    (view) => view.key.replace(/^the /, ''),
    (a, b) => partition.join(a.index, b.index, 'same name', 0.96),
  );
}
