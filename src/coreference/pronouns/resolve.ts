/** Third-person pronouns: a scene and what is together so far in, links to the likeliest antecedents out. */
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import type { Quotation } from '../quotes';
import { isAbove } from '../tree';
import { candidatesFor } from './candidates';
import { featuresOf, noneFeatures, type Rank, type Sight } from './features';
import { classOf, type PronounClass } from './forms';
import { isPleonastic } from './pleonastic';
import { probabilities, scoreOf, weightsFrom, type NumberedWeights } from './ranker';

/** Below this, no link: a wrong one is worse than none. */
export const THRESHOLD: Readonly<Record<string, number>> = { he: 0.25, it: 0.5, they: 0.5 };

interface Choice {
  readonly view: View;
  readonly probability: number;
}

/** The candidates' probabilities added up by group; the nearest of the likeliest group. */
function bestOf(candidates: readonly View[], shares: readonly number[], partition: Partition): Choice | undefined {
  const sums = new Map<object, { view: View; probability: number }>();
  candidates.forEach((view, i) => {
    const group = partition.groupOf(view.index);
    const sum = sums.get(group);
    if (sum === undefined) sums.set(group, { view, probability: shares[i] ?? 0 });
    else sum.probability += shares[i] ?? 0;
  });
  let best: Choice | undefined;
  for (const choice of sums.values()) if (best === undefined || choice.probability > best.probability) best = choice;
  return best;
}

function topicsOf(scene: Scene): ReadonlySet<number> {
  return new Set(
    scene.views
      .filter(({ mention, sentence }) => sentence.block === 'headline' && mention.kind === 'name')
      .map((v) => v.index),
  );
}

/** One pronoun's choice with its training data: what the trainer sees is what the resolver sees. */
export interface Case {
  readonly pronoun: View;
  readonly pronounClass: PronounClass;
  readonly candidates: readonly View[];
  /** One list for each candidate and a last one for none. */
  readonly features: readonly (readonly number[])[];
}

function rankOf(candidates: readonly View[], at: number): Rank {
  const own = candidates[at];
  const rank = { all: at, subjects: 0, nested: false, first: true };
  candidates.forEach(({ role, mention, index }, i) => {
    if (i < at && role === 'subject') rank.subjects++;
    if (own === undefined || mention.sentence !== own.mention.sentence) return;
    rank.nested ||= isAbove(own.tree, mention.head, own.mention.head);
    rank.first &&= index >= own.index;
  });
  return rank;
}

export function caseOf(pronoun: View, sight: Sight): Case {
  const candidates = candidatesFor(pronoun, sight.scene, sight.partition);
  const features = candidates.map((candidate, i) => featuresOf(pronoun, candidate, rankOf(candidates, i), sight));
  const pronounClass = classOf(pronoun.key) ?? 'they';
  return { pronoun, pronounClass, candidates, features: [...features, noneFeatures(pronoun, candidates.length)] };
}

export type Decide = (choice: Case, partition: Partition) => void;

/** Joins the pronoun to the likeliest group of candidates where that is likely enough. */
export function decideBy(weights: NumberedWeights): Decide {
  return ({ pronoun, pronounClass, candidates, features }, partition) => {
    const scores = features.map((own) => scoreOf(own, weights[pronounClass]));
    const best = bestOf(candidates, probabilities(scores), partition);
    if (best === undefined || best.probability < (THRESHOLD[pronounClass] ?? 0.5)) return;
    partition.join(pronoun.index, best.view.index, 'pronoun', Math.round(best.probability * 1000) / 1000);
    if (pronounClass === 'he') partition.personify(best.view.index);
  };
}

const decideAsLearned = decideBy(weightsFrom());

/** Goes through the third-person pronouns in text order; another `decide` than the learned one serves its training. */
export function joinPronouns(
  scene: Scene,
  partition: Partition,
  quotations: readonly Quotation[],
  decide: Decide = decideAsLearned,
): void {
  const sight: Sight = { scene, partition, quotations, topics: topicsOf(scene) };
  for (const view of scene.views)
    if (view.mention.kind === 'pronoun' && classOf(view.key) !== undefined && !isPleonastic(view))
      decide(caseOf(view, sight), partition);
}
