/** Turns what sigma hands over while drawing into the page's own labels. */
import type { Scene } from '../scene';
import type { Labels } from './labels';
import type { NodeLabel, Point } from './placing';
import { LIT, SELECTED } from './labels';
import type { Drawers, End, LabelledEdge, LabelledNode } from './programs';

const labelOf = (node: LabelledNode): NodeLabel => ({
  x: node.x,
  y: node.y,
  size: node.size,
  text: node.label ?? '',
  priority: node.size + (node['chosen'] ? SELECTED : node['dimmed'] ? -LIT : 0),
  dimmed: node['dimmed'] === true,
});

/** The middle of a line, or of the curve that sigma's edge-curve program draws for this bend. */
const middleOf = (source: End, target: End, curvature: number): Point => ({
  x: (source.x + target.x) / 2 + ((target.y - source.y) * curvature) / 2,
  y: (source.y + target.y) / 2 - ((target.x - source.x) * curvature) / 2,
});

const roundedBox = (context: CanvasRenderingContext2D, x: number, y: number, width: number): void => {
  context.beginPath();
  context.roundRect(x - width / 2, y - 11, width, 22, 4);
  context.fill();
};

/** The label of the node under the pointer, on a small card in the theme's colours. */
const hoverCard = (context: CanvasRenderingContext2D, node: LabelledNode, scene: Scene): void => {
  if (!node.label) return;
  context.font = '600 13px "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const y = node.y + node.size + 15;
  context.shadowColor = 'rgba(0, 0, 0, 0.28)';
  context.shadowBlur = 6;
  context.fillStyle = scene.palette.panel;
  roundedBox(context, node.x, y, context.measureText(node.label).width + 16);
  context.shadowBlur = 0;
  context.fillStyle = scene.palette.text;
  context.fillText(node.label, node.x, y + 0.5);
};

const labelOfEdge = (edge: LabelledEdge, source: End, target: End, scene: Scene) => ({
  from: source,
  to: target,
  middle: middleOf(source, target, Number(edge['curvature'] ?? 0)),
  room: Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size,
  text: edge.label ?? '',
  colour: scene.palette.quietText,
});

export const drawersFor = (labels: Labels, scene: () => Scene): Drawers => ({
  nodeLabel: (context, node) => {
    if (node.label && !(node['dimmed'] && scene().lit !== null)) labels.addNode(context, labelOf(node));
  },
  nodeHover: (context, node) => hoverCard(context, node, scene()),
  edgeLabel: (context, edge, source, target) => {
    if (edge.label) labels.addEdge(context, labelOfEdge(edge, source, target, scene()));
  },
});
