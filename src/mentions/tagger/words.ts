/** A word as written in, everything about it that does not depend on its sentence out: letters, shape, clusters. */
import { remembering, type Cut, type Knowledge } from '../../knowledge';
import { hashOf } from './hash';
import type { ClusterEntry, Clusters } from './clusters';

export interface WordView extends ClusterEntry, Cut {
  readonly lower: number;
  /** With letters and digits folded: `Xx`, `XX`, `X.X.`, `dd`. */
  readonly shape: number;
  readonly kind: WordKind;
  /** Neither digits nor marks. */
  readonly isWord: boolean;
  readonly hasCapital: boolean;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** May stand inside a name without a capital: `of`, `the`, `de`. */
  readonly joint: boolean;
  /** Bits: a given name, a family name, a title, a word for a person. */
  readonly lists: number;
  /** Scores that the tagger gives the word's own features, once they have been asked for. */
  scores: Float64Array | undefined;
}

/** The tables and lists of words that are asked. */
export type WordLists = Pick<Knowledge, 'cut' | 'givenName' | 'isSurname' | 'title' | 'roleNoun'>;

export type WordKind = 'lower' | 'capital' | 'upper' | 'mixed' | 'digit' | 'mark';

const JOINTS: ReadonlySet<string> = new Set(
  "of the and for in de del della la le les von van der den bin bint ibn al el da di du dos y 's ’s ' ’ - – & . / st to on at with und et ! , upon pour por para per dei delle zur für am im".split(
    ' ',
  ),
);

export class Vocabulary {
  /** Views are kept for words seen lately. */
  private readonly view = remembering((form) => this.look(form));

  constructor(
    private readonly clusters: Clusters,
    private readonly words: WordLists,
  ) {}

  viewsOf(tokens: readonly { readonly form: string }[]): readonly WordView[] {
    return tokens.map(({ form }) => this.view(form));
  }

  private look(form: string): WordView {
    const word = form.slice(0, 64);
    const lower = word.toLowerCase();
    const { coarse, middle, fine, other, leaning, namely } = this.clusters.find(lower);
    const { kind, isWord, hasCapital } = kindsOf(kindOf(word));
    const { parts, keys, begins } = this.words.cut(form);
    // One literal, and what is asked most often first: an object of another shape is slower to read.
    return {
      isWord,
      hasCapital,
      joint: JOINTS.has(lower),
      kind,
      lower: hashOf(lower),
      shape: hashOf(shapeOf(word)),
      lists: this.listsOf(word, lower),
      coarse,
      middle,
      fine,
      other,
      leaning,
      namely,
      prefix2: hashOf(lower.slice(0, 2)),
      prefix3: hashOf(lower.slice(0, 3)),
      suffix2: hashOf(lower.slice(-2)),
      suffix3: hashOf(lower.slice(-3)),
      suffix4: hashOf(lower.slice(-4)),
      scores: undefined,
      parts,
      keys,
      begins,
    };
  }

  private listsOf(word: string, lower: string): number {
    const plain = lower.charAt(0).toUpperCase() + lower.slice(1);
    const given = this.words.givenName(word) ?? this.words.givenName(plain);
    const family = this.words.isSurname(word) || this.words.isSurname(plain);
    const title = this.words.title(word) ?? this.words.title(plain);
    const role = this.words.roleNoun(lower);
    return (given ? 1 : 0) + (family ? 2 : 0) + (title ? 4 : 0) + (role ? 8 : 0);
  }
}

const kindsOf = (kind: WordKind): Pick<WordView, 'kind' | 'isWord' | 'hasCapital'> => ({
  kind,
  isWord: kind !== 'mark' && kind !== 'digit',
  hasCapital: kind === 'capital' || kind === 'upper' || kind === 'mixed',
});

/** Runs of one class are cut to two: `McDonald` -> `XxXxx`, `U.S.` -> `X.X.`. */
export const shapeOf = (word: string): string => {
  let shape = '';
  for (const letter of word) {
    const mark = classOf(letter);
    if (!shape.endsWith(mark + mark)) shape += mark;
  }
  return shape.slice(0, 16);
};

const classOf = (letter: string): string => {
  if (letter >= '0' && letter <= '9') return 'd';
  const lower = letter.toLowerCase();
  if (letter !== lower) return 'X';
  return lower !== letter.toUpperCase() ? 'x' : letter;
};

export const kindOf = (word: string): WordKind => {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return /\d/.test(word) ? 'digit' : 'mark';
  if (word === lower) return 'lower';
  if (word === upper) return word.length > 1 ? 'upper' : 'capital';
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
};
