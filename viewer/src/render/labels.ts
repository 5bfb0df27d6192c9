/** Sigma hands over every label it would draw; at the end of the frame those that collide with none before them are drawn. */
import type { Palette } from '../theme';

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

const boxAround = (x: number, y: number, width: number, height: number, gap = 2): Box => ({
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

const FONT = '"Helvetica Neue", Arial, "Liberation Sans", sans-serif';

const strokeText = (context: CanvasRenderingContext2D, text: string, x: number, y: number, palette: Palette): void => {
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = palette.background;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
};

const fontOf = (label: NodeLabel): string =>
  `${label.priority >= SELECTED ? '700' : '500'} ${label.size > 13 ? 13 : 12}px ${FONT}`;

export const SELECTED = 10_000;
export const LIT = 1_000;

const drawNodeLabels = (
  context: CanvasRenderingContext2D,
  labels: readonly NodeLabel[],
  palette: Palette,
  taken: Box[],
): void => {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const widthOf = (label: NodeLabel): number => {
    context.font = fontOf(label);
    return context.measureText(label.text).width;
  };
  for (const { label, at } of placeLabels(labels, widthOf, 13, taken)) {
    context.font = fontOf(label);
    context.fillStyle = label.dimmed ? palette.quietText : palette.text;
    strokeText(context, label.text, at.x, at.y, palette);
  }
};

/** A tilted label is kept clear as a row of small squares along it. */
const boxesAlong = (label: EdgeLabel, angle: number, width: number): readonly Box[] => {
  const steps = Math.max(1, Math.ceil(width / 12));
  return Array.from({ length: steps }, (_, step) => {
    const along = ((step + 0.5) / steps - 0.5) * width;
    return boxAround(label.middle.x + Math.cos(angle) * along, label.middle.y + Math.sin(angle) * along, 12, 12, 0);
  });
};

const uprightAngle = (label: EdgeLabel): number => {
  const angle = Math.atan2(label.to.y - label.from.y, label.to.x - label.from.x);
  return angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
};

const drawEdgeLabels = (
  context: CanvasRenderingContext2D,
  labels: readonly EdgeLabel[],
  palette: Palette,
  taken: Box[],
): void => {
  context.font = `500 11px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const label of labels) {
    const width = context.measureText(label.text).width;
    const angle = uprightAngle(label);
    const boxes = boxesAlong(label, angle, width);
    if (width > label.room - 8 || !boxes.every((box) => fits(taken, box))) continue;
    taken.push(...boxes);
    context.save();
    context.translate(label.middle.x, label.middle.y);
    context.rotate(angle);
    context.fillStyle = label.colour;
    strokeText(context, label.text, 0, 0, palette);
    context.restore();
  }
};

export interface Labels {
  /** Forgets what an unfinished frame has left. */
  readonly begin: () => void;
  readonly addNode: (context: CanvasRenderingContext2D, label: NodeLabel) => void;
  readonly addEdge: (context: CanvasRenderingContext2D, label: EdgeLabel) => void;
  readonly draw: (palette: Palette) => void;
}

/** Gathers during a frame and draws at its end. */
export const labelsOfFrame = (): Labels => {
  let nodes: NodeLabel[] = [];
  let edges: EdgeLabel[] = [];
  let [nodeContext, edgeContext]: (CanvasRenderingContext2D | undefined)[] = [];
  return {
    begin: () => {
      [nodes, edges] = [[], []];
    },
    addNode: (context, label) => {
      nodeContext = context;
      nodes.push(label);
    },
    addEdge: (context, label) => {
      edgeContext = context;
      edges.push(label);
    },
    draw: (palette) => {
      const taken: Box[] = [];
      if (nodeContext) drawNodeLabels(nodeContext, nodes, palette, taken);
      if (edgeContext) drawEdgeLabels(edgeContext, edges, palette, taken);
    },
  };
};
