/** Every form in which the graph leaves: one exporter a file, gathered here. */
import { edgesCsvExporter, evidenceCsvExporter, nodesCsvExporter } from './csv';
import { dotExporter } from './dot';
import { eventsExporter, eventsTsvExporter } from './events';
import type { Exporter } from './exporter';
import { ftmExporter } from './ftm';
import { gexfExporter } from './gexf';
import { graphmlExporter } from './graphml';
import { jsonExporter } from './json';
import { jsonldExporter } from './jsonld';
import { cypherExporter, neo4jEdgesExporter, neo4jNodesExporter } from './neo4j';
import { nquadsExporter } from './nquads';
import { svgExporter } from './svg';

export const EXPORTERS: readonly Exporter[] = [
  jsonExporter,
  gexfExporter,
  graphmlExporter,
  nodesCsvExporter,
  edgesCsvExporter,
  evidenceCsvExporter,
  neo4jNodesExporter,
  neo4jEdgesExporter,
  cypherExporter,
  jsonldExporter,
  nquadsExporter,
  eventsExporter,
  eventsTsvExporter,
  ftmExporter,
  dotExporter,
  svgExporter,
];
export type { Exporter } from './exporter';
export { gexfExporter } from './gexf';
export { jsonExporter } from './json';
export { nquadsExporter } from './nquads';
export { csvRow } from './csv-row';
export { escapeXml } from './xml';
export { quotesOf, sentenceReader } from './quotes';
