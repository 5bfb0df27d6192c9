/** Some numbers set to zero and the others scaled up, so that no unit can lean on one other (Srivastava et al. 2014). */
import type { Random } from './random';
import type { Node, Tape } from './tape';

/** In the numbers' place; the share is rounded to a 256th. Fills the mask with what each number was multiplied by. */
export const dropNumbers = (data: Float32Array, mask: Float32Array, share: number, random: Random): void => {
  const kept = 1 / (1 - Math.round(share * 256) / 256);
  const limit = Math.round(share * 256);
  for (let i = 0, bits = 0; i < data.length; i++, bits >>>= 8) {
    if (i % 4 === 0) bits = random.bits();
    mask[i] = (bits & 255) < limit ? 0 : kept;
    data[i]! *= mask[i]!;
  }
};

/** In X's place. */
export const dropOut = (tape: Tape, x: Node, share: number, random: Random): Node => {
  const mask = tape.space.reserve(x.value.rows, x.value.columns).data;
  dropNumbers(x.value.data, mask, share, random);
  tape.onBackward(() => {
    const gradient = x.gradient.data;
    for (let i = 0; i < gradient.length; i++) gradient[i]! *= mask[i]!;
  });
  return x;
};
