/** A graph in; the files of its folder out, in pieces that are made when they are written, and the manifest last. */
import { createHash } from 'node:crypto';
import { gexfExporter, jsonExporter } from '../export';
import { pagePieces, toPageData } from '../export/page';
import type { NewsGraph } from '../graph';
import { VERSION } from '../version';
import { manifestOf, type Beside } from './manifest';
import { pageTemplate } from './template';

function* texts(graph: NewsGraph): Iterable<string> {
  for (const article of graph.getAttribute('articles')) yield article.text;
}

function* page(graph: NewsGraph, problems: number): Iterable<string> {
  yield* pagePieces(pageTemplate(), toPageData(graph, { version: VERSION, problems }), texts(graph));
}

/** The pieces as they are; when the last has gone by, `done` is told the hash of them all. */
function* hashed(pieces: Iterable<string>, done: (sha256: string) => void): Iterable<string> {
  const hash = createHash('sha256');
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  done(hash.digest('hex'));
}

export const outputs = (graph: NewsGraph, beside: Beside): ReadonlyMap<string, Iterable<string>> => {
  const hashes = new Map<string, string>();
  const file = (name: string, pieces: Iterable<string>): readonly [string, Iterable<string>] => [
    name,
    hashed(pieces, (sha256) => void hashes.set(name, sha256)),
  ];
  function* manifest(): Iterable<string> {
    yield manifestOf(graph, beside, hashes);
  }
  return new Map([
    file('graph.json', jsonExporter.write(graph)),
    file('graph.gexf', gexfExporter.write(graph)),
    file('index.html', page(graph, beside.problems.length)),
    ['manifest.json', manifest()],
  ]);
};
