/** Refining the layout on request: what is drawn enters, a worker moves it for a few seconds, positions leave; never on its own. */
import { DirectedGraph } from 'graphology';
import { inferSettings } from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import type { Drawing } from '../render/surface';
import type { DrawnNode } from '../render/graph';

const SECONDS = 3;
const STEP_MS = 120;

interface Shape {
  readonly x: number;
  readonly y: number;
  /** Root of the mean squared distance from the middle. */
  readonly radius: number;
}

export const shapeOf = (points: readonly DrawnNode[]): Shape => {
  const count = Math.max(1, points.length);
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  const square = points.reduce((sum, point) => sum + (point.x - x) ** 2 + (point.y - y) ** 2, 0) / count;
  return { x, y, radius: Math.sqrt(square) || 1 };
};

/** The layout's own scale is brought back to where and how large the drawing was. */
export const fitted = (point: DrawnNode, from: Shape, to: Shape): DrawnNode => ({
  x: to.x + ((point.x - from.x) / from.radius) * to.radius,
  y: to.y + ((point.y - from.y) / from.radius) * to.radius,
});

const SHRINK = 50;

const copyOf = (drawing: Drawing): DirectedGraph => {
  const copy = new DirectedGraph();
  for (const [node, { x, y }] of drawing.positions()) copy.addNode(node, { x: x / SHRINK, y: y / SHRINK });
  for (const [one, two] of drawing.lines()) copy.mergeDirectedEdge(one, two);
  return copy;
};

const positions = (graph: DirectedGraph): Map<number, DrawnNode> =>
  new Map(graph.mapNodes((key, at) => [Number(key), { x: Number(at['x']), y: Number(at['y']) }]));

export const tidyLayout = (drawing: Drawing, done: () => void): void => {
  const copy = copyOf(drawing);
  const goal = shapeOf([...drawing.positions().values()]);
  const layout = new FA2Layout(copy, { settings: { ...inferSettings(copy), adjustSizes: false } });
  const apply = (): void => {
    const now = positions(copy);
    const shape = shapeOf([...now.values()]);
    drawing.move(new Map([...now].map(([node, at]) => [node, fitted(at, shape, goal)])));
  };
  layout.start();
  const timer = setInterval(apply, STEP_MS);
  setTimeout(() => {
    clearInterval(timer);
    layout.stop();
    apply();
    layout.kill();
    done();
  }, SECONDS * 1000);
};
