/** Gold texts, parsed as the product parses them, to the choices that the ranker learns from. */
import { articleFromText } from '../../ingest';
import type { Knowledge } from '../../knowledge';
import { analyse } from '../../language';
import { findMentions } from '../../mentions';
import type { Partition } from '../partition';
import { decideBy, type Case } from '../pronouns/resolve';
import { FEATURE_NAMES } from '../pronouns/families';
import { nameOf, weightsFrom, type Weights } from '../pronouns/ranker';
import { sift, stage } from '../resolve';
import type { Scene, View } from '../scene';
import type { Example } from './fit';
import type { Answer, GoldText } from './gold';

export interface Staged {
  readonly gold: GoldText;
  readonly scene: Scene;
}

export function stageText(gold: GoldText, knowledge: Knowledge): Staged {
  const { id, text, title } = gold;
  const article = articleFromText(text, { uri: id, format: 'text', ...(title === undefined ? {} : { title }) });
  const document = analyse(article);
  return { gold, scene: stage(document, findMentions(document, knowledge), knowledge) };
}

/** GAP's pronouns are harder and fewer than GUM's. */
const GAP_WEIGHT = 2;

const groupsAt = (scene: Scene, partition: Partition, places: ReadonlySet<number>): ReadonlySet<object> =>
  new Set(
    scene.views
      .filter(({ head, mention }) => mention.kind !== 'pronoun' && places.has(head.start))
      .map(({ index }) => partition.groupOf(index)),
  );

const namedFeatures = ({ features, pronounClass }: Case): Example['features'] =>
  features.map((list) => list.map((feature) => nameOf(pronounClass, FEATURE_NAMES[feature] ?? '')));

/** Where the gold knows every mention, candidates are judged one by one. */
function fromChains(choice: Case, { right }: Answer): Example {
  const { candidates } = choice;
  const marks = candidates.map(({ head }) => right.has(head.start));
  return { features: namedFeatures(choice), right: [...marks, !marks.includes(true)], weight: 1 };
}

/** Where it tells of two names only, by the groups that these are in; all the rest is open when neither is right. */
function fromNames(choice: Case, answer: Answer, scene: Scene, partition: Partition): Example | undefined {
  const { candidates } = choice;
  const features = namedFeatures(choice);
  const right = groupsAt(scene, partition, answer.right);
  const wrong = groupsAt(scene, partition, answer.wrong ?? new Set());
  const isIn = (groups: ReadonlySet<object>, view: View): boolean => groups.has(partition.groupOf(view.index));
  if (answer.right.size === 0)
    return { features, right: [...candidates.map((view) => !isIn(wrong, view)), true], weight: GAP_WEIGHT };
  const marks = candidates.map((view) => isIn(right, view) && !isIn(wrong, view));
  return marks.includes(true) ? { features, right: [...marks, false], weight: GAP_WEIGHT } : undefined;
}

/** The choices of one text; pronouns without an answer are resolved by the weights of the round before. */
export function examplesOf({ gold, scene }: Staged, knowledge: Knowledge, before?: Weights): readonly Example[] {
  const examples: Example[] = [];
  const otherwise = before === undefined ? undefined : decideBy(weightsFrom(before));
  sift(scene, knowledge, (choice, partition) => {
    const answer = gold.answers.get(choice.pronoun.mention.start);
    if (answer === undefined) return otherwise?.(choice, partition);
    const example =
      answer.wrong === undefined ? fromChains(choice, answer) : fromNames(choice, answer, scene, partition);
    if (example === undefined) return;
    examples.push(example);
    const first = choice.candidates[example.right.indexOf(true)];
    if (first !== undefined && answer.wrong === undefined) partition.join(choice.pronoun.index, first.index, 'gold', 1);
  });
  return examples;
}
