/**
 * A simple recurrent unit in both directions (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence",
 * equations 1 to 4): candidates and gates enter, a state that remembers the words before (and after) leaves, with a highway past it.
 * The gates' curve is a / sqrt(1 + a²), moved to 0..1: its operations are exact on every machine.
 */
import type { Node, Tape } from './tape';

/** 0 to 1. */
export const gate = (a: number): number => 0.5 + (0.5 * a) / Math.sqrt(1 + a * a);

/** The curve's slope, from its value. */
const slope = (value: number): number => {
  const w = 4 * value * (1 - value);
  return 0.5 * w * Math.sqrt(w);
};

interface Cells {
  readonly forget: Float32Array;
  readonly highway: Float32Array;
  readonly state: Float32Array;
}

/** One sentence in one direction: rows from `first` by `step`, `count` of them; `side` is 0 or 1. */
interface Line {
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
  readonly side: 0 | 1;
}

interface Inputs {
  /** Columns: for each direction, candidates, forget gates and highway gates, `half` of each. */
  readonly gates: Node;
  /** What the highway carries past the unit. */
  readonly past: Node;
  /** Two rows: how the state moves the forget and highway gates. */
  readonly peephole: Node;
}

const run = (inputs: Inputs, cells: Cells, result: Float32Array, line: Line): void => {
  const { gates, past, peephole } = inputs;
  const width = past.value.columns;
  const half = width / 2;
  const [u, x, v] = [gates.value.data, past.value.data, peephole.value.data];
  for (let j = 0, own = line.side * half; j < half; j++, own++) {
    let state = 0;
    for (let n = 0, row = line.first; n < line.count; n++, row += line.step) {
      const at = row * width + own;
      const from = row * 3 * width + line.side * 3 * half + j;
      const f = gate(u[from + half]! + v[own]! * state);
      const r = gate(u[from + 2 * half]! + v[width + own]! * state);
      state = f * state + (1 - f) * u[from]!;
      cells.forget[at] = f;
      cells.highway[at] = r;
      cells.state[at] = state;
      result[at] = r * state + (1 - r) * x[at]!;
    }
  }
};

const runBack = (inputs: Inputs, cells: Cells, result: Node, line: Line): void => {
  const { gates, past, peephole } = inputs;
  const width = past.value.columns;
  const half = width / 2;
  const [u, x, v] = [gates.value.data, past.value.data, peephole.value.data];
  const [du, dx, dv, dh] = [gates.gradient.data, past.gradient.data, peephole.gradient.data, result.gradient.data];
  const last = line.first + line.step * (line.count - 1);
  for (let j = 0, own = line.side * half; j < half; j++, own++) {
    let carried = 0;
    for (let n = line.count - 1, row = last; n >= 0; n--, row -= line.step) {
      const at = row * width + own;
      const from = row * 3 * width + line.side * 3 * half + j;
      const before = n === 0 ? 0 : cells.state[at - line.step * width]!;
      const [f, r] = [cells.forget[at]!, cells.highway[at]!];
      const highway = dh[at]! * (cells.state[at]! - x[at]!) * slope(r);
      const state = dh[at]! * r + carried;
      const forget = state * (before - u[from]!) * slope(f);
      dx[at]! += dh[at]! * (1 - r);
      du[from]! += state * (1 - f);
      du[from + half]! += forget;
      du[from + 2 * half]! += highway;
      dv[own]! += forget * before;
      dv[width + own]! += highway * before;
      carried = state * f + forget * v[own]! + highway * v[width + own]!;
    }
  }
};

const linesOf = (starts: Int32Array): readonly Line[] => {
  const lines: Line[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    const [first, end] = [starts[s]!, starts[s + 1]!];
    lines.push({ first, step: 1, count: end - first, side: 0 });
    lines.push({ first: end - 1, step: -1, count: end - first, side: 1 });
  }
  return lines;
};

/** `starts` holds each sentence's first row, and one past the last row. */
export const recur = (tape: Tape, inputs: Inputs, starts: Int32Array): Node => {
  const { rows, columns } = inputs.past.value;
  const result = tape.node(rows, columns);
  const array = (): Float32Array => tape.space.reserve(rows, columns).data;
  const cells = { forget: array(), highway: array(), state: array() };
  const lines = linesOf(starts);
  for (const line of lines) run(inputs, cells, result.value.data, line);
  tape.onBackward(() => {
    for (const line of lines) runBack(inputs, cells, result, line);
  });
  return result;
};
