/** The view as a picture that scales: a scene's entities and pairs enter, one SVG text with legend and caption leaves. No browser needed. */
import { ENTITY_TYPES, edgeWidth, nodeRadius, TYPE_COLOUR } from '../../../src/graph/palette';
import { labelOf } from '../data/dataset';
import { pairLook, nodeLook } from '../reducers';
import type { EdgeLook, NodeLook } from '../reducers';
import type { Box, NodeLabel } from '../render/placing';
import { placeLabels } from '../render/placing';
import type { Scene } from '../scene';
import { pluralType } from '../words';
import { extent } from '../extent';
import { filterWords } from './exported';
import { xmlText } from './xml';

const [WIDTH, HEIGHT, MARGIN, FOOT] = [1200, 800, 60, 64];
const CHARACTER = 6.6;

interface Frame {
  readonly x: (node: number) => number;
  readonly y: (node: number) => number;
}

const frameOf = (scene: Scene, nodes: readonly number[]): Frame => {
  const { data } = scene;
  const [left, right] = extent(nodes.map((node) => data.x[node]!));
  const [bottom, top] = extent(nodes.map((node) => data.y[node]!));
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(1, right - left),
    (HEIGHT - FOOT - 2 * MARGIN) / Math.max(1, top - bottom),
  );
  return {
    x: (node) => WIDTH / 2 + (data.x[node]! - (left + right) / 2) * scale,
    y: (node) => (HEIGHT - FOOT) / 2 - (data.y[node]! - (bottom + top) / 2) * scale,
  };
};

const round = (value: number): string => (Math.round(value * 10) / 10).toString();

const DASHES: Readonly<Record<EdgeLook['stroke'], string>> = {
  solid: '',
  dashed: ' stroke-dasharray="9 5"',
  dotted: ' stroke-dasharray="2 4"',
  denied: ' stroke-dasharray="14 3"',
};

const lineOf = (scene: Scene, frame: Frame, pair: number): string => {
  const { a, b } = scene.data.pairs;
  const look = pairLook(scene, pair, false);
  const [x1, y1, x2, y2] = [frame.x(a[pair]!), frame.y(a[pair]!), frame.x(b[pair]!), frame.y(b[pair]!)];
  const ends = [
    look.arrow === 'forward' || look.arrow === 'both' ? ' marker-end="url(#head)"' : '',
    look.arrow === 'backward' || look.arrow === 'both' ? ' marker-start="url(#head)"' : '',
  ].join('');
  const room = (node: number): number => nodeRadius(scene.measures.size[node]!) * scene.air + 5;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [from, to] = [room(a[pair]!), room(b[pair]!)];
  if (length < from + to) return '';
  const points = [x1 + ux * from, y1 + uy * from, x2 - ux * to, y2 - uy * to].map(round);
  return `<line data-pair="${pair}" x1="${points[0]}" y1="${points[1]}" x2="${points[2]}" y2="${points[3]}" stroke="${look.colour}" stroke-width="${round(edgeWidth(scene.visible.pairWeight[pair]!) * 0.7)}"${DASHES[look.stroke]}${ends}/>\n`;
};

const shapeOf = (look: NodeLook, x: number, y: number): string => {
  const paint = `fill="${look.colour}" stroke="${look.border}" stroke-width="1.5"`;
  return look.shape === 'square'
    ? `<rect x="${round(x - look.size)}" y="${round(y - look.size)}" width="${round(look.size * 2)}" height="${round(look.size * 2)}" ${paint}/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(look.size)}" ${paint}/>`;
};

const nodeOf = (scene: Scene, frame: Frame, node: number): string =>
  `<g data-entity="${node}">${shapeOf(nodeLook(scene, node), frame.x(node), frame.y(node))}<title>${xmlText(labelOf(scene.data, node))}</title></g>\n`;

const labelsOf = (scene: Scene, frame: Frame, nodes: readonly number[]): string => {
  const taken: Box[] = [];
  const labels = nodes.map((node): NodeLabel => {
    const look = nodeLook(scene, node);
    return {
      x: frame.x(node),
      y: frame.y(node),
      size: look.size,
      text: look.label,
      priority: look.size,
      dimmed: look.dimmed,
    };
  });
  return placeLabels(labels, (label) => label.text.length * CHARACTER, 13, taken)
    .map(({ label, at }) => `<text x="${round(at.x)}" y="${round(at.y + 4)}">${xmlText(label.text)}</text>\n`)
    .join('');
};

const legendOf = (scene: Scene): string => {
  const present = ENTITY_TYPES.flatMap((type, at) =>
    scene.visible.counts.types[at]! > 0 ? [[type, at] as const] : [],
  );
  return present
    .map(([type, at], place) => {
      const [x, y] = [MARGIN / 2 + place * 120, HEIGHT - 40];
      return `<circle cx="${x}" cy="${y}" r="6" fill="${TYPE_COLOUR[type]}" stroke="none"/><text x="${x + 12}" y="${y + 4}" text-anchor="start">${pluralType(at)}</text>\n`;
    })
    .join('');
};

const visiblePairs = (scene: Scene): number[] => {
  const { data, drawn, visible } = scene;
  const pairs: number[] = [];
  for (let pair = 0; pair < data.pairs.count; pair++) {
    if (visible.pairWeight[pair]! > 0 && drawn.has(data.pairs.a[pair]!) && drawn.has(data.pairs.b[pair]!))
      pairs.push(pair);
  }
  return pairs;
};

const dateRange = (scene: Scene): string => {
  const dates = scene.data.articles.published.filter((date) => date !== '').sort();
  return dates.length === 0 ? '' : `${dates[0]!.slice(0, 10)} to ${dates.at(-1)!.slice(0, 10)}`;
};

const captionOf = (scene: Scene, nodes: number, pairs: number): string =>
  [`Newsgraph: ${nodes} entities, ${pairs} lines`, dateRange(scene), filterWords(scene.data, scene.state.filters)]
    .filter(Boolean)
    .join(' · ');

export const svgOf = (scene: Scene): string => {
  const { palette, drawn, visible } = scene;
  const nodes = [...drawn].filter((node) => visible.node[node] === 1);
  const pairs = visiblePairs(scene);
  const frame = frameOf(scene, nodes);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">\n`,
    `<defs><marker id="head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="5" markerHeight="5" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="${palette.strongEdge}"/></marker></defs>\n`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.background}"/>\n`,
    ...pairs.map((pair) => lineOf(scene, frame, pair)),
    ...nodes.map((node) => nodeOf(scene, frame, node)),
    `<g font-family="Helvetica,Arial,sans-serif" font-size="12" text-anchor="middle" fill="${palette.text}" stroke="${palette.background}" stroke-width="3" paint-order="stroke">\n`,
    labelsOf(scene, frame, nodes),
    legendOf(scene),
    `<text x="${MARGIN / 2}" y="${HEIGHT - 14}" text-anchor="start">${xmlText(captionOf(scene, nodes.length, pairs.length))}</text>\n</g>\n</svg>\n`,
  ].join('');
};
