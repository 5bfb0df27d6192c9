/** Where labels go: wanted labels and boxes already taken enter, those that collide with none leave. No canvas needed. */
export interface NodeLabel {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** Selected first, then lit, then by size. */
  readonly priority: number;
  readonly dimmed: boolean;
}

export interface EdgeLabel {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
  readonly room: number;
  readonly text: string;
  readonly colour: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlaps = (one: Box, two: Box): boolean =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

export const fits = (taken: readonly Box[], box: Box): boolean => !taken.some((other) => overlaps(other, box));

export const boxAround = (x: number, y: number, width: number, height: number, gap = 2): Box => ({
  left: x - width / 2 - gap,
  top: y - height / 2 - gap,
  right: x + width / 2 + gap,
  bottom: y + height / 2 + gap,
});

/** Below, above, right, left of the disc. */
export const spotsOf = (label: NodeLabel, width: number, height: number): readonly Point[] => {
  const [down, aside] = [label.size + height / 2 + 3, label.size + width / 2 + 5];
  return [
    { x: label.x, y: label.y + down },
    { x: label.x, y: label.y - down },
    { x: label.x + aside, y: label.y },
    { x: label.x - aside, y: label.y },
  ];
};

export interface Placed {
  readonly label: NodeLabel;
  readonly at: Point;
}

/** Greedy: the most important label takes the first free spot; a label without one is left out. */
export const placeLabels = (
  labels: readonly NodeLabel[],
  widthOf: (label: NodeLabel) => number,
  height: number,
  taken: Box[],
): readonly Placed[] => {
  const sorted = [...labels].sort((a, b) => b.priority - a.priority || a.x - b.x);
  for (const label of sorted) {
    if (label.size > 9) taken.push(boxAround(label.x, label.y, label.size * 1.5, label.size * 1.5, 0));
  }
  return sorted.flatMap((label) => {
    const width = widthOf(label);
    const at = spotsOf(label, width, height).find((spot) => fits(taken, boxAround(spot.x, spot.y, width, height)));
    if (at) taken.push(boxAround(at.x, at.y, width, height));
    return at ? [{ label, at }] : [];
  });
};
