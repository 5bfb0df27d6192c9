/** Word vectors and annotated files in, one byte a word out: which type of name such words belong to, and how often they are names at all. */
import { COARSE_TYPES } from '../tagger/labels';
import { readCorpus } from './corpora';
import { SmallNetwork, type Example } from './small-network';
import type { WordVectors } from './vectors';

const CLASSES = 1 + COARSE_TYPES.length;
const ROUNDS = 6;

/** How often each word stands outside names and in names of each type. */
const countWords = (paths: readonly string[]): ReadonlyMap<string, Float64Array> => {
  const counts = new Map<string, Float64Array>();
  for (const article of paths.flatMap(readCorpus))
    for (const { forms, spans } of article.sentences)
      forms.forEach((form, at) => {
        const word = form.toLowerCase();
        const row = counts.get(word) ?? new Float64Array(CLASSES);
        counts.set(word, row);
        const type = spans.find((span) => span.first <= at && at < span.last)?.type;
        const index = type === undefined ? 0 : 1 + COARSE_TYPES.indexOf(type);
        row[index] = (row[index] ?? 0) + 1;
      });
  return counts;
};

/** Scaled so that the values of a vector vary by about one. */
const inputOf = ({ rows, dimensions }: WordVectors, word: number): Float32Array =>
  rows.subarray(word * dimensions, (word + 1) * dimensions).map((value) => value * Math.sqrt(dimensions));

const examplesOf = (vectors: WordVectors, paths: readonly string[]): readonly Example[] => {
  const counts = countWords(paths);
  return vectors.words.flatMap((word, index) => {
    const row = counts.get(word);
    if (row === undefined) return [];
    const sum = row.reduce((a, b) => a + b, 0);
    const shares = row.map((value) => value / sum);
    return [{ vector: inputOf(vectors, index), shares, weight: Math.min(2, Math.sqrt(sum)) }];
  });
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
  const network = new SmallNetwork(vectors.dimensions, CLASSES, 'leanings');
  network.train(examplesOf(vectors, paths), ROUNDS);
  return Uint8Array.from(vectors.words, (_word, index) => byteOf(network.shares(inputOf(vectors, index))));
};
