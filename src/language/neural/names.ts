/** What the encoder knows of the words of sentences in; the names among them, with type and probability, out. */
import type { ReadName, ReadNameType } from '../../model';
import { writeWeights, type Provenance, type Weights } from '../weights-file';
import { Dense } from './dense';
import type { Encoded, FormReader } from './encoder';
import type { Matrix, Workspace } from './kernels/workspace';
import { bestLabels, labelCount, OUTSIDE, spansOf } from './name-labels';
import type { Named, NeuralModel } from './model';
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

/** Matrices of as many rows side by side. */
export const sideBySide = (space: Workspace, parts: readonly [Matrix, ...Matrix[]]): Matrix => {
  const [{ rows }] = parts;
  const columns = parts.reduce((sum, part) => sum + part.columns, 0);
  const joined = space.reserve(rows, columns);
  let offset = 0;
  for (const part of parts) {
    for (let i = 0; i < rows; i++) {
      space.move(joined.address + (i * columns + offset) * 4, part.address + i * part.columns * 4, part.columns);
    }
    offset += part.columns;
  }
  return joined;
};

/** Every word is best outside of names, and so are all together: most sentences. */
const allOutside = (data: Float32Array, columns: number, start: number, end: number): boolean => {
  for (let row = start; row < end; row++) {
    const outside = data[row * columns + OUTSIDE]!;
    for (let label = 1; label < columns; label++) if (data[row * columns + label]! > outside) return false;
  }
  return true;
};

type FormWidths = Pick<NeuralModel, 'width' | 'vectors'>;

/** Reads the word's vector and its form's row, which are the form's alone, and what the parser's last layer makes of the word. */
export class NameReader implements FormReader {
  readonly columns: number;
  private readonly form: Dense;
  private readonly context: Dense;
  private readonly recurrences: readonly Recurrence[];
  private readonly output: Dense;

  constructor(
    private readonly space: Workspace,
    model: NameModel,
    inputs: FormWidths,
  ) {
    [this.form, this.context] = Dense.split(space, model, 'input', inputs.vectors.columns + inputs.width);
    this.columns = this.form.columns;
    this.recurrences = Array.from({ length: model.layers }, (_, i) => new Recurrence(space, model, `layer${i}`));
    this.output = Dense.of(space, model, 'output');
  }

  read(vectors: Matrix, rows: Matrix): Matrix {
    return this.form.apply(sideBySide(this.space, [vectors, rows]));
  }

  /** One list a sentence. */
  names(encoded: Encoded, starts: Int32Array): readonly (readonly ReadName[])[] {
    let words = this.context.apply(encoded.layers.at(-1)!);
    this.space.addGathered(words, encoded.beside, encoded.forms);
    this.space.kernels.rectify(words.address, words.rows * words.columns);
    for (const recurrence of this.recurrences) words = recurrence.apply(words, starts);
    const scores = this.output.apply(words);
    return Array.from({ length: starts.length - 1 }, (_, s) => this.namesIn(scores, starts[s]!, starts[s + 1]!));
  }

  private namesIn({ data, columns }: Matrix, start: number, end: number): readonly ReadName[] {
    const count = labelCount(NAME_TYPES.length);
    if (allOutside(data, columns, start, end)) return [];
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
