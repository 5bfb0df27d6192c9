/** Every form in which the graph leaves: one exporter a file, gathered here. */
import type { Exporter } from './exporter';
import { gexfExporter } from './gexf';
import { jsonExporter } from './json';

export const EXPORTERS: readonly Exporter[] = [jsonExporter, gexfExporter];
export type { Exporter } from './exporter';
export { quotesOf, sentenceReader } from './quotes';
export { gexfExporter } from './gexf';
export { jsonExporter } from './json';
