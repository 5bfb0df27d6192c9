/** Sentences with names, and a trained parser whose knowledge of words is built on, in; a trained finder of names out. */
import { Encoder } from '../../encoder';
import { Workspace } from '../../kernels/workspace';
import type { NeuralModel } from '../../model';
import { labelAt, labelCount } from '../../name-labels';
import { NAME_TYPES, sideBySide, type NameModel } from '../../names';
import { Adam } from '../adam';
import { Random } from '../random';
import type { NamedSentence } from './corpora';
import { NameNetwork } from './network';

export interface NamePlan {
  readonly width: number;
  readonly layers: number;
  readonly dropout: number;
  readonly passes: number;
  readonly batchWords: number;
  readonly rate: number;
  /** The share of sentences without names that is kept. */
  readonly nameless: number;
  readonly seed: number;
}

/** A corpus and how often a pass goes through it. */
export interface NameCorpus {
  readonly sentences: readonly NamedSentence[];
  readonly times: number;
}

const LONGEST = 150;
const OUTSIDE_BIT = 1;
const LABELS = labelCount(NAME_TYPES.length);

/** The bits of all labels of a type. */
const bitsOf = (type: number): number => 15 << (1 + 4 * type);

/** For each word, the labels it may have, a bit each. */
export const allowedLabels = ({ forms, names, unmarked }: NamedSentence): Int32Array => {
  const open = unmarked.reduce((bits, type) => bits | bitsOf(NAME_TYPES.indexOf(type)), OUTSIDE_BIT);
  const allowed = new Int32Array(forms.length).fill(open);
  for (const { first, last, types } of names) {
    for (let at = first; at < last; at++) {
      allowed[at] = types.reduce(
        (bits, type) => bits | (1 << labelAt({ first, last, type: NAME_TYPES.indexOf(type) }, at)),
        0,
      );
    }
  }
  return allowed;
};

/** What the parser knows of a sentence's words, and the labels that each may have. */
interface Example {
  readonly words: number;
  readonly inputs: Float32Array;
  readonly allowed: Int32Array;
}

/** Reads each sentence once: the parser does not change. */
class Reader {
  private readonly space = new Workspace(64 << 20);
  private readonly encoder: Encoder;

  constructor(parser: NeuralModel) {
    this.encoder = new Encoder(this.space, parser);
  }

  example(sentence: NamedSentence): Example {
    const mark = this.space.mark();
    const { vectors, forms, layers } = this.encoder.encode(sentence.forms, Int32Array.of(0, sentence.forms.length));
    const own = this.space.gathered(vectors, forms);
    const inputs = sideBySide(this.space, [own, layers[0]!, layers.at(-1)!]).data.slice();
    this.space.release(mark);
    return { words: sentence.forms.length, inputs, allowed: allowedLabels(sentence) };
  }
}

const batchesOf = (examples: readonly Example[], words: number): readonly (readonly Example[])[] => {
  const batches: Example[][] = [[]];
  let count = 0;
  for (const example of examples) {
    if (count + example.words > words) {
      batches.push([]);
      count = 0;
    }
    batches.at(-1)!.push(example);
    count += example.words;
  }
  return batches.filter((batch) => batch.length > 0);
};

class NameTraining {
  private readonly random: Random;
  private readonly network: NameNetwork;
  private readonly adam: Adam;

  constructor(
    private readonly parser: NeuralModel,
    private readonly examples: readonly Example[],
    private readonly plan: NamePlan,
  ) {
    this.random = new Random(plan.seed);
    const inputs = parser.vectors.columns + 2 * parser.width;
    const { width, layers, dropout } = plan;
    const shape = { inputs, width, layers, dropout, labels: LABELS };
    this.network = new NameNetwork(new Workspace(256 << 20), this.random, shape);
    this.adam = new Adam(this.network.parameters);
  }

  pass(number: number): number {
    const batches = batchesOf(this.random.shuffle([...this.examples]), this.plan.batchWords);
    let loss = 0;
    batches.forEach((batch, i) => {
      loss += this.learn(batch) / batches.length;
      const done = (number + i / batches.length) / this.plan.passes;
      this.adam.step(this.plan.rate * Math.min(1, done * 50) * (1 - done));
    });
    return loss;
  }

  model(): NameModel {
    return { layers: this.plan.layers, parser: this.parser.fingerprint, weights: this.network.parameters.values() };
  }

  private learn(batch: readonly Example[]): number {
    const starts = new Int32Array(batch.length + 1);
    batch.forEach(({ words }, i) => (starts[i + 1] = starts[i]! + words));
    const allowed = Int32Array.from(batch.flatMap((example) => [...example.allowed]));
    return this.network.learn({ inputs: batch.map(({ inputs }) => inputs), starts, allowed });
  }
}

/** `report` gets the number of each pass and its loss. */
export const trainNames = (
  parser: NeuralModel,
  corpora: readonly NameCorpus[],
  plan: NamePlan,
  report: (pass: number, loss: number) => void,
): NameModel => {
  const random = new Random(plan.seed);
  const isUsed = ({ forms, names }: NamedSentence): boolean =>
    forms.length > 0 && forms.length <= LONGEST && (names.length > 0 || random.next() < plan.nameless);
  const reader = new Reader(parser);
  const examples = corpora.flatMap(({ sentences, times }) => {
    const own = sentences.filter(isUsed).map((sentence) => reader.example(sentence));
    return Array.from({ length: times }, () => own).flat();
  });
  const training = new NameTraining(parser, examples, plan);
  for (let pass = 0; pass < plan.passes; pass++) {
    report(pass + 1, training.pass(pass));
  }
  return training.model();
};
