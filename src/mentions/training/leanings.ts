/** Word vectors and annotated files in, one byte a word out: which type of name such words belong to, and how often they are names at all. */
import seedrandom from 'seedrandom';
import { COARSE_TYPES } from '../tagger/labels';
import { readCorpus } from './corpora';
import type { WordVectors } from './vectors';

const CLASSES = 1 + COARSE_TYPES.length;
const ROUNDS = 30;

/** How often each word stands outside names and in names of each type. */
const countWords = (paths: readonly string[]): ReadonlyMap<string, Float64Array> => {
  const counts = new Map<string, Float64Array>();
  for (const article of paths.flatMap(readCorpus))
    for (const { forms, spans } of article.sentences)
      forms.forEach((form, at) => {
        const word = form.toLowerCase();
        const row = counts.get(word) ?? new Float64Array(CLASSES);
        counts.set(word, row);
        const type = spans.find((span) => span.first <= at && at < span.last)?.types[0];
        const index = type === undefined ? 0 : 1 + COARSE_TYPES.indexOf(type);
        row[index] = (row[index] ?? 0) + 1;
      });
  return counts;
};

/** Multinomial logistic regression from a word's vector to the shares of its classes. */
class Regression {
  readonly weights: Float64Array;

  constructor(private readonly dimensions: number) {
    this.weights = new Float64Array(CLASSES * (dimensions + 1));
  }

  shares(vector: Float32Array): Float64Array {
    const scores = new Float64Array(CLASSES);
    for (let c = 0; c < CLASSES; c++) {
      const from = c * (this.dimensions + 1);
      let score = this.weights[from + this.dimensions] ?? 0;
      for (let d = 0; d < this.dimensions; d++) score += (this.weights[from + d] ?? 0) * (vector[d] ?? 0);
      scores[c] = score;
    }
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / sum);
  }

  learn(vector: Float32Array, target: Float64Array, rate: number): void {
    const shares = this.shares(vector);
    for (let c = 0; c < CLASSES; c++) {
      const step = rate * ((target[c] ?? 0) - (shares[c] ?? 0));
      const from = c * (this.dimensions + 1);
      for (let d = 0; d < this.dimensions; d++)
        this.weights[from + d] = (this.weights[from + d] ?? 0) + step * (vector[d] ?? 0);
      this.weights[from + this.dimensions] = (this.weights[from + this.dimensions] ?? 0) + step;
    }
  }
}

const rowOf = ({ rows, dimensions }: WordVectors, word: number): Float32Array =>
  rows.subarray(word * dimensions, (word + 1) * dimensions);

const train = (vectors: WordVectors, paths: readonly string[]): Regression => {
  const counts = countWords(paths);
  const seen = vectors.words.flatMap((word, index) => {
    const row = counts.get(word);
    if (row === undefined) return [];
    const sum = row.reduce((a, b) => a + b, 0);
    return [
      { vector: rowOf(vectors, index), target: row.map((value) => value / sum), weight: Math.min(2, Math.sqrt(sum)) },
    ];
  });
  const model = new Regression(vectors.dimensions);
  const random = seedrandom('leanings');
  for (let round = 0; round < ROUNDS; round++)
    for (let step = 0; step < seen.length; step++) {
      const one = seen[Math.floor(random() * seen.length)];
      if (one !== undefined) model.learn(one.vector, one.target, (one.weight * 0.5) / (1 + round * 0.3));
    }
  return model;
};

/** Low three bits: how likely a name (0 to 7). High five: the likeliest type of name (1 to 5) and how much it leads (0 to 3). */
const byteOf = (shares: Float64Array): number => {
  const named = 1 - (shares[0] ?? 0);
  const types = shares.subarray(1);
  const best = types.indexOf(Math.max(...types));
  const lead = Math.min(3, Math.floor(((types[best] ?? 0) / Math.max(named, 1e-9) - 0.25) / 0.19));
  const leaning = named < 0.1 ? 0 : 1 + best * 4 + Math.max(0, lead);
  return (leaning << 3) | Math.min(7, Math.floor(named * 8));
};

export const leanings = (vectors: WordVectors, paths: readonly string[]): Uint8Array => {
  const model = train(vectors, paths);
  return Uint8Array.from(vectors.words, (_word, index) => byteOf(model.shares(rowOf(vectors, index))));
};
