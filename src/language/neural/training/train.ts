/** Treebanks and word vectors in; a trained model out, scored after every pass over the data. */
import type { GoldSentence } from '../../training/conllu';
import { createNeuralEngine } from '../engine';
import { Lexicon, wordKey } from '../features';
import { Workspace } from '../kernels/workspace';
import type { NeuralModel } from '../model';
import type { WordVectors } from '../vectors';
import { WordIndex } from '../word-index';
import { Adam } from './adam';
import { withVariants } from './augment';
import { batchesOf, batchOf, Describer, exampleOf, type Example, type Labels } from './batch';
import { Network, type Losses, type Shape } from './network';
import { Random } from './random';
import { scoreOf } from './score';

export interface Plan {
  readonly shape: Shape;
  readonly passes: number;
  readonly batchWords: number;
  readonly rate: number;
  readonly seed: number;
}

export interface Material {
  readonly train: readonly GoldSentence[];
  /** Scored after each pass, never learned from. */
  readonly held: Readonly<Record<string, readonly GoldSentence[]>>;
  readonly vectors: WordVectors;
}

const MEMORY = 700 << 20;
/** Longer sentences are left out of training. */
const LONGEST = 120;
const UNKNOWN = '';

const wordsOf = (sentences: readonly GoldSentence[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { form } of words) counts.set(wordKey(form), (counts.get(wordKey(form)) ?? 0) + 1);
  }
  return [UNKNOWN, ...[...counts.keys()].filter((word) => counts.get(word)! > 1).sort()];
};

const namesOf = (sentences: readonly GoldSentence[], field: 'xpos' | 'upos' | 'deprel'): readonly string[] =>
  [...new Set(sentences.flatMap(({ words }) => words.map((word) => word[field])))].sort();

const labelsOf = (sentences: readonly GoldSentence[]): Labels => ({
  xpos: namesOf(sentences, 'xpos'),
  upos: namesOf(sentences, 'upos'),
  deprels: namesOf(sentences, 'deprel'),
});

/** Rises over the first fiftieth of the steps, then falls in a straight line to nothing. */
const rateAt = (share: number, top: number): number => top * Math.min(1, share * 50) * (1 - share);

class Training {
  private readonly random: Random;
  private readonly labels: Labels;
  private readonly words: readonly string[];
  private readonly network: Network;
  private readonly adam: Adam;
  private readonly examples: readonly Example[];

  constructor(
    private readonly material: Material,
    private readonly plan: Plan,
  ) {
    this.random = new Random(plan.seed);
    const sentences = material.train.filter(({ words }) => words.length <= LONGEST);
    this.labels = labelsOf(sentences);
    this.words = wordsOf(sentences);
    const describer = new Describer(new Lexicon(material.vectors.words, WordIndex.of(this.words)));
    this.examples = withVariants(sentences, this.random).map((sentence) => exampleOf(sentence, describer, this.labels));
    const { xpos, upos, deprels } = this.labels;
    const sizes = { words: this.words.length, xpos: xpos.length, upos: upos.length, deprels: deprels.length };
    const fixed = { columns: material.vectors.columns, data: material.vectors.all() };
    this.network = new Network(new Workspace(MEMORY), this.random, plan.shape, fixed, sizes);
    this.adam = new Adam(this.network.parameters);
  }

  /** One pass over the data; the losses' means. */
  pass(number: number): Losses {
    const batches = batchesOf(this.examples, this.plan.batchWords, this.random);
    const sum = { tags: 0, arcs: 0, labels: 0 };
    batches.forEach((batch, i) => {
      const losses = this.network.learn(batchOf(batch, this.random));
      this.adam.step(rateAt((number + i / batches.length) / this.plan.passes, this.plan.rate));
      for (const name of ['tags', 'arcs', 'labels'] as const) sum[name] += losses[name] / batches.length;
    });
    return sum;
  }

  model(): NeuralModel {
    const { width, layers, tagLayer } = this.plan.shape;
    const { vectors } = this.material;
    const weights = this.network.parameters.values();
    return { width, layers, tagLayer, fingerprint: '', vectors, words: this.words, ...this.labels, weights };
  }
}

/** `report` gets a line and the model so far after each pass. */
export const train = (
  material: Material,
  plan: Plan,
  report: (line: string, model: NeuralModel) => void,
): NeuralModel => {
  const training = new Training(material, plan);
  for (let number = 0; number < plan.passes; number++) {
    const losses = training.pass(number);
    const model = training.model();
    const engine = createNeuralEngine(model);
    const scores = Object.entries(material.held).map(
      ([name, held]) => `${name} ${JSON.stringify(scoreOf(engine, held))}`,
    );
    report([`pass ${number + 1}`, JSON.stringify(losses), ...scores].join(' '), model);
  }
  return training.model();
};
