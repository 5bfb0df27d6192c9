/** `newsgraph sparql`: a SPARQL 1.1 query and a graph in; its answer out. */
import oxigraph from 'oxigraph';
import { nquadsExporter } from '../export';
import { UserError, type ExitCode } from './errors';
import { openGraphFile } from './open';
import type { Asked } from './query';
import { formatted, type Row } from './table';

const PREFIXES = `PREFIX ng: <urn:newsgraph:>
PREFIX schema: <http://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

const storeOf = (graph: string): oxigraph.Store => {
  const store = new oxigraph.Store();
  store.load([...nquadsExporter.write(openGraphFile(graph))].join(''), { format: 'application/n-quads' });
  return store;
};

const answerOf = (store: oxigraph.Store, query: string): unknown => {
  try {
    return store.query(PREFIXES + query);
  } catch (error) {
    throw new UserError(`The query cannot be run: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const isSolution = (value: unknown): value is Map<string, oxigraph.Term> => value instanceof Map;

const bindings = (solutions: readonly Map<string, oxigraph.Term>[]): readonly Row[] =>
  solutions.map((solution) => Object.fromEntries([...solution].map(([variable, term]) => [variable, term.value])));

/** The usual prefixes are there already. 0 when there is an answer, 1 when there is none. */
export const runSparql = (query: string, { graph, format, print }: Asked): ExitCode => {
  const answer = answerOf(storeOf(graph), query);
  if (typeof answer === 'boolean') {
    print(`${answer ? 'yes' : 'no'}\n`);
    return answer ? 0 : 1;
  }
  const items: readonly unknown[] = Array.isArray(answer) ? answer : [];
  if (items.every(isSolution)) {
    const rows = bindings(items);
    print(formatted(format, [...new Set(items.flatMap((solution) => [...solution.keys()]))], rows, rows));
  } else print(items.map((quad) => `${String(quad)} .\n`).join(''));
  return items.length > 0 ? 0 : 1;
};
