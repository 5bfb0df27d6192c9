/** The engine's analyses and the gold trees in; shares of words right, in percent, out. */
import type { GoldSentence } from '../../training/conllu';
import type { Analysis, NeuralEngine } from '../engine';

export interface Score {
  readonly upos: number;
  readonly xpos: number;
  /** Unlabelled and labelled attachment, punctuation counted; labels without their subtypes. */
  readonly uas: number;
  readonly las: number;
}

const universal = (deprel: string): string => deprel.split(':')[0]!;

const MEASURES: Readonly<Record<keyof Score, (gold: GoldSentence['words'][number], found: Analysis) => boolean>> = {
  upos: (gold, found) => gold.upos === found.upos,
  xpos: (gold, found) => gold.xpos === found.xpos,
  uas: (gold, found) => gold.head === found.head,
  las: (gold, found) => gold.head === found.head && universal(gold.deprel) === universal(found.deprel),
};

/** From gold tokens. */
export const scoreOf = (engine: NeuralEngine, sentences: readonly GoldSentence[]): Score => {
  const found = engine.read(sentences.map(({ words }) => words.map(({ form }) => form)));
  const pairs = sentences.flatMap(({ words }, s) => words.map((gold, i) => ({ gold, found: found[s]!.words[i]! })));
  const share = (right: (typeof MEASURES)[keyof Score]): number =>
    Math.round((10000 * pairs.filter((pair) => right(pair.gold, pair.found)).length) / pairs.length) / 100;
  return { upos: share(MEASURES.upos), xpos: share(MEASURES.xpos), uas: share(MEASURES.uas), las: share(MEASURES.las) };
};
