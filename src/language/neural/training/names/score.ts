/** Found and gold names in; precision, recall and F1 of exact span and type, in percent, out. */
import type { NeuralEngine } from '../../engine';
import type { NamedSentence } from './corpora';

/** The types that every annotation marks. */
const COUNTED: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

const overlap = (a: Stretch, b: Stretch): boolean => a.first < b.last && b.first < a.last;
const percent = (share: number): number => Math.round(10000 * share) / 100;

/** A name found where the gold has only a type that is not counted is neither right nor wrong. */
export const scoreNames = (engine: NeuralEngine, sentences: readonly NamedSentence[]): NameScore => {
  const readings = engine.read(sentences.map(({ forms }) => forms));
  let [right, found, gold] = [0, 0, 0];
  sentences.forEach(({ names }, s) => {
    const counted = names.filter(({ types }) => types.every((type) => COUNTED.has(type)));
    const others = names.filter((name) => !counted.includes(name));
    const isJudged = (name: Stretch): boolean =>
      counted.some((other) => overlap(name, other)) || !others.some((other) => overlap(name, other));
    const judged = readings[s]!.names.filter((name) => COUNTED.has(name.type) && isJudged(name));
    gold += counted.length;
    found += judged.length;
    right += judged.filter(({ first, last, type }) =>
      counted.some((name) => name.first === first && name.last === last && name.types[0] === type),
    ).length;
  });
  const [precision, recall] = [right / Math.max(found, 1), right / Math.max(gold, 1)];
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
};
