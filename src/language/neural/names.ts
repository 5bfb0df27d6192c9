/** What the encoder knows of the words of sentences in; the names among them, with type and probability, out. */
import type { ReadName, ReadNameType } from '../../model';
import { writeWeights, type Provenance, type Weights } from '../weights-file';
import { Dense, wholeRows } from './dense';
import type { Encoded } from './encoder';
import type { Matrix, Workspace } from './kernels/workspace';
import { bestLabels, labelCount, spansOf } from './name-labels';
import type { Named } from './model';
import { Recurrence } from './recurrence';
import { packTensors, unpackTensors } from './tensors';

export const NAMES_KIND = 'neural names';

export interface NameModel extends Named {
  readonly layers: number;
  /** The fingerprint of the parser that it was trained on: on another's layers it would find nonsense. */
  readonly parser: string;
}

export const NAME_TYPES: readonly ReadNameType[] = ['person', 'organisation', 'place', 'event', 'other'];

export const packNames = ({ layers, parser, weights }: NameModel, provenance: Provenance): Uint8Array =>
  writeWeights(
    NAMES_KIND,
    provenance,
    { layers },
    { parser: new TextEncoder().encode(parser), ...packTensors(weights) },
  );

/** Throws a WeightsError when the file was made by another version. */
export const unpackNames = (file: Weights): NameModel => ({
  layers: file.setting('layers'),
  parser: file.text('parser'),
  weights: unpackTensors(file),
});

/** e to the power x, for x not above 0: by squaring, so that every machine agrees. */
const exponential = (x: number): number => {
  if (x < -30) return 0;
  let result = 1 + x / 4096;
  for (let i = 0; i < 12; i++) result *= result;
  return result;
};

/** The share of one score among all of its row. */
const probabilityOf = (row: Float32Array, label: number): number => {
  const top = Math.max(...row);
  const sum = row.reduce((total, score) => total + exponential(score - top), 0);
  return exponential(row[label]! - top) / sum;
};

/** The word's vector, its form's row, and what the parser's last layer makes of it, side by side. */
export const nameInputs = (space: Workspace, { vectors, layers }: Encoded): Matrix => {
  const parts = [vectors, layers[0]!, layers.at(-1)!];
  const columns = parts.reduce((sum, part) => sum + part.columns, 0);
  const joined = space.reserve(vectors.rows, columns);
  let offset = 0;
  for (const part of parts) {
    for (let i = 0; i < part.rows; i++) {
      space.move(joined.address + (i * columns + offset) * 4, part.address + i * part.columns * 4, part.columns);
    }
    offset += part.columns;
  }
  return joined;
};

export class NameReader {
  private readonly input: Dense;
  private readonly recurrences: readonly Recurrence[];
  private readonly output: Dense;

  constructor(
    private readonly space: Workspace,
    model: NameModel,
  ) {
    this.input = new Dense(space, model, 'input');
    this.recurrences = Array.from({ length: model.layers }, (_, i) => new Recurrence(space, model, `layer${i}`));
    this.output = new Dense(space, model, 'output');
  }

  /** One list a sentence. */
  names(encoded: Encoded, starts: Int32Array): readonly (readonly ReadName[])[] {
    let words = this.input.applyRectified(wholeRows(this.space, nameInputs(this.space, encoded)));
    for (const recurrence of this.recurrences) words = recurrence.apply(words, starts);
    const scores = this.output.apply(words);
    return Array.from({ length: starts.length - 1 }, (_, s) => this.namesIn(scores, starts[s]!, starts[s + 1]!));
  }

  private namesIn({ data, columns }: Matrix, start: number, end: number): readonly ReadName[] {
    const count = labelCount(NAME_TYPES.length);
    const scores = new Float32Array((end - start) * count);
    const row = (i: number): Float32Array => data.subarray((start + i) * columns, (start + i) * columns + count);
    for (let i = 0; i < end - start; i++) scores.set(row(i), i * count);
    const labels = bestLabels(scores, count);
    return spansOf(labels).map(({ first, last, type }) => {
      const shares = Array.from({ length: last - first }, (_, i) => probabilityOf(row(first + i), labels[first + i]!));
      return { first, last, type: NAME_TYPES[type]!, probability: Math.min(...shares) };
    });
  }
}
