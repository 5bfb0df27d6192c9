/** Treebank sentences with predicted tags in, the parser's weights out. */
import { moveSections } from '../move-model';
import type { MoveRows } from '../move-model';
import { LABEL_TEMPLATES, MOVE_TEMPLATES } from '../parse-features';
import { LEFT, MOVES, SHIFT } from '../parse-state';
import { bestMove, Parser, uposNumbers } from '../parser';
import { sparseSections } from '../sparse-model';
import type { SparseRows } from '../sparse-model';
import type { TagSet } from '../tagger';
import type { WordTable } from '../words';
import { MoveTrainer } from './move-trainer';
import { bestMoves } from './oracle';
import { seededRandom, shuffle } from './random';
import type { Sample } from './samples';
import { SparseTrainer } from './sparse-trainer';

export interface ParserOptions {
  readonly rounds: number;
  readonly seed: number;
  /** How often the parser follows its own mistakes after the first round. */
  readonly exploration: number;
  readonly moves: { readonly leastUpdates: number; readonly leastWeight: number };
  readonly labels: { readonly leastUpdates: number; readonly leastWeight: number };
}

export interface TrainedParser {
  readonly relations: readonly string[];
  readonly moves: MoveRows;
  readonly labels: SparseRows;
}

/** A sentence ready to learn from. */
export interface ParserSample {
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  /** By 1-based place. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Longer sentences are not learnt from: the oracle's time grows with the square of their length. */
const LONGEST = 200;

/** Relations seen sixty times or more, and all without a subtype. */
export const relationsOf = (samples: readonly Sample[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { relations } of samples)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const kept = [...counts].filter(([relation, count]) => count >= 60 || !relation.includes(':'));
  return kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => relation);
};

const labelNumber = (relations: readonly string[], relation: string): number => {
  for (const name of [relation, relation.split(':')[0]!, 'dep'])
    if (relations.includes(name)) return relations.indexOf(name);
  return 0;
};

export const parserSample = (
  table: WordTable,
  relations: readonly string[],
  sample: Sample,
  tags: Int32Array,
): ParserSample => ({
  ids: Int32Array.from(sample.forms, (form) => table.idOf(form)),
  tags,
  heads: Int32Array.from([-1, ...sample.heads]),
  labels: Int32Array.from([-1, ...sample.relations.map((relation) => labelNumber(relations, relation))]),
});

class ParserTraining {
  private readonly moveTrainer = new MoveTrainer();
  private readonly labelTrainer: SparseTrainer;
  private readonly parser: Parser;
  private readonly upos: Int32Array;
  private readonly random: () => number;

  constructor(
    relations: readonly string[],
    tagSet: TagSet,
    private readonly table: WordTable,
    private readonly options: ParserOptions,
  ) {
    this.labelTrainer = new SparseTrainer(relations.length);
    this.parser = new Parser(relations, this.moveTrainer, this.labelTrainer);
    this.upos = uposNumbers(tagSet);
    this.random = seededRandom(options.seed);
  }

  run(samples: readonly ParserSample[], report: (round: number, training: ParserTraining) => void): void {
    const order = Int32Array.from(samples.keys());
    for (let round = 0; round < this.options.rounds; round++) {
      shuffle(order, this.random);
      for (const index of order) if (samples[index]!.ids.length <= LONGEST) this.learn(samples[index]!, round);
      report(round, this);
    }
  }

  moves(): MoveRows {
    return this.moveTrainer.rowsOut(this.options.moves.leastUpdates, this.options.moves.leastWeight);
  }

  labels(): SparseRows {
    return this.labelTrainer.rowsOut(this.options.labels.leastUpdates, this.options.labels.leastWeight);
  }

  private learn(sample: ParserSample, round: number): void {
    const { parser } = this;
    const { length } = sample.ids;
    parser.sentence.fill(this.table, sample.ids, sample.tags, length, this.upos);
    parser.state.reset(length);
    while (!parser.state.isDone()) this.apply(sample, parser.isForced() ? SHIFT : this.learnMove(sample, round));
  }

  private learnMove(sample: ParserSample, round: number): number {
    const { parser, moveTrainer } = this;
    const scores = parser.scoreMoves();
    const guess = bestMove(parser.state, scores);
    const allowed = bestMoves(parser.state, sample.heads);
    moveTrainer.tick();
    if ((allowed & (1 << guess)) !== 0) return guess;
    const right = bestAmong(allowed, scores);
    moveTrainer.update(parser.moveFeatures, MOVE_TEMPLATES.count, right, guess);
    return round > 0 && this.random() < this.options.exploration ? guess : right;
  }

  private apply(sample: ParserSample, move: number): void {
    const { state } = this.parser;
    if (move === SHIFT) return state.shift();
    const label = this.learnLabel(sample, move === LEFT ? state.next : state.peek(1), state.peek(0));
    if (move === LEFT) state.leftArc(label);
    else state.rightArc(label);
  }

  /** Only right arcs have a right label; a wrong arc gets the likeliest. */
  private learnLabel(sample: ParserSample, head: number, dependent: number): number {
    const { parser, labelTrainer } = this;
    if (head === 0) return parser.root;
    const guess = parser.bestLabel(parser.scoreLabels(head, dependent));
    if (sample.heads[dependent] !== head) return guess;
    labelTrainer.tick();
    const right = sample.labels[dependent]!;
    if (guess !== right) labelTrainer.update(parser.labelFeatures, LABEL_TEMPLATES.count, right, guess);
    return guess;
  }
}

const bestAmong = (allowed: number, scores: ArrayLike<number>): number => {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    if ((allowed & (1 << move)) !== 0 && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
};

/** `report` is called after each round with the rounds done and a function that gives the weights so far. */
export const trainParser = (
  samples: readonly ParserSample[],
  relations: readonly string[],
  tagSet: TagSet,
  table: WordTable,
  options: ParserOptions,
  report: (round: number, soFar: () => TrainedParser) => void = () => undefined,
): TrainedParser => {
  const training = new ParserTraining(relations, tagSet, table, options);
  const soFar = () => ({ relations, moves: training.moves(), labels: training.labels() });
  training.run(samples, (round) => report(round, soFar));
  return soFar();
};

export const parserSections = (trained: TrainedParser): Record<string, Uint8Array> => ({
  relations: new TextEncoder().encode(trained.relations.join('\n')),
  ...moveSections(trained.moves),
  ...sparseSections('labels', trained.labels),
});
