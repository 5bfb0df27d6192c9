/** What is learned: named matrices with their gradients, and tables of rows of which each batch touches few. */
import type { Matrix, Workspace } from '../kernels/workspace';
import type { Random } from './random';
import type { Node } from './tape';

/** A dense matrix in the workspace, and Adam's two running moments. */
export interface Parameter extends Node {
  readonly name: string;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** An embedding table outside the workspace; `touched` lists the rows that have a gradient. */
export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
  readonly gradient: Float32Array;
  readonly touched: Set<number>;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

export class Parameters {
  readonly matrices: Parameter[] = [];
  readonly tables: Table[] = [];

  constructor(
    private readonly space: Workspace,
    private readonly random: Random,
  ) {}

  /** Normal numbers scaled by `scale` over the square root of the rows (He et al. 2015, section 2.2: 1.41 before rectifiers); zeros for a scale of 0. */
  matrix(name: string, rows: number, columns: number, scale: number): Parameter {
    const value = this.space.zeros(rows, columns);
    if (scale > 0) this.fill(value.data, scale / Math.sqrt(rows));
    return this.keep({ name, value, gradient: this.space.zeros(rows, columns), ...moments(rows * columns) });
  }

  constant(name: string, columns: number, value: number): Parameter {
    const parameter = this.matrix(name, 1, columns, 0);
    parameter.value.data.fill(value);
    return parameter;
  }

  table(name: string, rows: number, columns: number, scale: number): Table {
    const data = new Float32Array(rows * columns);
    this.fill(data, scale);
    const gradient = new Float32Array(rows * columns);
    const table = { name, rows, columns, data, gradient, touched: new Set<number>(), ...moments(rows * columns) };
    this.tables.push(table);
    return table;
  }

  /** Every number that is learned, under its name, as the weights file takes it. */
  values(): ReadonlyMap<string, { readonly rows: number; readonly columns: number; readonly data: Float32Array }> {
    const all: [string, Pick<Matrix, 'rows' | 'columns' | 'data'>][] = [
      ...this.tables.map((table): [string, Table] => [table.name, table]),
      ...this.matrices.map((parameter): [string, Matrix] => [parameter.name, parameter.value]),
    ];
    return new Map(all);
  }

  private keep(parameter: Parameter): Parameter {
    this.matrices.push(parameter);
    return parameter;
  }

  private fill(data: Float32Array, scale: number): void {
    for (let i = 0; i < data.length; i++) data[i] = this.random.normal() * scale;
  }
}

const moments = (count: number): { first: Float32Array; second: Float32Array } => ({
  first: new Float32Array(count),
  second: new Float32Array(count),
});
