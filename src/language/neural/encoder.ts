/** Words' forms in; one row of numbers for each word, which says what the word is in its sentence, out. */
import { Dense } from './dense';
import { HASHED_FIELDS, Lexicon } from './features';
import { placed, rowsOf, type Matrix, type Workspace } from './kernels/workspace';
import { weightsOf, type NeuralModel } from './model';
import type { Tensor } from './tensors';

/** A simple recurrent unit in both directions: see training/recurrence.ts. */
class Recurrence {
  private readonly gates: Dense;
  private readonly peephole: Matrix;

  constructor(
    private readonly space: Workspace,
    model: NeuralModel,
    layer: number,
  ) {
    this.gates = new Dense(space, model, `layer${layer}`);
    this.peephole = placed(space, weightsOf(model, `layer${layer}.peephole`));
  }

  apply(x: Matrix, starts: Int32Array): Matrix {
    const gates = this.gates.apply(x);
    const result = this.space.reserve(x.rows, x.columns);
    for (let s = 0; s + 1 < starts.length; s++) {
      this.run(result, x, gates, starts[s]!, starts[s + 1]!, 0);
      this.run(result, x, gates, starts[s]!, starts[s + 1]!, 1);
    }
    return result;
  }

  private run(result: Matrix, x: Matrix, gates: Matrix, first: number, end: number, side: 0 | 1): void {
    const half = x.columns / 2;
    const row = side === 0 ? first : end - 1;
    const direction = side === 0 ? 1 : -1;
    const at = (row * x.columns + side * half) * 4;
    const from = (row * gates.columns + side * 3 * half) * 4;
    const peep = this.peephole.address + side * half * 4;
    const mark = this.space.mark();
    const state = this.space.zeros(1, half);
    const steps = { row: direction * x.columns * 4, gates: direction * gates.columns * 4 };
    this.space.kernels.recur(
      ...([result.address + at, x.address + at, steps.row, gates.address + from, steps.gates] as const),
      ...([peep, peep + x.columns * 4, state.address, half, end - first] as const),
    );
    this.space.release(mark);
  }
}

/** Every table of rows that a form looks up, side by side. */
class Tables {
  private readonly lexicon: Lexicon;
  private readonly words: Tensor;
  private readonly hashed: readonly Tensor[];
  readonly columns: number;

  constructor(private readonly model: NeuralModel) {
    this.lexicon = new Lexicon(model.vectors.words, model.words);
    this.words = weightsOf(model, 'words');
    this.hashed = HASHED_FIELDS.map(({ name }) => weightsOf(model, name));
    this.columns = [model.vectors, this.words, ...this.hashed].reduce((sum, table) => sum + table.columns, 0);
  }

  write(form: string, into: Float32Array): void {
    const { vector, word, hashed } = this.lexicon.rows(form);
    let offset = 0;
    const copy = ({ columns, data }: Tensor, row: number): void => {
      if (row < 0) into.fill(0, offset, offset + columns);
      else into.set(data.subarray(row * columns, (row + 1) * columns), offset);
      offset += columns;
    };
    if (vector < 0) into.fill(0, 0, this.model.vectors.columns);
    else this.model.vectors.copy(vector, into, 0);
    offset += this.model.vectors.columns;
    copy(this.words, word < 0 ? 0 : word);
    this.hashed.forEach((table, i) => copy(table, hashed[i]!));
  }
}

/** How many forms' first rows are remembered, since most words of a text are ones just seen. */
const REMEMBERED = 16384;

export class Encoder {
  private readonly tables: Tables;
  private readonly input: Dense;
  private readonly recurrences: readonly Recurrence[];
  private readonly slots = new Map<string, number>();
  private readonly remembered: Float32Array;

  constructor(
    private readonly space: Workspace,
    private readonly model: NeuralModel,
  ) {
    this.tables = new Tables(model);
    this.input = new Dense(space, model, 'input');
    this.recurrences = Array.from({ length: model.layers }, (_, i) => new Recurrence(space, model, i));
    this.remembered = new Float32Array(REMEMBERED * model.width);
  }

  /** `starts` holds each sentence's first row and one past the last; the result is the tags' layer and the last layer. */
  encode(forms: readonly string[], starts: Int32Array): { readonly tagged: Matrix; readonly last: Matrix } {
    const outputs = [this.wordRows(forms)];
    for (const recurrence of this.recurrences) outputs.push(recurrence.apply(outputs.at(-1)!, starts));
    return { tagged: outputs[this.model.tagLayer]!, last: outputs.at(-1)! };
  }

  private wordRows(forms: readonly string[]): Matrix {
    const { width } = this.model;
    this.remember(forms);
    const rows = this.space.reserve(forms.length, width);
    forms.forEach((form, i) => {
      const slot = this.slots.get(form)!;
      rows.data.set(this.remembered.subarray(slot * width, (slot + 1) * width), i * width);
    });
    return rows;
  }

  private remember(forms: readonly string[]): void {
    if (this.slots.size + forms.length > REMEMBERED) this.slots.clear();
    const unseen = [...new Set(forms)].filter((form) => !this.slots.has(form));
    if (unseen.length === 0) return;
    const mark = this.space.mark();
    const described = this.space.reserve(unseen.length, this.tables.columns);
    unseen.forEach((form, i) => this.tables.write(form, rowsOf(described, i, 1).data));
    const rows = this.input.applyRectified(described);
    this.remembered.set(rows.data, this.slots.size * this.model.width);
    for (const form of unseen) this.slots.set(form, this.slots.size);
    this.space.release(mark);
  }
}
