/** A batch of sentences in; the loss of tags, arcs and labels out, with every gradient ready to be passed back. */
import { DISTANCE_BUCKETS } from '../distance';
import { HASHED_FIELDS } from '../features';
import type { Workspace } from '../kernels/workspace';
import type { Batch, Described } from './batch';
import { dropOut } from './dropout';
import { lookUp, type Column, type FixedTable } from './lookup';
import { arcLoss, classLoss } from './losses';
import { addHeadRows, takeRows } from './pairs';
import { Parameters, type Parameter, type Table } from './parameters';
import type { Random } from './random';
import { recur } from './recurrence';
import { addRow, multiply, rectify, Tape, type Node } from './tape';

/** The size of the network, and how hard training shakes it. */
export interface Shape {
  readonly width: number;
  readonly layers: number;
  readonly tagLayer: number;
  readonly wordColumns: number;
  readonly arcWidth: number;
  readonly labelWidth: number;
  readonly dropout: number;
}

export interface Sizes {
  readonly words: number;
  readonly xpos: number;
  readonly upos: number;
  readonly deprels: number;
}

export interface Losses {
  readonly tags: number;
  readonly arcs: number;
  readonly labels: number;
}

interface Layer {
  readonly weights: Parameter;
  readonly bias: Parameter;
}

export class Network {
  readonly parameters: Parameters;
  private readonly words: Table;
  private readonly hashed: readonly Table[];
  private readonly recurrences: readonly (Layer & { readonly peephole: Parameter })[];
  private readonly dense: Readonly<Record<DenseName, Layer>>;
  private readonly arcRoot: Parameter;
  private readonly arcDistance: Parameter;
  private readonly labelRoot: Parameter;

  constructor(
    private readonly space: Workspace,
    private readonly random: Random,
    private readonly shape: Shape,
    private readonly vectors: FixedTable,
    sizes: Sizes,
  ) {
    const parameters = (this.parameters = new Parameters(space, random));
    this.words = parameters.table('words', sizes.words, shape.wordColumns, 0.1);
    this.hashed = HASHED_FIELDS.map(({ name, rows, columns }) => parameters.table(name, rows, columns, 0.1));
    this.recurrences = Array.from({ length: shape.layers }, (_, i) => this.recurrence(i));
    this.dense = this.denseLayers(sizes);
    this.arcRoot = parameters.matrix('arcRoot', 1, shape.arcWidth, 0.3);
    this.arcDistance = parameters.matrix('arcDistance', 1, DISTANCE_BUCKETS, 0);
    this.labelRoot = parameters.matrix('labelRoot', 1, shape.labelWidth, 0.1);
  }

  /** The mean loss a word; gradients are left in the parameters. */
  learn(batch: Batch): Losses {
    const mark = this.space.mark();
    const tape = new Tape(this.space);
    const outputs = this.encode(tape, batch);
    const weight = 1 / batch.count;
    const tags = this.tagLoss(tape, outputs[this.shape.tagLayer]!, batch, weight);
    const last = dropOut(tape, copy(tape, outputs.at(-1)!), this.shape.dropout, this.random);
    const arcs = this.arcLoss(tape, last, batch, weight);
    const labels = this.labelLoss(tape, last, batch, weight);
    tape.backward();
    this.space.release(mark);
    return { tags, arcs, labels };
  }

  private encode(tape: Tape, batch: Batch): readonly Node[] {
    const { dropout } = this.shape;
    const described = dropOut(
      tape,
      lookUp(tape, batch.described.count, this.columns(batch.described)),
      dropout,
      this.random,
    );
    const different = rectify(tape, this.apply(tape, described, this.dense.input));
    const outputs = [takeRows(tape, different, batch.described.kinds)];
    for (const layer of this.recurrences) {
      const past = outputs.at(-1)!;
      const x = dropOut(tape, copy(tape, past), dropout, this.random);
      const gates = this.apply(tape, x, layer);
      outputs.push(recur(tape, { gates, past, peephole: layer.peephole }, batch.starts));
    }
    return outputs;
  }

  private columns({ vectors, words, hashed }: Described): readonly Column[] {
    return [
      { table: this.vectors, rows: vectors },
      { table: this.words, rows: words },
      ...this.hashed.map((table, i) => ({ table, rows: hashed[i]! })),
    ];
  }

  private tagLoss(tape: Tape, words: Node, batch: Batch, weight: number): number {
    const x = dropOut(tape, copy(tape, words), this.shape.dropout, this.random);
    const xpos = classLoss(this.apply(tape, x, this.dense.xpos), batch.xpos, weight);
    return xpos + classLoss(this.apply(tape, x, this.dense.upos), batch.upos, weight);
  }

  private arcLoss(tape: Tape, words: Node, batch: Batch, weight: number): number {
    const { dense, shape, random } = this;
    const as = (layer: Layer): Node =>
      dropOut(tape, rectify(tape, this.apply(tape, words, layer)), shape.dropout, random);
    const inputs = {
      dependents: this.apply(tape, as(dense.arcDependent), dense.arc),
      heads: as(dense.arcHead),
      root: this.arcRoot,
      distance: this.arcDistance,
    };
    return arcLoss(tape, inputs, batch.starts, batch.heads, weight);
  }

  private labelLoss(tape: Tape, words: Node, batch: Batch, weight: number): number {
    const { dense, shape, random } = this;
    const dependents = this.apply(tape, words, dense.labelDependent);
    const heads = this.apply(tape, words, dense.labelHead);
    const pairs = rectify(tape, addHeadRows(tape, dependents, heads, this.labelRoot, batch.heads));
    return classLoss(this.apply(tape, dropOut(tape, pairs, shape.dropout, random), dense.label), batch.deprels, weight);
  }

  private apply(tape: Tape, x: Node, { weights, bias }: Layer): Node {
    return addRow(tape, multiply(tape, x, weights), bias);
  }

  private recurrence(index: number): Layer & { readonly peephole: Parameter } {
    const { width } = this.shape;
    const layer = this.layer(`layer${index}`, width, 3 * width, 1);
    const half = width / 2;
    for (const side of [0, 1]) layer.bias.value.data.fill(-0.5, (side * 3 + 2) * half, (side * 3 + 3) * half);
    return { ...layer, peephole: this.parameters.matrix(`layer${index}.peephole`, 2, width, 0.2) };
  }

  private layer(name: string, rows: number, columns: number, scale: number): Layer {
    return {
      weights: this.parameters.matrix(`${name}.weights`, rows, columns, scale),
      bias: this.parameters.matrix(`${name}.bias`, 1, columns, 0),
    };
  }

  private denseLayers(sizes: Sizes): Readonly<Record<DenseName, Layer>> {
    const { width, arcWidth, labelWidth, wordColumns } = this.shape;
    const described = [this.vectors, ...HASHED_FIELDS].reduce((sum, table) => sum + table.columns, wordColumns);
    return {
      input: this.layer('input', described, width, 1.4),
      xpos: this.layer('xpos', width, sizes.xpos, 1),
      upos: this.layer('upos', width, sizes.upos, 1),
      arcDependent: this.layer('arcDependent', width, arcWidth, 1.4),
      arcHead: this.layer('arcHead', width, arcWidth, 1.4),
      arc: this.layer('arc', arcWidth, arcWidth, 0.5),
      labelDependent: this.layer('labelDependent', width, labelWidth, 1),
      labelHead: this.layer('labelHead', width, labelWidth, 1),
      label: this.layer('label', labelWidth, sizes.deprels, 1),
    };
  }
}

type DenseName =
  'input' | 'xpos' | 'upos' | 'arcDependent' | 'arcHead' | 'arc' | 'labelDependent' | 'labelHead' | 'label';

/** The same numbers again, so that what follows may change them in place. */
const copy = (tape: Tape, x: Node): Node => {
  const y = tape.node(x.value.rows, x.value.columns);
  y.value.data.set(x.value.data);
  tape.onBackward(() => {
    const [from, to] = [y.gradient.data, x.gradient.data];
    for (let i = 0; i < from.length; i++) to[i]! += from[i]!;
  });
  return y;
};
