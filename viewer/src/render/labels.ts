/** Sigma hands over every label it would draw; at the end of the frame those that collide with none before them are drawn. */
import type { Palette } from '../theme';
import type { Box, EdgeLabel, NodeLabel } from './placing';
import { boxAround, fits, placeLabels } from './placing';

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
