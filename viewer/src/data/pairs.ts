/** Relations between the same two entities are one line at first: edge ends enter, pairs and each node's pairs leave, in linear time. */
export interface Pairs {
  readonly count: number;
  /** The two ends; `a` is the subject of the pair's first edge. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** The pair of each edge. */
  readonly of: Uint32Array;
  /** Pair p owns edges[edgeStart[p]] up to edges[edgeStart[p + 1]]. */
  readonly edgeStart: Uint32Array;
  readonly edges: Uint32Array;
  /** Node n touches pairs[touchStart[n]] up to pairs[touchStart[n + 1]]. */
  readonly touchStart: Uint32Array;
  readonly touching: Uint32Array;
}

/** Counting sort: rows that name an owner enter; where each owner's rows start, and the rows in that order, leave. */
const byOwner = (owners: readonly Uint32Array[], count: number): readonly [Uint32Array, Uint32Array] => {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) for (const row of owner) starts[row + 1]!++;
  for (let at = 0; at < count; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const rows = new Uint32Array(starts[count]!);
  for (const owner of owners) owner.forEach((row, at) => (rows[next[row]!++] = at));
  return [starts, rows];
};

export const pairsOf = (source: Uint32Array, target: Uint32Array, nodes: number): Pairs => {
  const index = new Map<number, number>();
  const of = Uint32Array.from(source, (from, edge) => {
    const to = target[edge]!;
    const key = from < to ? from * nodes + to : to * nodes + from;
    const known = index.get(key);
    if (known === undefined) index.set(key, index.size);
    return known ?? index.size - 1;
  });
  const count = index.size;
  const [edgeStart, edges] = byOwner([of], count);
  const a = Uint32Array.from({ length: count }, (_, pair) => source[edges[edgeStart[pair]!]!]!);
  const b = Uint32Array.from({ length: count }, (_, pair) => target[edges[edgeStart[pair]!]!]!);
  const [touchStart, touching] = byOwner([a, b], nodes);
  return { count, a, b, of, edgeStart, edges, touchStart, touching };
};

export const edgesOfPair = (pairs: Pairs, pair: number): Uint32Array =>
  pairs.edges.subarray(pairs.edgeStart[pair], pairs.edgeStart[pair + 1]);

export const pairsOfNode = (pairs: Pairs, node: number): Uint32Array =>
  pairs.touching.subarray(pairs.touchStart[node], pairs.touchStart[node + 1]);

export const otherEnd = (pairs: Pairs, pair: number, node: number): number =>
  pairs.a[pair] === node ? pairs.b[pair]! : pairs.a[pair]!;

/** The pair that joins two nodes, looked for on the side with fewer. */
export const pairBetween = (pairs: Pairs, one: number, two: number): number | undefined => {
  const degree = (node: number): number => pairs.touchStart[node + 1]! - pairs.touchStart[node]!;
  const [from, to] = degree(one) <= degree(two) ? [one, two] : [two, one];
  return pairsOfNode(pairs, from).find((pair) => otherEnd(pairs, pair, from) === to);
};
