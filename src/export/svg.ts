/** The graph in; a still picture out, as SVG: where the page shows the nodes, there they are. */
import { edgeWidth, nodeRadius, TYPE_COLOUR, type NewsGraph } from '../graph';
import type { Exporter } from './exporter';
import { escapeXml } from './xml';

const SIZE = 1600;
const MARGIN = 80;
const LABEL = 60;

interface Frame {
  readonly place: (x: number, y: number) => readonly [string, string];
}

/** All of the graph inside the margins; up is up, as in the page. */
const frameOf = (graph: NewsGraph): Frame => {
  const bounds = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity };
  graph.forEachNode((_, { x, y }) => {
    bounds.x0 = Math.min(bounds.x0, x);
    bounds.x1 = Math.max(bounds.x1, x);
    bounds.y0 = Math.min(bounds.y0, y);
    bounds.y1 = Math.max(bounds.y1, y);
  });
  const scale = (SIZE - 2 * MARGIN) / Math.max(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0, 1);
  const at = (from: number, value: number): string => (MARGIN + (value - from) * scale).toFixed(1);
  return { place: (x, y) => [at(bounds.x0, x), at(-bounds.y1, -y)] };
};

const short = (label: string): string => (label.length > LABEL ? `${label.slice(0, LABEL)}…` : label);

const edgeLine = (graph: NewsGraph, edge: string, { place }: Frame): string => {
  const [source, target] = [graph.getSourceAttributes(edge), graph.getTargetAttributes(edge)];
  const [[x1, y1], [x2, y2]] = [place(source.x, source.y), place(target.x, target.y)];
  const { predicate, modality, weight } = graph.getEdgeAttributes(edge);
  const dashes = modality === 'asserted' ? '' : ' stroke-dasharray="5 4"';
  const title = escapeXml(`${source.label} ${predicate.replaceAll('_', ' ')} ${target.label}`);
  return `  <line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#B3BAC4" stroke-width="${edgeWidth(weight).toFixed(1)}"${dashes}><title>${title}</title></line>\n`;
};

const nodeCircle = (graph: NewsGraph, node: string, { place }: Frame): string => {
  const { x, y, label, type, importance } = graph.getNodeAttributes(node);
  const [cx, cy] = place(x, y);
  const radius = nodeRadius(importance);
  return (
    `  <circle cx="${cx}" cy="${cy}" r="${radius.toFixed(1)}" fill="${TYPE_COLOUR[type]}" stroke="#fff" stroke-width="2"/>\n` +
    `  <text x="${cx}" y="${(Number(cy) + radius + 13).toFixed(1)}" text-anchor="middle">${escapeXml(short(label))}</text>\n`
  );
};

export const svgExporter: Exporter = {
  format: 'svg',
  extension: '.svg',
  describes: 'a still picture',
  *write(graph) {
    const frame = frameOf(graph);
    yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="system-ui, sans-serif" font-size="12" fill="#1C2430">\n`;
    yield '  <rect width="100%" height="100%" fill="#fff"/>\n';
    for (const edge of graph.edges()) yield edgeLine(graph, edge, frame);
    for (const node of graph.nodes()) if (graph.degree(node) > 0) yield nodeCircle(graph, node, frame);
    yield '</svg>\n';
  },
};
