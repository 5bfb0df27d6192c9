/** The layers that networks are made of: their parameters by name, and how a batch passes through them. */
import { dropOut } from './dropout';
import type { Parameter, Parameters } from './parameters';
import type { Random } from './random';
import { recur } from './recurrence';
import { addRow, copy, multiply, type Node, type Tape } from './tape';

export interface Layer {
  readonly weights: Parameter;
  readonly bias: Parameter;
}

export interface RecurrentLayer extends Layer {
  readonly peephole: Parameter;
}

export const denseLayer = (
  parameters: Parameters,
  name: string,
  rows: number,
  columns: number,
  scale: number,
): Layer => ({
  weights: parameters.matrix(`${name}.weights`, rows, columns, scale),
  bias: parameters.matrix(`${name}.bias`, 1, columns, 0),
});

/** Its highway starts half closed, so that at first most of a word's own row comes through. */
export const recurrentLayer = (parameters: Parameters, name: string, width: number): RecurrentLayer => {
  const layer = denseLayer(parameters, name, width, 3 * width, 1);
  const half = width / 2;
  for (const side of [0, 1]) layer.bias.value.data.fill(-0.5, (side * 3 + 2) * half, (side * 3 + 3) * half);
  return { ...layer, peephole: parameters.matrix(`${name}.peephole`, 2, width, 0.2) };
};

export const applyDense = (tape: Tape, x: Node, { weights, bias }: Layer): Node =>
  addRow(tape, multiply(tape, x, weights), bias);

/** How much is dropped, and the source of chance. */
export interface Shaking {
  readonly dropout: number;
  readonly random: Random;
}

export const applyRecurrent = (
  tape: Tape,
  past: Node,
  layer: RecurrentLayer,
  starts: Int32Array,
  shaking: Shaking,
): Node => {
  const x = dropOut(tape, copy(tape, past), shaking.dropout, shaking.random);
  return recur(tape, { gates: applyDense(tape, x, layer), past, peephole: layer.peephole }, starts);
};
