/** A batch of sentences in; the loss of tags, arcs and labels out, with every gradient ready to be passed back. */
import { DISTANCE_BUCKETS } from '../distance';
import { HASHED_FIELDS } from '../features';
import type { Workspace } from '../kernels/workspace';
import type { Batch, Described } from './batch';
import { dropOut } from './dropout';
import { applyDense, applyRecurrent, denseLayer, recurrentLayer, type Layer, type RecurrentLayer } from './layers';
import { lookUp, type Column, type FixedTable } from './lookup';
import { arcLoss, classLoss } from './losses';
import { addHeadRows, takeRows } from './pairs';
import { Parameters, type Parameter, type Table } from './parameters';
import type { Random } from './random';
import { copy, rectify, Tape, type Node } from './tape';

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

export class Network {
  readonly parameters: Parameters;
  private readonly words: Table;
  private readonly hashed: readonly Table[];
  private readonly recurrences: readonly RecurrentLayer[];
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
    this.recurrences = Array.from({ length: shape.layers }, (_, i) =>
      recurrentLayer(parameters, `layer${i}`, shape.width),
    );
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
    const different = rectify(tape, applyDense(tape, described, this.dense.input));
    const outputs = [takeRows(tape, different, batch.described.kinds)];
    for (const layer of this.recurrences) {
      outputs.push(applyRecurrent(tape, outputs.at(-1)!, layer, batch.starts, { dropout, random: this.random }));
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
    const xpos = classLoss(applyDense(tape, x, this.dense.xpos), batch.xpos, weight);
    return xpos + classLoss(applyDense(tape, x, this.dense.upos), batch.upos, weight);
  }

  private arcLoss(tape: Tape, words: Node, batch: Batch, weight: number): number {
    const { dense, shape, random } = this;
    const as = (layer: Layer): Node =>
      dropOut(tape, rectify(tape, applyDense(tape, words, layer)), shape.dropout, random);
    const inputs = {
      dependents: applyDense(tape, as(dense.arcDependent), dense.arc),
      heads: as(dense.arcHead),
      root: this.arcRoot,
      distance: this.arcDistance,
    };
    return arcLoss(tape, inputs, batch.starts, batch.heads, weight);
  }

  private labelLoss(tape: Tape, words: Node, batch: Batch, weight: number): number {
    const { dense, shape, random } = this;
    const dependents = applyDense(tape, words, dense.labelDependent);
    const heads = applyDense(tape, words, dense.labelHead);
    const pairs = rectify(tape, addHeadRows(tape, dependents, heads, this.labelRoot, batch.heads));
    return classLoss(applyDense(tape, dropOut(tape, pairs, shape.dropout, random), dense.label), batch.deprels, weight);
  }

  private denseLayers(sizes: Sizes): Readonly<Record<DenseName, Layer>> {
    const { width, arcWidth, labelWidth, wordColumns } = this.shape;
    const described = [this.vectors, ...HASHED_FIELDS].reduce((sum, table) => sum + table.columns, wordColumns);
    const layer = (name: DenseName, rows: number, columns: number, scale: number): Layer =>
      denseLayer(this.parameters, name, rows, columns, scale);
    return {
      input: layer('input', described, width, 1.4),
      xpos: layer('xpos', width, sizes.xpos, 1),
      upos: layer('upos', width, sizes.upos, 1),
      arcDependent: layer('arcDependent', width, arcWidth, 1.4),
      arcHead: layer('arcHead', width, arcWidth, 1.4),
      arc: layer('arc', arcWidth, arcWidth, 0.5),
      labelDependent: layer('labelDependent', width, labelWidth, 1),
      labelHead: layer('labelHead', width, labelWidth, 1),
      label: layer('label', labelWidth, sizes.deprels, 1),
    };
  }
}

type DenseName =
  'input' | 'xpos' | 'upos' | 'arcDependent' | 'arcHead' | 'arc' | 'labelDependent' | 'labelHead' | 'label';
