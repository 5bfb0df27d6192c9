/** Words' forms in; one row of numbers for each word, which says what the word is in its sentence, out. */
import { Dense, wholeRows } from './dense';
import { FormMemory } from './form-memory';
import { HASHED_FIELDS, Lexicon } from './features';
import { rowsOf, type Matrix, type Places, type Workspace } from './kernels/workspace';
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

/** What is known of each word of a batch: where its form is remembered, and what each recurrent layer makes of the word in its sentence. */
export interface Encoded {
  /** For each word the row of its form in `vectors` and `beside`. */
  readonly forms: Places;
  readonly vectors: Matrix;
  /** What the reader beside the parser makes of the forms. */
  readonly beside: Matrix;
  /** The form's own rows first, then each layer's; a row for each word. */
  readonly layers: readonly Matrix[];
}

/** Another network that reads the same forms: what it makes of a form alone is remembered with the form. */
export interface FormReader {
  readonly columns: number;
  readonly read: (vectors: Matrix, rows: Matrix) => Matrix;
}

export class Encoder {
  private readonly tables: Tables;
  private readonly input: Dense;
  private readonly recurrences: readonly Recurrence[];
  private readonly memory: FormMemory;

  constructor(
    private readonly space: Workspace,
    private readonly model: NeuralModel,
    private readonly reader?: FormReader,
  ) {
    this.tables = new Tables(model);
    this.input = Dense.of(space, model, 'input');
    this.recurrences = Array.from({ length: model.layers }, (_, i) => new Recurrence(space, model, `layer${i}`));
    this.memory = new FormMemory(space, {
      own: model.width,
      gates: 3 * model.width,
      vectors: model.vectors.columns,
      beside: reader?.columns ?? 0,
    });
  }

  /** `starts` holds each sentence's first row and one past the last; there may be at most 1024 words. */
  encode(words: readonly string[], starts: Int32Array): Encoded {
    const unknown = this.memory.unknownOf(words);
    if (unknown.length > 0) this.describe(unknown);
    const forms = this.memory.placesOf(words);
    const { own, vectors, beside, ...kept } = this.memory.rows;
    const layers = [this.space.gathered(own, forms)];
    const gates = this.space.gathered(kept.gates, forms);
    this.recurrences.forEach((recurrence, i) =>
      layers.push(i === 0 ? recurrence.apply(layers[0]!, starts, gates) : recurrence.apply(layers[i]!, starts)),
    );
    return { forms, vectors, beside, layers };
  }

  private describe(forms: readonly string[]): void {
    const { space } = this;
    const mark = space.mark();
    const described = space.reserve(forms.length, this.tables.columns);
    forms.forEach((form, i) => this.tables.write(form, rowsOf(described, i, 1).data));
    const own = this.input.applyRectified(wholeRows(space, described));
    const vectors = firstColumns(space, described, this.model.vectors.columns);
    const beside = this.reader?.read(vectors, own) ?? space.reserve(forms.length, 0);
    this.memory.keep(forms, { own, gates: this.recurrences[0]!.gatesOf(own), vectors, beside });
    space.release(mark);
  }
}

const firstColumns = (space: Workspace, from: Matrix, columns: number): Matrix => {
  const first = space.reserve(from.rows, columns);
  for (let i = 0; i < from.rows; i++)
    space.move(first.address + i * columns * 4, from.address + i * from.columns * 4, columns);
  return first;
};
