/** `his brother ... his brother`: what one owner has once, named by the same noun; views in, links out, after the pronouns. */
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import { childrenBy } from '../tree';
import type { HeadLookup } from './heads';

const ONCE = new Set(
  (
    'father mother wife husband spouse partner widow widower fiancé fiancée boss predecessor successor party country ' +
    'government capital employer hometown homeland brother sister son daughter lawyer attorney spokesman spokeswoman agent'
  ).split(' '),
);

export function joinPossessed(scene: Scene, partition: Partition, heads: HeadLookup): void {
  const seen = new Map<object, Map<string, View>>();
  for (const view of scene.views) {
    if (view.mention.kind === 'pronoun' || view.mention.number === 'plural' || !ONCE.has(view.head.lemma)) continue;
    const owner = childrenBy(view.tree, view.mention.head, 'nmod:poss')[0];
    const possessor = owner === undefined ? undefined : heads(view.mention.sentence, owner);
    if (possessor === undefined) continue;
    const group = partition.groupOf(possessor.index);
    const byNoun = seen.get(group) ?? new Map<string, View>();
    const before = byNoun.get(view.head.lemma);
    if (before !== undefined) partition.join(view.index, before.index, 'same owner', 0.75);
    byNoun.set(view.head.lemma, view);
    seen.set(group, byNoun);
  }
}
