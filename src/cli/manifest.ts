/** A build's graph, problems, corrections and files in; its manifest out: hashes of what went in and what came out, the version and counts. */
import type { NewsGraph } from '../graph';
import type { Problem } from '../model';
import { VERSION } from '../version';
import type { ReadCorrections } from './corrections';

const byUri = (a: { readonly uri: string }, b: { readonly uri: string }): number =>
  a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;

const countBy = (keys: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** What went in beside the articles. */
export interface Beside {
  readonly problems: readonly Problem[];
  readonly corrections: ReadCorrections['files'];
}

/** `files`: names of what was written, and their hashes. */
export const manifestOf = (graph: NewsGraph, beside: Beside, files: ReadonlyMap<string, string>): string => {
  const articles = graph.getAttribute('articles');
  const manifest = {
    program: 'newsgraph',
    version: VERSION,
    inputs: articles.map(({ id, uri, received }) => ({ uri, id, received })).sort(byUri),
    corrections: beside.corrections.map(({ uri, sha256: hash }) => ({ uri, sha256: hash })),
    problems: beside.problems.map(({ uri, code, message }) => ({ uri, code, message })).sort(byUri),
    counts: {
      articles: articles.length,
      entities: graph.order,
      relations: graph.size,
      evidence: graph.reduceEdges((sum, _, { weight }) => sum + weight, 0),
      entitiesByType: countBy(graph.mapNodes((_, { type }) => type)),
      relationsByPredicate: countBy(graph.mapEdges((_, { predicate }) => predicate)),
    },
    files: Object.fromEntries(files),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
};
