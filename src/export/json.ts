/** The graph in; graphology's serialised form as JSON out, one node or edge a line, for `Graph.from` to read back. */
import type { NewsGraph } from '../graph';
import type { GraphAttributes } from '../model';
import type { Exporter } from './exporter';

/** Keys in a fixed order, so that equal attributes are equal bytes. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const line = (value: unknown): string => JSON.stringify(value, sorted);

function* list(items: Iterable<unknown>): Iterable<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '\n' : ',\n'}${line(item)}`;
    first = false;
  }
}

function* nodesOf(graph: NewsGraph): Iterable<unknown> {
  for (const { node, attributes: of } of graph.nodeEntries()) yield { key: node, attributes: of };
}

function* edgesOf(graph: NewsGraph): Iterable<unknown> {
  for (const { edge, source, target, attributes: of } of graph.edgeEntries())
    yield { key: edge, source, target, attributes: of };
}

/** In the order of their names, the articles one at a time. */
function* attributes({ articles, ...others }: GraphAttributes): Iterable<string> {
  yield '{"articles":[';
  for (const [i, article] of articles.entries()) yield `${i === 0 ? '' : ','}${line(article)}`;
  yield `],${line(others).slice(1)}`;
}

export const jsonExporter: Exporter = {
  format: 'json',
  extension: '.json',
  describes: "graphology's serialised graph, with all evidence and the articles' text",
  *write(graph) {
    const options = { type: 'directed', multi: true, allowSelfLoops: true };
    yield `{"options":${line(options)},\n"attributes":`;
    yield* attributes(graph.getAttributes());
    yield ',\n"nodes":[';
    yield* list(nodesOf(graph));
    yield '\n],\n"edges":[';
    yield* list(edgesOf(graph));
    yield '\n]}\n';
  },
};
