/** Forms with rows of numbers that depend on the form alone in; the place where each form's rows are kept out. */
import type { Matrix, Places, Workspace } from './kernels/workspace';

/** Most words of a text are ones just seen, so few forms are worked out anew. */
const MOST = 8192;

/** A row for each form in every matrix. */
export interface FormRows {
  /** What the form's spelling and the tables say of it. */
  readonly own: Matrix;
  /** What the first recurrent layer's gates make of `own`. */
  readonly gates: Matrix;
  readonly vectors: Matrix;
  /** What a reader beside the parser makes of the form. */
  readonly beside: Matrix;
}

const listed = ({ own, gates, vectors, beside }: FormRows): readonly Matrix[] => [own, gates, vectors, beside];

/** When it is full it forgets the forms that were met in one batch only since it was last full. */
export class FormMemory {
  readonly rows: FormRows;
  private readonly matrices: readonly Matrix[];
  private places = new Map<string, number>();
  /** Whether a form was asked for again. */
  private readonly metAgain = new Uint8Array(MOST);

  constructor(
    private readonly space: Workspace,
    columns: { readonly [Part in keyof FormRows]: number },
  ) {
    const room = (part: keyof FormRows): Matrix => space.reserve(MOST, columns[part]);
    this.rows = { own: room('own'), gates: room('gates'), vectors: room('vectors'), beside: room('beside') };
    this.matrices = listed(this.rows);
  }

  /** Those not kept, each once. There is room for as many as the forms then. */
  unknownOf(forms: readonly string[]): readonly string[] {
    if (this.places.size + forms.length > MOST) this.forget();
    if (this.places.size + forms.length > MOST) this.places.clear();
    const unknown = new Set<string>();
    for (const form of forms) {
      const place = this.places.get(form);
      if (place === undefined) unknown.add(form);
      else this.metAgain[place] = 1;
    }
    return [...unknown];
  }

  /** Keeps unknown forms with their rows. */
  keep(forms: readonly string[], rows: FormRows): void {
    const next = this.places.size;
    listed(rows).forEach((matrix, i) => {
      this.move(this.matrices[i]!, next, matrix.address, matrix.rows);
    });
    forms.forEach((form, i) => this.places.set(form, next + i));
    this.metAgain.fill(0, next, next + forms.length);
  }

  /** Where the rows of kept forms are. */
  placesOf(forms: readonly string[]): Places {
    const found = this.space.places(forms.length);
    for (let i = 0; i < forms.length; i++) found.data[i] = this.places.get(forms[i]!)!;
    return found;
  }

  /** The forms that stay move up, in their order, so no row is overwritten before it has moved. */
  private forget(): void {
    const staying = [...this.places].filter(([, place]) => this.metAgain[place] === 1);
    staying.forEach(([, place], next) => {
      for (const matrix of this.matrices) this.move(matrix, next, matrix.address + place * matrix.columns * 4, 1);
    });
    this.places = new Map(staying.map(([form], next) => [form, next]));
    this.metAgain.fill(0);
  }

  private move({ address, columns }: Matrix, place: number, from: number, rows: number): void {
    this.space.move(address + place * columns * 4, from, rows * columns);
  }
}
