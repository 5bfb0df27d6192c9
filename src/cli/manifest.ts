/** A build's graph, inputs and files in; its manifest out: hashes of what went in and what came out, the version and counts. */
import type { NewsGraph } from '../graph';
import { sha256 } from '../model';
import { VERSION } from '../version';
import type { Inputs } from './build';

const byUri = (a: { readonly uri: string }, b: { readonly uri: string }): number =>
  a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;

const countBy = (keys: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

export const manifestOf = (graph: NewsGraph, inputs: Inputs, files: ReadonlyMap<string, readonly string[]>): string => {
  const manifest = {
    program: 'newsgraph',
    version: VERSION,
    inputs: inputs.articles.map(({ id, source }) => ({ uri: source.uri, id, received: source.received })).sort(byUri),
    corrections: inputs.corrections.map(({ uri, sha256: hash }) => ({ uri, sha256: hash })),
    problems: inputs.problems.map(({ uri, code, message }) => ({ uri, code, message })).sort(byUri),
    counts: {
      articles: inputs.articles.length,
      entities: graph.order,
      relations: graph.size,
      evidence: graph.reduceEdges((sum, _, { weight }) => sum + weight, 0),
      entitiesByType: countBy(graph.mapNodes((_, { type }) => type)),
      relationsByPredicate: countBy(graph.mapEdges((_, { predicate }) => predicate)),
    },
    files: Object.fromEntries([...files].map(([name, pieces]) => [name, sha256(pieces.join(''))])),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
};
