/** The graph in; a picture's plan for Graphviz out, in the DOT language. */
import { TYPE_COLOUR } from '../graph';
import type { Exporter } from './exporter';

/** A double-quoted DOT string: backslashes would be escapes, control characters end the line. */
const quoted = (text: string): string =>
  `"${text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;

const styleOf = (modality: string, negated: boolean): string =>
  negated ? 'dotted' : modality === 'asserted' ? 'solid' : 'dashed';

export const dotExporter: Exporter = {
  format: 'dot',
  extension: '.dot',
  describes: 'DOT, for Graphviz',
  *write(graph) {
    yield 'digraph newsgraph {\n  node [style=filled, fontcolor=white, fontname="Helvetica"];\n  edge [fontname="Helvetica", fontsize=10];\n';
    for (const { node, attributes } of graph.nodeEntries()) {
      yield `  ${quoted(node)} [label=${quoted(attributes.label)}, fillcolor="${TYPE_COLOUR[attributes.type]}"];\n`;
    }
    for (const { attributes, source, target } of graph.edgeEntries()) {
      const label = quoted(attributes.predicate.replaceAll('_', ' '));
      yield `  ${quoted(source)} -> ${quoted(target)} [label=${label}, style=${styleOf(attributes.modality, attributes.negated)}, weight=${attributes.weight}];\n`;
    }
    yield '}\n';
  },
};
