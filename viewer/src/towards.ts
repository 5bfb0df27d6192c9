/** Which of several points lies best in a direction: what an arrow key means on a graph. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The candidate best in line with `way`, near ones preferred; undefined when none lies within 75 degrees of it. */
export const towards = (
  from: Point,
  way: Point,
  candidates: readonly (readonly [node: number, at: Point])[],
): number | undefined => {
  let best: { readonly node: number; readonly cost: number } | undefined;
  for (const [node, at] of candidates) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const distance = Math.hypot(dx, dy) || 1;
    const inLine = (dx * way.x + dy * way.y) / distance;
    if (inLine < Math.cos((75 * Math.PI) / 180)) continue;
    const cost = distance * (2 - inLine);
    if (best === undefined || cost < best.cost) best = { node, cost };
  }
  return best?.node;
};
