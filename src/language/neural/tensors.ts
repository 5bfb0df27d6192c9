/** Named matrices in; sections of a weights file out, and back: each number a whole multiple of a step, one byte each. */
import type { Weights } from '../weights-file';

/** Rows of numbers, one after the other. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
}

/** Columns of small matrices get their own step; in tables with more rows than this, one step serves all. */
const SHARED_ABOVE = 2000;

const largest = (data: Float32Array, from: number, by: number): number => {
  let top = 1e-12;
  for (let i = from; i < data.length; i += by) top = Math.max(top, Math.abs(data[i]!));
  return top;
};

const stepsOf = ({ rows, columns, data }: Tensor): Float32Array =>
  rows > SHARED_ABOVE
    ? Float32Array.of(largest(data, 0, 1) / 127)
    : Float32Array.from({ length: columns }, (_, column) => largest(data, column, columns) / 127);

const quantise = ({ columns, data }: Tensor, steps: Float32Array): Uint8Array => {
  const step = (i: number): number => steps[(i % columns) % steps.length]!;
  return new Uint8Array(Int8Array.from(data, (value, i) => Math.round(value / step(i))).buffer);
};

export const packTensors = (tensors: ReadonlyMap<string, Tensor>): Readonly<Record<string, Uint8Array>> => {
  const sections: Record<string, Uint8Array> = {};
  const list: string[] = [];
  for (const [name, tensor] of tensors) {
    const steps = stepsOf(tensor);
    list.push(`${name} ${tensor.rows} ${tensor.columns}`);
    sections[`steps:${name}`] = new Uint8Array(steps.buffer);
    sections[`matrix:${name}`] = quantise(tensor, steps);
  }
  return { matrices: new TextEncoder().encode(list.join('\n')), ...sections };
};

const widened = (bytes: Int8Array, columns: number, steps: Float32Array): Float32Array => {
  const data = new Float32Array(bytes.length);
  const shared = steps.length === 1;
  for (let i = 0; i < data.length; i++) data[i] = bytes[i]! * steps[shared ? 0 : i % columns]!;
  return data;
};

/** A section's bytes in a buffer of their own, so that they can be viewed as any kind of number. */
export const aligned = (file: Weights, section: string): ArrayBuffer => new Uint8Array(file.bytes(section)).buffer;

/** Throws a WeightsError when a section is not there. */
export const unpackTensors = (file: Weights): ReadonlyMap<string, Tensor> =>
  new Map(
    file.strings('matrices').map((line) => {
      const [name = '', rows, columns] = line.split(' ');
      const steps = new Float32Array(aligned(file, `steps:${name}`));
      const bytes = new Int8Array(aligned(file, `matrix:${name}`));
      const tensor = { rows: Number(rows), columns: Number(columns) };
      return [name, { ...tensor, data: widened(bytes, tensor.columns, steps) }];
    }),
  );
