/** Phrases that tell a capital by its country: `the Belgian capital`, `the capital of Peru`; views in, links out. */
import type { Knowledge } from '../../knowledge';
import type { KnowledgeId } from '../../model';
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import { childrenBy } from '../tree';
import type { HeadLookup } from './heads';
import { isFree } from './in-article';

/** The country that the phrase itself names, as a modifier, an owner or after `of`. */
function countryIn(view: View, partition: Partition, heads: HeadLookup): KnowledgeId | undefined {
  for (const child of childrenBy(view.tree, view.mention.head, 'amod', 'compound', 'nmod:poss', 'nmod')) {
    const named = heads(view.mention.sentence, child);
    const known = named?.mention.type === 'country' ? partition.groupOf(named.index).known : undefined;
    if (known !== undefined) return known;
  }
  return undefined;
}

const namedAs = (scene: Scene, partition: Partition, known: KnowledgeId): View | undefined =>
  scene.views.find((view) => view.mention.kind === 'name' && partition.groupOf(view.index).known === known);

/** A capital that the article names is joined; one that it does not name is known all the same. */
export function joinCapitals(scene: Scene, partition: Partition, heads: HeadLookup, knowledge: Knowledge): void {
  for (const view of scene.views) {
    if (view.head.lemma !== 'capital' || view.mention.type !== 'place' || !isFree(view, partition)) continue;
    const country = countryIn(view, partition, heads);
    const capital = country === undefined ? undefined : knowledge.entry(country)?.capital;
    if (capital === undefined) continue;
    const named = namedAs(scene, partition, capital);
    if (named !== undefined) partition.join(view.index, named.index, 'capital of its country', 0.93);
    else partition.groupOf(view.index).known = capital;
  }
}
