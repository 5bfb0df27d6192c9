/** Sentences with gold trees in; their rows and answers as arrays of numbers, many sentences together, out. */
import type { GoldSentence } from '../../training/conllu';
import { HASHED_FIELDS, type Lexicon, type WordRows } from '../features';
import type { Random } from './random';

/** The names of what is predicted, by number. */
export interface Labels {
  readonly xpos: readonly string[];
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
}

/** One sentence as numbers; a head of -1 is the root. The same form has the same `rows` object everywhere. */
export interface Example {
  readonly rows: readonly WordRows[];
  readonly xpos: readonly number[];
  readonly upos: readonly number[];
  readonly heads: readonly number[];
  readonly deprels: readonly number[];
}

/** The rows that describe each different word of a batch, and which of them each word is. */
export interface Described {
  readonly count: number;
  readonly vectors: Int32Array;
  readonly words: Int32Array;
  readonly hashed: readonly Int32Array[];
  readonly kinds: Int32Array;
}

export interface Batch {
  readonly count: number;
  readonly starts: Int32Array;
  readonly described: Described;
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  /** Rows of the batch. */
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
}

/** Describes each form once. */
export class Describer {
  private readonly known = new Map<string, WordRows>();

  constructor(private readonly lexicon: Lexicon) {}

  rows(form: string): WordRows {
    const rows = this.known.get(form) ?? this.lexicon.rows(form);
    this.known.set(form, rows);
    return rows;
  }
}

export const exampleOf = ({ words }: GoldSentence, describer: Describer, labels: Labels): Example => ({
  rows: words.map(({ form }) => describer.rows(form)),
  xpos: words.map(({ xpos }) => labels.xpos.indexOf(xpos)),
  upos: words.map(({ upos }) => labels.upos.indexOf(upos)),
  heads: words.map(({ head }) => head),
  deprels: words.map(({ deprel }) => labels.deprels.indexOf(deprel)),
});

/** How often a word is made unknown in training, so that unknown words are met: its learned row, its vector. */
const HIDDEN = { word: 0.12, vector: 0.06 };

/** The word as it stands, and its three ways of being made unknown. */
const withHidden = (rows: WordRows, random: Random): { readonly rows: WordRows; readonly variant: number } => {
  const word = random.next() < HIDDEN.word;
  const vector = random.next() < HIDDEN.vector;
  const hidden = { ...rows, ...(word ? { word: -1 } : {}), ...(vector ? { vector: -1 } : {}) };
  return { rows: hidden, variant: (word ? 1 : 0) + (vector ? 2 : 0) };
};

const describe = (words: readonly WordRows[], random: Random): Described => {
  const kindsOf = new Map<WordRows, number[]>();
  const different: WordRows[] = [];
  const kinds = words.map((word) => {
    const { rows, variant } = withHidden(word, random);
    const own = kindsOf.get(word) ?? [];
    kindsOf.set(word, own);
    return (own[variant] ??= different.push(rows) - 1);
  });
  return {
    count: different.length,
    vectors: Int32Array.from(different, ({ vector }) => vector),
    words: Int32Array.from(different, ({ word }) => Math.max(word, 0)),
    hashed: HASHED_FIELDS.map((_, field) => Int32Array.from(different, ({ hashed }) => hashed[field]!)),
    kinds: Int32Array.from(kinds),
  };
};

const joined = (examples: readonly Example[], of: (example: Example) => readonly number[]): Int32Array =>
  Int32Array.from(examples.flatMap(of));

export const batchOf = (examples: readonly Example[], random: Random): Batch => {
  const starts = new Int32Array(examples.length + 1);
  examples.forEach((example, i) => (starts[i + 1] = starts[i]! + example.rows.length));
  return {
    count: starts.at(-1)!,
    starts,
    described: describe(
      examples.flatMap(({ rows }) => rows),
      random,
    ),
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
    count += example.rows.length;
    if (count < words) continue;
    batches.push(batch);
    [batch, count] = [[], 0];
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
};
