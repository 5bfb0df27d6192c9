/** Some numbers set to zero and the others scaled up, so that no unit can lean on one other (Srivastava et al. 2014). */
import type { Random } from './random';
import type { Node, Tape } from './tape';

/** In X's place. */
export const dropOut = (tape: Tape, x: Node, share: number, random: Random): Node => {
  const data = x.value.data;
  const mask = tape.space.reserve(x.value.rows, x.value.columns).data;
  const kept = 1 / (1 - share);
  for (let i = 0; i < data.length; i++) {
    mask[i] = random.next() < share ? 0 : kept;
    data[i]! *= mask[i]!;
  }
  tape.onBackward(() => {
    const gradient = x.gradient.data;
    for (let i = 0; i < gradient.length; i++) gradient[i]! *= mask[i]!;
  });
  return x;
};
