/** Sentences with gold trees in; their rows and answers as arrays of numbers, many sentences together, out. */
import type { GoldSentence } from '../../training/conllu';
import { HASHED_FIELDS, type Lexicon } from '../features';
import type { Random } from './random';

/** The names of what is predicted, by number. */
export interface Labels {
  readonly xpos: readonly string[];
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
}

/** One sentence as numbers; a head of -1 is the root. */
export interface Example {
  readonly vectors: readonly number[];
  readonly words: readonly number[];
  readonly hashed: readonly (readonly number[])[];
  readonly xpos: readonly number[];
  readonly upos: readonly number[];
  readonly heads: readonly number[];
  readonly deprels: readonly number[];
}

export interface Batch {
  readonly count: number;
  readonly starts: Int32Array;
  readonly vectors: Int32Array;
  readonly words: Int32Array;
  readonly hashed: readonly Int32Array[];
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  /** Rows of the batch. */
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
}

export const exampleOf = ({ words }: GoldSentence, lexicon: Lexicon, labels: Labels): Example => {
  const rows = words.map(({ form }) => lexicon.rows(form));
  return {
    vectors: rows.map(({ vector }) => vector),
    words: rows.map(({ word }) => Math.max(word, 0)),
    hashed: HASHED_FIELDS.map((_, field) => rows.map(({ hashed }) => hashed[field]!)),
    xpos: words.map(({ xpos }) => labels.xpos.indexOf(xpos)),
    upos: words.map(({ upos }) => labels.upos.indexOf(upos)),
    heads: words.map(({ head }) => head),
    deprels: words.map(({ deprel }) => labels.deprels.indexOf(deprel)),
  };
};

/** How often a word is made unknown in training, so that unknown words are met: its learned row, its vector. */
const HIDDEN = { word: 0.12, vector: 0.06 };

const joined = (examples: readonly Example[], of: (example: Example) => readonly number[]): Int32Array =>
  Int32Array.from(examples.flatMap(of));

const hidden = (rows: Int32Array, share: number, instead: number, random: Random): Int32Array =>
  rows.map((row) => (random.next() < share ? instead : row));

export const batchOf = (examples: readonly Example[], random: Random): Batch => {
  const starts = new Int32Array(examples.length + 1);
  examples.forEach((example, i) => (starts[i + 1] = starts[i]! + example.words.length));
  return {
    count: starts.at(-1)!,
    starts,
    vectors: hidden(
      joined(examples, ({ vectors }) => vectors),
      HIDDEN.vector,
      -1,
      random,
    ),
    words: hidden(
      joined(examples, ({ words }) => words),
      HIDDEN.word,
      0,
      random,
    ),
    hashed: HASHED_FIELDS.map((_, field) => joined(examples, ({ hashed }) => hashed[field]!)),
    xpos: joined(examples, ({ xpos }) => xpos),
    upos: joined(examples, ({ upos }) => upos),
    heads: Int32Array.from(
      examples.flatMap(({ heads }, i) => heads.map((head) => (head < 0 ? -1 : head + starts[i]!))),
    ),
    deprels: joined(examples, ({ deprels }) => deprels),
  };
};

/** Shuffled, then cut into batches of about `words` words. */
export const batchesOf = (
  examples: readonly Example[],
  words: number,
  random: Random,
): readonly (readonly Example[])[] => {
  const batches: Example[][] = [];
  let [batch, count]: [Example[], number] = [[], 0];
  for (const example of random.shuffle([...examples])) {
    batch.push(example);
    count += example.words.length;
    if (count < words) continue;
    batches.push(batch);
    [batch, count] = [[], 0];
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
};
