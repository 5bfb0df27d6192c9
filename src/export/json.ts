/** The graph in; graphology's serialised form as JSON out, one node or edge a line, for `Graph.from` to read back. */
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

export const jsonExporter: Exporter = {
  format: 'json',
  extension: '.json',
  describes: "graphology's serialised graph, with all evidence and the articles' text",
  *write(graph) {
    const options = { type: 'directed', multi: true, allowSelfLoops: true };
    yield `{"options":${line(options)},\n"attributes":${line(graph.getAttributes())},\n"nodes":[`;
    yield* list(graph.mapNodes((key, attributes) => ({ key, attributes })));
    yield '\n],\n"edges":[';
    yield* list(graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })));
    yield '\n]}\n';
  },
};
