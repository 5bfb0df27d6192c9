/** Third-person pronouns: a scene and what is together so far in, links to the likeliest antecedents out. */
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import type { Quotation } from '../quotes';
import { isAbove } from '../tree';
import { candidatesFor } from './candidates';
import { featuresOf, noneFeatures, type Rank, type Sight } from './features';
import { GENDER_SURE, SAME_PRONOUN as SAME_PRONOUN_FAMILY, TOPIC as TOPIC_FAMILY } from './families';
import { classOf, type PronounClass } from './forms';
import { isPleonastic } from './pleonastic';
import { probabilities, scoreOf, weightsFrom, type NumberedWeights } from './ranker';

/** Below this, no link: a wrong one is worse than none. */
export const THRESHOLD: Readonly<Record<string, number>> = { he: 0.25, it: 0.5, they: 0.5 };

interface Choice {
  readonly view: View;
  readonly probability: number;
  readonly features: readonly number[];
}

/** The candidates' probabilities added up by group; the nearest of the likeliest group. */
function bestOf({ candidates, features }: Case, shares: readonly number[], partition: Partition): Choice | undefined {
  const sums = new Map<object, { view: View; probability: number; features: readonly number[] }>();
  candidates.forEach((view, i) => {
    const group = partition.groupOf(view.index);
    const sum = sums.get(group);
    if (sum === undefined) sums.set(group, { view, probability: shares[i] ?? 0, features: features[i] ?? [] });
    else sum.probability += shares[i] ?? 0;
  });
  let best: Choice | undefined;
  for (const choice of sums.values()) if (best === undefined || choice.probability > best.probability) best = choice;
  return best === undefined ? undefined : (protagonistOf([...sums.values()], best) ?? best);
}

const [UNSURE, SURE] = [GENDER_SURE.at(0), GENDER_SURE.at(1)];
const [TOPIC, SAME_PRONOUN] = [TOPIC_FAMILY.at(), SAME_PRONOUN_FAMILY.at()];

/** How likely whom the article is about must be beside a name of nobody knows which gender. */
const SHARE = 0.15;
/** The same beside somebody who is no subject, where the pronoun has stood for whom the article is about before. */
const BESIDE_OTHERS = 0.4;

/** In an article about Ms Li, `her` after `Abara praised her` is Ms Li still: Abara may be a man. */
const protagonistOf = (choices: readonly Choice[], best: Choice): Choice | undefined => {
  const isUnsure = best.features.includes(UNSURE);
  if (best.features.includes(TOPIC) || (!isUnsure && best.view.role === 'subject')) return undefined;
  return choices.find(
    ({ features, probability }) =>
      features.includes(TOPIC) &&
      features.includes(SURE) &&
      (isUnsure || features.includes(SAME_PRONOUN)) &&
      probability >= (THRESHOLD['he'] ?? 1) &&
      probability > (isUnsure ? SHARE : BESIDE_OTHERS) * best.probability,
  );
};

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
  return (choice, partition) => {
    const { pronoun, pronounClass, features } = choice;
    const scores = features.map((own) => scoreOf(own, weights[pronounClass]));
    const best = bestOf(choice, probabilities(scores), partition);
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
