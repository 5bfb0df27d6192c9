import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/language/neural/kernels/workspace';
import { HASHED_FIELDS } from '../../../src/language/neural/features';
import type { Batch } from '../../../src/language/neural/training/batch';
import { Network } from '../../../src/language/neural/training/network';
import { Random } from '../../../src/language/neural/training/random';

const SHAPE = { width: 8, layers: 2, tagLayer: 1, wordColumns: 4, arcWidth: 8, labelWidth: 8, dropout: 0 };
const SIZES = { words: 6, xpos: 4, upos: 3, deprels: 5 };
const WORDS = 7;

/** Two sentences, of four words and of three. */
const batch = (random: Random): Batch => {
  const below = (limit: number): Int32Array => Int32Array.from({ length: WORDS }, () => random.below(limit));
  return {
    count: WORDS,
    starts: Int32Array.of(0, 4, 7),
    described: {
      count: WORDS,
      vectors: Int32Array.of(0, 1, -1, 2, 0, -1, 1),
      words: below(SIZES.words),
      hashed: HASHED_FIELDS.map(({ rows }) => below(rows)),
      kinds: Int32Array.of(0, 1, 2, 3, 4, 5, 1),
    },
    xpos: below(SIZES.xpos),
    upos: below(SIZES.upos),
    heads: Int32Array.of(1, -1, 1, 2, 5, -1, 5),
    deprels: below(SIZES.deprels),
  };
};

const vectorsOf = (random: Random) => ({ columns: 4, data: Float32Array.from({ length: 12 }, () => random.normal()) });

const setUp = () => {
  const random = new Random(7);
  const network = new Network(new Workspace(8 << 20), random, SHAPE, vectorsOf(random), SIZES);
  const learned = batch(random);
  const loss = (): number => Object.values(network.learn(learned)).reduce((sum: number, part: number) => sum + part, 0);
  return { network, loss, random };
};

/** Half the change of the loss between a parameter moved up and down, over the move. */
const slope = (data: Float32Array, at: number, loss: () => number): number => {
  const [kept, move] = [data[at]!, 0.0004];
  data[at] = kept + move;
  const above = loss();
  data[at] = kept - move;
  const below = loss();
  data[at] = kept;
  return (above - below) / (2 * move);
};

describe('gradients agree with the loss moved up and down', () => {
  const { network, loss, random } = setUp();
  loss();
  const gradients = new Map(network.parameters.matrices.map(({ name, gradient }) => [name, gradient.data.slice()]));
  it.each(network.parameters.matrices.map(({ name, value }) => ({ name, data: value.data })))(
    '$name',
    ({ name, data }) => {
      for (let n = 0; n < 5; n++) {
        const at = random.below(data.length);
        const computed = gradients.get(name)![at]!;
        expect(Math.abs(slope(data, at, loss) - computed)).toBeLessThan(0.002 + 0.05 * Math.abs(computed));
      }
    },
  );

  const tables = network.parameters.tables.map((table) => ({
    name: table.name,
    table,
    gradient: table.gradient.slice(),
  }));
  it.each(tables)('$name', ({ table }) => {
    table.gradient.fill(0);
    loss();
    const row = [...table.touched][0]!;
    const at = row * table.columns + 1;
    const computed = table.gradient[at]!;
    expect(Math.abs(slope(table.data, at, loss) - computed)).toBeLessThan(0.002 + 0.05 * Math.abs(computed));
  });
});
