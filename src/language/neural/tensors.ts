/**
 * Named matrices and lists of names in; one binary file out, and back again. Numbers are kept as whole multiples of a step,
 * one byte each (int8), so a file is a quarter of its numbers; JSON at the file's start says what follows.
 */
import type { Weights } from './model';

export const TENSOR_FORMAT = 'newsgraph-tensors-1';

interface Entry {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** What a byte's unit is worth: one number for the matrix, or one for each column. */
  readonly steps: readonly number[];
}

interface Header {
  readonly format: string;
  readonly entries: readonly Entry[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface TensorFile {
  readonly matrices: ReadonlyMap<string, Weights>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Columns of small matrices get their own step; of tables with more rows than this, one step serves all. */
const SHARED_ABOVE = 2000;

const largest = (data: Float32Array, from: number, by: number): number => {
  let top = 1e-12;
  for (let i = from; i < data.length; i += by) top = Math.max(top, Math.abs(data[i]!));
  return top;
};

const stepsOf = ({ rows, columns, data }: Weights): readonly number[] => {
  if (rows > SHARED_ABOVE) return [Math.fround(largest(data, 0, 1) / 127)];
  return Array.from({ length: columns }, (_, column) => Math.fround(largest(data, column, columns) / 127));
};

const quantise = ({ columns, data }: Weights, steps: readonly number[]): Int8Array =>
  Int8Array.from(data, (value, i) => Math.round(value / steps[(i % columns) % steps.length]!));

/** Throws when a name holds a line break, since lists are kept one name a line. */
export const packTensors = ({ matrices, lists, facts }: TensorFile): Uint8Array => {
  const packed = [...matrices].map(([name, weights]) => ({ name, weights, steps: stepsOf(weights) }));
  const entries = packed.map(({ name, weights, steps }) => ({
    name,
    rows: weights.rows,
    columns: weights.columns,
    steps,
  }));
  const header: Header = { format: TENSOR_FORMAT, entries, lists, facts };
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const bodies = packed.map(({ weights, steps }) => Buffer.from(quantise(weights, steps).buffer));
  return Buffer.concat([length, json, ...bodies]);
};

const headerOf = (bytes: Buffer): { readonly header: Header; readonly end: number } => {
  const end = 4 + (bytes.length < 4 ? 0 : bytes.readUInt32LE(0));
  if (end > bytes.length) throw new Error('unpackTensors: the file ends within its header');
  const header = JSON.parse(bytes.toString('utf8', 4, end)) as Header;
  if (header.format !== TENSOR_FORMAT)
    throw new Error(`unpackTensors: expected ${TENSOR_FORMAT}, found ${header.format}`);
  return { header, end };
};

const widened = (bytes: Int8Array, columns: number, steps: readonly number[]): Float32Array => {
  const data = new Float32Array(bytes.length);
  for (let i = 0; i < data.length; i++) data[i] = bytes[i]! * steps[steps.length === 1 ? 0 : i % columns]!;
  return data;
};

/** Throws an Error that says what is wrong when the bytes are not such a file or end early. */
export const unpackTensors = (file: Uint8Array): TensorFile => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const { header, end } = headerOf(bytes);
  const matrices = new Map<string, Weights>();
  let at = end;
  for (const { name, rows, columns, steps } of header.entries) {
    const count = rows * columns;
    if (at + count > bytes.length) throw new Error(`unpackTensors: the file ends within ${name}`);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, count);
    matrices.set(name, { rows, columns, data: widened(values, columns, steps) });
    at += count;
  }
  return { matrices, lists: header.lists, facts: header.facts };
};
