/** Pieces of bytes in; their lines out, decoded as UTF-8, one at a time. */

/** A line that goes on for so many times the limit is no line: the rest is not read. */
const GIVEN_UP = 5;

/** A line longer than `limit` bytes is `undefined`, and no more of it is held than that; one that does not end is the last. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<string | undefined> {
  const decoder = new TextDecoder('utf-8');
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): string | undefined => {
    const line = size > limit ? undefined : decoder.decode(Buffer.concat(held));
    held = [];
    size = 0;
    return line;
  };
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) held.push(part);
    else held = [];
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf(10); to >= 0; to = piece.indexOf(10, from)) {
      hold(piece.subarray(from, to));
      yield take();
      from = to + 1;
    }
    hold(piece.subarray(from));
    if (size > limit * GIVEN_UP) break;
  }
  if (size > 0) yield take();
}
