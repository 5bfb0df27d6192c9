/** Examples of names with their clues and types in, the weights of the clues out: no chance in it, the same examples give the same weights. */
import { ALWAYS, strengthOf, type ContextWeights } from '../context/odds';
import { COARSE_TYPES } from '../tagger/labels';
import type { ContextExample } from './context-examples';

const STEPS = 250;
const RATE = 0.5;
/** Clues of fewer names are left out. */
const FEWEST = 3;
/** The penalty on what a single word tells, and on what a class of words tells. */
const WORD_PENALTY = 3;
const CLASS_PENALTY = 0.5;
/** Weights below this round to nothing. */
const LEAST = 0.05;

const TYPES = COARSE_TYPES.length;

const isSingleWord = (clue: string): boolean =>
  /=[^:#]+$/.test(clue) && !/^(?:shape|article|relative|rel|joint)=|^prep=[^=]*$/.test(clue);

const penaltyOf = (clue: string): number => (clue === ALWAYS ? 0 : isSingleWord(clue) ? WORD_PENALTY : CLASS_PENALTY);

/** Names that the tables know are judged by the tables, so their company counts less; noisy text counts less too. */
const importanceOf = ({ corpus, name }: ContextExample): number =>
  (name.places.some(({ decided }) => decided.known !== undefined) ? 0.6 : 1) * (corpus.startsWith('wnut') ? 0.5 : 1);

interface Row {
  readonly clues: readonly (readonly [number, number])[];
  readonly type: number;
  readonly importance: number;
}

const cluesOf = ({ name }: ContextExample): ReadonlyMap<string, number> => new Map([[ALWAYS, 1], ...name.clues()]);

const frequent = (all: readonly ReadonlyMap<string, number>[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const clues of all) for (const clue of clues.keys()) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  return [...counts].flatMap(([clue, count]) => (count < FEWEST ? [] : [clue])).sort((a, b) => (a < b ? -1 : 1));
};

const rowsOf = (
  examples: readonly ContextExample[],
): { readonly names: readonly string[]; readonly rows: readonly Row[] } => {
  const all = examples.map(cluesOf);
  const names = frequent(all);
  const indices = new Map(names.map((clue, index) => [clue, index]));
  const rows = examples.map((example, at) => ({
    clues: [...(all[at] ?? [])].flatMap(([clue, count]) => {
      const index = indices.get(clue);
      return index === undefined ? [] : [[index, strengthOf(count)] as const];
    }),
    type: COARSE_TYPES.indexOf(example.type),
    importance: importanceOf(example),
  }));
  return { names, rows };
};

/** Adds the gradient of the log of the right type's probability. */
const addGradient = ({ clues, type, importance }: Row, weights: Float64Array, gradient: Float64Array): void => {
  const scores = COARSE_TYPES.map((_, at) =>
    clues.reduce((sum, [clue, strength]) => sum + strength * (weights[clue * TYPES + at] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((a, b) => a + b, 0);
  powers.forEach((power, at) => {
    const error = importance * ((at === type ? 1 : 0) - power / total);
    for (const [clue, strength] of clues)
      gradient[clue * TYPES + at] = (gradient[clue * TYPES + at] ?? 0) + strength * error;
  });
};

/** Adagrad over the whole set (Duchi et al. 2011) with an L2 penalty. */
export const fitContext = (examples: readonly ContextExample[]): ContextWeights => {
  const { names, rows } = rowsOf(examples);
  const penalties = names.map(penaltyOf);
  const weights = new Float64Array(names.length * TYPES);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    for (const row of rows) addGradient(row, weights, gradient);
    for (let at = 0; at < weights.length; at++) {
      const slope = (gradient[at] ?? 0) - (penalties[Math.floor(at / TYPES)] ?? 0) * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) + (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return tidied(names, weights);
};

const tidied = (names: readonly string[], weights: Float64Array): ContextWeights =>
  Object.fromEntries(
    names.flatMap((clue, at) => {
      const own = [...weights.subarray(at * TYPES, (at + 1) * TYPES)].map((one) => Math.round(one * 100) / 100);
      return own.some((one) => Math.abs(one) >= LEAST) ? [[clue, own] as const] : [];
    }),
  );
