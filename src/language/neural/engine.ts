/** Sentences of word forms in; tags and a dependency tree for each out. */
import { bestTree } from './decode';
import { distanceBucket } from './distance';
import { Dense, wholeRows, type WholeRows } from './dense';
import { Encoder, type Encoded } from './encoder';
import { multiplyAdd, rowsOf, transpose, Workspace, type Matrix, type Places } from './kernels/workspace';
import { joinPieces, piecesOf } from './long';
import { NameReader, type NameModel } from './names';
import type { ReadName } from '../../model';
import { ROOT_LABEL, weightsOf, type NeuralModel } from './model';

/** What the engine says of one word. */
export interface Analysis {
  readonly xpos: string;
  readonly upos: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** What the engine says of one sentence; without weights for names it finds none. */
export interface SentenceReading {
  readonly words: readonly Analysis[];
  readonly names: readonly ReadName[];
}

export interface NeuralEngine {
  /** Each sentence is its words' forms. */
  read(sentences: readonly (readonly string[])[]): readonly SentenceReading[];
}

/** In words: what is longer is cut, since the tree's search grows with the cube of the length. */
export const LONGEST_SENTENCE = 200;
const BATCH = 512;
const MEGABYTE = 1 << 20;

const argmax = (data: Float32Array, from: number, to: number): number => {
  let best = from;
  for (let i = from + 1; i < to; i++) if (data[i]! > data[best]!) best = i;
  return best - from;
};

/** The best class of every row. */
const bestClasses = ({ rows, columns, data }: Matrix): Int32Array => {
  const classes = new Int32Array(rows);
  for (let i = 0; i < rows; i++) classes[i] = argmax(data, i * columns, (i + 1) * columns);
  return classes;
};

/** What an offset of less than `LONGEST_SENTENCE` words to the left or right is worth. */
const distanceWeights = (buckets: Float32Array): Float32Array =>
  Float32Array.from({ length: 2 * LONGEST_SENTENCE }, (_, i) => buckets[distanceBucket(i - LONGEST_SENTENCE)]!);

class ArcScorer {
  private readonly dependents: Dense;
  private readonly heads: Dense;
  private readonly bilinear: Dense;
  private readonly root: Float32Array;
  private readonly distance: Float32Array;

  constructor(
    private readonly space: Workspace,
    model: NeuralModel,
  ) {
    this.dependents = Dense.of(space, model, 'arcDependent');
    this.heads = Dense.of(space, model, 'arcHead');
    this.bilinear = Dense.of(space, model, 'arc');
    this.root = weightsOf(model, 'arcRoot').data;
    this.distance = distanceWeights(weightsOf(model, 'arcDistance').data);
  }

  /** The row of each word's head; -1 for roots. */
  headRows(words: WholeRows, starts: Int32Array): Places {
    const dependents = this.bilinear.apply(this.dependents.applyRectified(words));
    const heads = this.heads.applyRectified(words);
    const result = this.space.places(words.rows);
    for (let s = 0; s + 1 < starts.length; s++) {
      const first = starts[s]!;
      const count = starts[s + 1]! - first;
      const mark = this.space.mark();
      const scores = this.scores(rowsOf(dependents, first, count), rowsOf(heads, first, count));
      bestTree(scores.data, count).forEach((head, i) => (result.data[first + i] = head < 0 ? -1 : first + head));
      this.space.release(mark);
    }
    return result;
  }

  private scores(dependents: Matrix, words: Matrix): Matrix {
    const count = words.rows;
    const heads = this.space.reserve(count + 1, words.columns);
    heads.data.set(this.root);
    heads.data.set(words.data, words.columns);
    const scores = this.space.zeros(count, count + 1);
    multiplyAdd(this.space.kernels, scores, dependents, transpose(this.space, heads));
    this.addDistances(scores.data, count);
    return scores;
  }

  private addDistances(scores: Float32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const [row, same] = [i * (count + 1) + 1, LONGEST_SENTENCE - i];
      for (let j = 0; j < count; j++) scores[row + j]! += this.distance[same + j]!;
    }
  }
}

class Labeller {
  private readonly dependents: Dense;
  private readonly heads: Dense;
  private readonly classes: Dense;
  private readonly root: Float32Array;
  private readonly rootLabel: number;

  constructor(
    private readonly space: Workspace,
    model: NeuralModel,
  ) {
    this.dependents = Dense.of(space, model, 'labelDependent');
    this.heads = Dense.of(space, model, 'labelHead');
    this.classes = Dense.of(space, model, 'label');
    this.root = weightsOf(model, 'labelRoot').data;
    this.rootLabel = model.deprels.indexOf(ROOT_LABEL);
  }

  labels(words: WholeRows, places: Places): Int32Array {
    const heads = places.data;
    const sum = this.dependents.applyWhole(words);
    this.space.addGathered(sum, this.heads.applyWhole(words), places);
    for (let i = 0; i < heads.length; i++) if (heads[i]! < 0) addToRow(sum, i, this.root);
    this.space.kernels.rectify(sum.address, sum.rows * sum.columns);
    const scores = this.classes.apply(sum);
    for (let i = 0; i < heads.length; i++) scores.data[i * scores.columns + this.rootLabel] = -Infinity;
    return bestClasses(scores).map((label, i) => (heads[i]! < 0 ? this.rootLabel : label));
  }
}

const addToRow = ({ columns, data }: Matrix, row: number, added: Float32Array): void => {
  for (let i = 0; i < columns; i++) data[row * columns + i]! += added[i]!;
};

class Engine implements NeuralEngine {
  private readonly space = new Workspace(64 * MEGABYTE);
  private readonly encoder: Encoder;
  private readonly xpos: Dense;
  private readonly upos: Dense;
  private readonly arcs: ArcScorer;
  private readonly labeller: Labeller;
  private readonly names: NameReader | undefined;

  constructor(
    private readonly model: NeuralModel,
    names?: NameModel,
  ) {
    this.names = names?.parser === model.fingerprint ? new NameReader(this.space, names, model) : undefined;
    this.encoder = new Encoder(this.space, model, this.names);
    this.xpos = Dense.of(this.space, model, 'xpos');
    this.upos = Dense.of(this.space, model, 'upos');
    this.arcs = new ArcScorer(this.space, model);
    this.labeller = new Labeller(this.space, model);
  }

  read(sentences: readonly (readonly string[])[]): readonly SentenceReading[] {
    const pieces = sentences.map((forms) => piecesOf(forms, LONGEST_SENTENCE));
    const found = this.readPieces(pieces.flat());
    let next = 0;
    return pieces.map((own) => joinPieces(found.slice(next, (next += own.length))));
  }

  private readPieces(sentences: readonly (readonly string[])[]): readonly SentenceReading[] {
    const result: SentenceReading[] = [];
    let batch: (readonly string[])[] = [];
    let words = 0;
    const flush = (): void => {
      result.push(...this.readBatch(batch));
      [batch, words] = [[], 0];
    };
    for (const sentence of sentences) {
      if (words + sentence.length > BATCH) flush();
      batch.push(sentence);
      words += sentence.length;
    }
    flush();
    return result;
  }

  private readBatch(sentences: readonly (readonly string[])[]): readonly SentenceReading[] {
    const starts = new Int32Array(sentences.length + 1);
    sentences.forEach((sentence, i) => (starts[i + 1] = starts[i]! + sentence.length));
    if (starts.at(-1) === 0) return sentences.map(() => ({ words: [], names: [] }));
    const mark = this.space.mark();
    const encoded = this.encoder.encode(sentences.flat(), starts);
    const words = this.analyse(encoded, starts);
    const names = this.names?.names(encoded, starts);
    this.space.release(mark);
    return sentences.map((_, i) => ({ words: words.slice(starts[i], starts[i + 1]), names: names?.[i] ?? [] }));
  }

  private analyse({ layers }: Encoded, starts: Int32Array): readonly Analysis[] {
    const { model } = this;
    const tagged = wholeRows(this.space, layers[model.tagLayer]!);
    const last = wholeRows(this.space, layers.at(-1)!);
    const xpos = bestClasses(this.xpos.applyWhole(tagged));
    const upos = bestClasses(this.upos.applyWhole(tagged));
    const places = this.arcs.headRows(last, starts);
    const labels = this.labeller.labels(last, places);
    const heads = places.data;
    const words: Analysis[] = [];
    for (let s = 0; s + 1 < starts.length; s++) {
      for (let i = starts[s]!; i < starts[s + 1]!; i++) {
        words.push({
          xpos: model.xpos[xpos[i]!]!,
          upos: model.upos[upos[i]!]!,
          head: heads[i]! < 0 ? -1 : heads[i]! - starts[s]!,
          deprel: model.deprels[labels[i]!]!,
        });
      }
    }
    return words;
  }
}

/** Names trained on another parser's layers are not used. */
export const createNeuralEngine = (model: NeuralModel, names?: NameModel): NeuralEngine => new Engine(model, names);
