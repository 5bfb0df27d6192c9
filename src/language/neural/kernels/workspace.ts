/** The engine's one memory: matrices are laid out in it one after another, and the compiled inner loops work on them. */
import { KERNEL_BYTES } from './bytes';

const PAGE = 65536;

/** The loops of kernels.as; every address and step is in bytes. */
export interface Kernels {
  readonly multiply: (
    c: number,
    cStep: number,
    a: number,
    aRowStep: number,
    aDepthStep: number,
    b: number,
    bStep: number,
    rows: number,
    columns: number,
    depth: number,
  ) => void;
  readonly recur: (
    result: number,
    past: number,
    rowStep: number,
    gates: number,
    gateStep: number,
    forgetPeep: number,
    highwayPeep: number,
    state: number,
    half: number,
    count: number,
  ) => void;
  readonly rectify: (at: number, count: number) => void;
  readonly gather: (to: number, from: number, places: number, count: number, bytes: number) => void;
  readonly addGathered: (to: number, from: number, places: number, count: number, bytes: number) => void;
  readonly quantiseRows: (to: number, scales: number, from: number, rows: number, columns: number) => void;
  readonly multiplyPairs: (
    c: number,
    a: number,
    scales: number,
    b: number,
    steps: number,
    bias: number,
    rows: number,
    columns: number,
    pairs: number,
  ) => void;
}

/** Rows of numbers, one after another; `address` is in bytes. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly address: number;
  readonly data: Float32Array;
}

/** Whole numbers, such as the places of rows; `address` is in bytes. */
export interface Places {
  readonly address: number;
  readonly data: Int32Array;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** As much of the WebAssembly interface as is used here: the checker's own is part of the browser's. */
declare const WebAssembly: {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Kernels };
};

const instantiate = (memory: Memory): Kernels => {
  const compiled = new WebAssembly.Module(Buffer.from(KERNEL_BYTES, 'base64'));
  return new WebAssembly.Instance(compiled, { env: { memory, abort: () => undefined } }).exports;
};

/** Of fixed size, so that views stay valid. Throws a RangeError when it is full. */
export class Workspace {
  readonly kernels: Kernels;
  private readonly buffer: ArrayBuffer;
  private readonly all: Float32Array;
  private top = 16;

  constructor(readonly bytes: number) {
    const pages = Math.ceil(bytes / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.kernels = instantiate(memory);
    this.buffer = memory.buffer;
    this.all = new Float32Array(this.buffer);
  }

  /** A matrix whose numbers are whatever was there before. */
  reserve(rows: number, columns: number): Matrix {
    const address = this.top;
    const count = rows * columns;
    if (address + count * 4 > this.buffer.byteLength) {
      throw new RangeError(`Workspace: ${rows} x ${columns} numbers do not fit into ${this.bytes} bytes`);
    }
    this.top = (address + count * 4 + 15) & ~15;
    return { rows, columns, address, data: new Float32Array(this.buffer, address, count) };
  }

  /** Room for so many whole numbers. */
  places(count: number): Places {
    const { address } = this.reserve(1, count);
    return { address, data: new Int32Array(this.buffer, address, count) };
  }

  /** The rows of a matrix at these places, as a matrix of their own. Columns: a multiple of four. */
  gathered({ address, columns }: Matrix, places: Places): Matrix {
    const rows = this.reserve(places.data.length, columns);
    this.kernels.gather(rows.address, address, places.address, rows.rows, columns * 4);
    return rows;
  }

  /** Adds to each row of a matrix another's row at the place given for it, or nothing where that is below zero. */
  addGathered(to: Matrix, { address, columns }: Matrix, places: Places): void {
    this.kernels.addGathered(to.address, address, places.address, to.rows, columns * 4);
  }

  /** A view of reserved numbers as int16, twice as many. */
  asInt16({ address, data }: Matrix): Int16Array {
    return new Int16Array(this.buffer, address, data.length * 2);
  }

  zeros(rows: number, columns: number): Matrix {
    const matrix = this.reserve(rows, columns);
    matrix.data.fill(0);
    return matrix;
  }

  /** Copies so many numbers from one address to another. */
  move(to: number, from: number, count: number): void {
    this.all.copyWithin(to / 4, from / 4, from / 4 + count);
  }

  /** What `release` takes to give back everything reserved since. */
  mark(): number {
    return this.top;
  }

  release(mark: number): void {
    this.top = mark;
  }
}

/** A block of a matrix's rows as a matrix of its own, over the same numbers. */
export const rowsOf = (matrix: Matrix, first: number, rows: number): Matrix => ({
  rows,
  columns: matrix.columns,
  address: matrix.address + first * matrix.columns * 4,
  data: matrix.data.subarray(first * matrix.columns, (first + rows) * matrix.columns),
});

/** So much depth at a time stays in the processor's nearest cache. */
const DEPTH = 192;

const multiplyStrided = (
  kernels: Kernels,
  c: Matrix,
  a: Matrix,
  b: Matrix,
  steps: { row: number; depth: number },
  depth: number,
): void => {
  for (let from = 0; from < depth; from += DEPTH) {
    const part = Math.min(DEPTH, depth - from);
    const [aFrom, bFrom] = [a.address + from * steps.depth, b.address + from * b.columns * 4];
    kernels.multiply(
      c.address,
      c.columns * 4,
      aFrom,
      steps.row,
      steps.depth,
      bFrom,
      b.columns * 4,
      c.rows,
      c.columns,
      part,
    );
  }
};

/** C += A B. */
export const multiplyAdd = (kernels: Kernels, c: Matrix, a: Matrix, b: Matrix): void =>
  multiplyStrided(kernels, c, a, b, { row: a.columns * 4, depth: 4 }, a.columns);

/** C += A' B, A read transposed. */
export const multiplyTransposedAdd = (kernels: Kernels, c: Matrix, a: Matrix, b: Matrix): void =>
  multiplyStrided(kernels, c, a, b, { row: 4, depth: a.columns * 4 }, a.rows);

/** The transpose of a matrix, laid out anew. */
export const transpose = (space: Workspace, matrix: Matrix): Matrix => {
  const { rows, columns, data } = matrix;
  const result = space.reserve(columns, rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result.data[j * rows + i] = data[i * columns + j]!;
  }
  return result;
};

/** Numbers laid out in the workspace for good. */
export const placed = (
  space: Workspace,
  { rows, columns, data }: Pick<Matrix, 'rows' | 'columns' | 'data'>,
): Matrix => {
  const matrix = space.reserve(rows, columns);
  matrix.data.set(data);
  return matrix;
};
