/**
 * A parser's configuration and the right heads in; the moves that lose fewest right arcs out: the dynamic oracle of the arc-hybrid
 * system (Goldberg and Nivre 2013, section 4.1).
 */
import { LEFT, RIGHT, SHIFT } from '../parse-state';
import type { ParseState } from '../parse-state';

/** SHIFT loses the next word's arcs to and from words on the stack, but for an arc from the top to it. */
const shiftCost = (state: ParseState, gold: Int32Array): number => {
  const { stack, top, next } = state;
  let cost = 0;
  for (let at = 0; at < top; at++) {
    const word = stack[at]!;
    if (word === gold[next] && at < top - 1) cost++;
    if (word !== 0 && gold[word] === next) cost++;
  }
  return cost;
};

/** Both arcs lose the top's children among the words ahead. */
const childrenAhead = (state: ParseState, gold: Int32Array, word: number): number => {
  let cost = 0;
  for (let ahead = state.next; ahead <= state.length; ahead++) if (gold[ahead] === word) cost++;
  return cost;
};

const leftCost = (state: ParseState, gold: Int32Array, children: number): number => {
  const head = gold[state.peek(0)]!;
  return children + (head === state.peek(1) || head > state.next ? 1 : 0);
};

const rightCost = (state: ParseState, gold: Int32Array, children: number): number =>
  children + (gold[state.peek(0)]! >= state.next ? 1 : 0);

/** Bits of the best moves: 1 shift, 2 left, 4 right. `gold` holds heads by 1-based place. */
export const bestMoves = (state: ParseState, gold: Int32Array): number => {
  const children = state.top > 1 ? childrenAhead(state, gold, state.peek(0)) : 0;
  const costs = [
    state.canShift() ? shiftCost(state, gold) : Infinity,
    state.canLeft() ? leftCost(state, gold, children) : Infinity,
    state.canRight() ? rightCost(state, gold, children) : Infinity,
  ] as const;
  const least = Math.min(...costs);
  return (costs[SHIFT] === least ? 1 : 0) | (costs[LEFT] === least ? 2 : 0) | (costs[RIGHT] === least ? 4 : 0);
};
