/** Words' forms in; one row of numbers for each word, which says what the word is in its sentence, out. */
import { Dense } from './dense';
import { HASHED_FIELDS, Lexicon } from './features';
import { rowsOf, type Matrix, type Workspace } from './kernels/workspace';
import { weightsOf, type NeuralModel } from './model';
import { Recurrence } from './recurrence';
import type { Tensor } from './tensors';
import { WordIndex } from './word-index';

/** Every table of rows that a form looks up, side by side. */
class Tables {
  private readonly lexicon: Lexicon;
  private readonly words: Tensor;
  private readonly hashed: readonly Tensor[];
  readonly columns: number;

  constructor(private readonly model: NeuralModel) {
    this.lexicon = new Lexicon(model.vectors.words, WordIndex.of(model.words));
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

/** What is known of each word of a batch: its vector, what its form says, and what each recurrent layer makes of that. */
export interface Encoded {
  readonly vectors: Matrix;
  /** The form's own rows first, then each layer's. */
  readonly layers: readonly Matrix[];
}

/** How many forms' rows are remembered, since most words of a text are ones just seen. */
const REMEMBERED = 16384;

export class Encoder {
  private readonly tables: Tables;
  private readonly input: Dense;
  private readonly recurrences: readonly Recurrence[];
  private readonly slots = new Map<string, number>();
  private readonly rememberedRows: Float32Array;
  private readonly rememberedVectors: Float32Array;

  constructor(
    private readonly space: Workspace,
    private readonly model: NeuralModel,
  ) {
    this.tables = new Tables(model);
    this.input = new Dense(space, model, 'input');
    this.recurrences = Array.from({ length: model.layers }, (_, i) => new Recurrence(space, model, `layer${i}`));
    this.rememberedRows = new Float32Array(REMEMBERED * model.width);
    this.rememberedVectors = new Float32Array(REMEMBERED * model.vectors.columns);
  }

  /** `starts` holds each sentence's first row and one past the last; there may be at most 1024 words. */
  encode(forms: readonly string[], starts: Int32Array): Encoded {
    this.remember(forms);
    const slots = forms.map((form) => this.slots.get(form)!);
    const layers = [this.recalled(slots, this.rememberedRows, this.model.width)];
    for (const recurrence of this.recurrences) layers.push(recurrence.apply(layers.at(-1)!, starts));
    return { vectors: this.recalled(slots, this.rememberedVectors, this.model.vectors.columns), layers };
  }

  private recalled(slots: readonly number[], from: Float32Array, columns: number): Matrix {
    const rows = this.space.reserve(slots.length, columns);
    slots.forEach((slot, i) => rows.data.set(from.subarray(slot * columns, (slot + 1) * columns), i * columns));
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
    this.rememberedRows.set(rows.data, this.slots.size * this.model.width);
    const { columns } = this.model.vectors;
    unseen.forEach((form, i) => {
      this.rememberedVectors.set(rowsOf(described, i, 1).data.subarray(0, columns), this.slots.size * columns);
      this.slots.set(form, this.slots.size);
    });
    this.space.release(mark);
  }
}
