/**
 * A tagged sentence's integers in, a labelled projective tree with one root out: a greedy arc-hybrid parser whose moves and relations
 * are chosen by averaged perceptrons (Goldberg and Nivre 2013; features after Zhang and Nivre 2011).
 */
import { LABEL_TEMPLATES, LabelAtoms, MOVE_TEMPLATES, MoveAtoms } from './parse-features';
import type { SentenceFeatures } from './parse-features';
import { LEFT, ParseState, RIGHT, SHIFT } from './parse-state';
import { readMoves } from './move-model';
import { readSparse } from './sparse-model';
import { loadWeights } from './weights-file';
import type { TagSet } from './tagger';
import { CLUSTER256, CLUSTER64, COLUMNS, WORD } from './words';
import type { WordTable } from './words';

export const PARSER_KIND = 'parser';

const ROOT_WORD = 77;
const NO_WORD = -17;
const ROOT_TAG = 250;
const NO_TAG = 251;

/** Scores of each class for hashed features, integers or not. */
export interface Scorer {
  readonly score: (features: Int32Array, count: number) => ArrayLike<number>;
}

const UPOS_NUMBERS = new Map(
  [
    'ADJ',
    'ADP',
    'ADV',
    'AUX',
    'CCONJ',
    'DET',
    'INTJ',
    'NOUN',
    'NUM',
    'PART',
    'PRON',
    'PROPN',
    'PUNCT',
    'SCONJ',
    'SYM',
    'VERB',
    'X',
  ].map((upos, index) => [upos, index]),
);
const PUNCT = UPOS_NUMBERS.get('PUNCT')!;

/** Each tag's UPOS as a small number. */
export const uposNumbers = (tags: TagSet): Int32Array =>
  Int32Array.from(tags.upos, (upos) => UPOS_NUMBERS.get(upos) ?? 17);

/** One sentence's integers, used again for the next. */
export class SentenceBuffer implements SentenceFeatures {
  words = new Int32Array(0);
  tags = new Int32Array(0);
  upos = new Int32Array(0);
  clusters = new Int32Array(0);
  coarse = new Int32Array(0);
  marks = new Int32Array(0);

  fill(table: WordTable, ids: Int32Array, tags: Int32Array, length: number, upos: Int32Array): void {
    if (length + 2 > this.words.length) this.allocate(length * 2 + 2);
    for (let at = 1; at <= length; at++) {
      const row = ids[at - 1]! * COLUMNS;
      const tag = tags[at - 1]!;
      this.words[at] = table.rows[row + WORD]!;
      this.tags[at] = tag;
      this.upos[at] = upos[tag]!;
      this.clusters[at] = table.rows[row + CLUSTER256]!;
      this.coarse[at] = table.rows[row + CLUSTER64]!;
      this.marks[at] = this.marks[at - 1]! + (upos[tag] === PUNCT ? 1 : 0);
    }
    this.setEnds(length + 1);
  }

  private setEnds(none: number): void {
    [this.words[0], this.words[none]] = [ROOT_WORD, NO_WORD];
    for (const tags of [this.tags, this.upos]) [tags[0], tags[none]] = [ROOT_TAG, NO_TAG];
    for (const clusters of [this.clusters, this.coarse]) [clusters[0], clusters[none]] = [ROOT_TAG, NO_TAG];
  }

  private allocate(size: number): void {
    [this.words, this.tags, this.upos] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    [this.clusters, this.coarse, this.marks] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  }
}

/** The best move that may be made. Some move always may, until the state is done. */
export const bestMove = (state: ParseState, scores: ArrayLike<number>): number => {
  let best = -1;
  let bestScore = -Infinity;
  if (state.canShift()) [best, bestScore] = [SHIFT, scores[SHIFT]!];
  if (state.canLeft() && scores[LEFT]! > bestScore) [best, bestScore] = [LEFT, scores[LEFT]!];
  return state.canRight() && scores[RIGHT]! > bestScore ? RIGHT : best;
};

export class Parser {
  readonly state = new ParseState();
  readonly sentence = new SentenceBuffer();
  readonly moveFeatures = new Int32Array(MOVE_TEMPLATES.count);
  readonly labelFeatures = new Int32Array(LABEL_TEMPLATES.count);
  readonly root: number;
  private readonly moveAtoms = new MoveAtoms();
  private readonly labelAtoms = new LabelAtoms();

  constructor(
    readonly relations: readonly string[],
    private readonly moves: Scorer,
    private readonly labeller: Scorer,
  ) {
    this.root = relations.indexOf('root');
  }

  /** Leaves the tree in `state.heads` and `state.labels`, by 1-based place. */
  parse(length: number): void {
    const { state } = this;
    state.reset(length);
    while (!state.isDone()) this.apply(this.isForced() ? SHIFT : bestMove(state, this.scoreMoves()));
  }

  /** With fewer than two words on the stack, and words left, only SHIFT may be made. */
  isForced(): boolean {
    return this.state.top === 1;
  }

  scoreMoves(): ArrayLike<number> {
    this.moveAtoms.set(this.state, this.sentence);
    return this.moves.score(this.moveFeatures, MOVE_TEMPLATES.extract(this.moveAtoms.values, this.moveFeatures));
  }

  apply(move: number): void {
    const { state } = this;
    if (move === SHIFT) return state.shift();
    const label = this.labelOf(move);
    if (move === LEFT) state.leftArc(label);
    else state.rightArc(label);
  }

  private labelOf(move: number): number {
    const { state } = this;
    const head = move === LEFT ? state.next : state.peek(1);
    return head === 0 ? this.root : this.bestLabel(this.scoreLabels(head, state.peek(0)));
  }

  scoreLabels(head: number, dependent: number): ArrayLike<number> {
    this.labelAtoms.set(this.state, this.sentence, head, dependent);
    return this.labeller.score(this.labelFeatures, LABEL_TEMPLATES.extract(this.labelAtoms.values, this.labelFeatures));
  }

  /** Any relation but root. */
  bestLabel(scores: ArrayLike<number>): number {
    let best = this.root === 0 ? 1 : 0;
    for (let label = best + 1; label < this.relations.length; label++) {
      if (label !== this.root && scores[label]! > scores[best]!) best = label;
    }
    return best;
  }
}

/** The package's parser. Throws a WeightsError when its file is missing or damaged. */
export const loadParser = (): Parser => {
  const file = loadWeights('parser.bin', PARSER_KIND);
  const relations = file.strings('relations');
  return new Parser(relations, readMoves(file), readSparse(file, 'labels', relations.length));
};
