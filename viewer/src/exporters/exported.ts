/** What an exporter is given: a scene and how much of it enter, plain nodes, edges and a caption leave. */
import { isoOf, NO_DAY } from '../../../src/export/page/days';
import { ENTITY_TYPES } from '../../../src/graph/palette';
import type { Dataset } from '../data/dataset';
import { edgeId, labelOf, nodeId, STANCES, wordsOf } from '../data/dataset';
import { nodeColour } from '../reducers';
import { nodeRadius } from '../../../src/graph/palette';
import type { Scene } from '../scene';
import type { Filters } from '../state';
import { windowWords } from '../timeline';

export interface ExportedNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

export interface ExportedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly words: string;
  readonly stance: string;
  readonly weight: number;
  readonly first: string;
  readonly last: string;
}

export interface Exported {
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
  readonly caption: string;
}

export type Extent = 'view' | 'all';

const dates = (data: Dataset, edge: number): readonly [string, string] => {
  let [first, last] = [Infinity, -Infinity];
  for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
    const day = data.evidenceDay[row]!;
    if (day === NO_DAY) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first === Infinity ? ['', ''] : [isoOf(first), isoOf(last)];
};

const exportedNode = (scene: Scene, node: number): ExportedNode => ({
  id: nodeId(scene.data, node),
  label: labelOf(scene.data, node),
  type: ENTITY_TYPES[scene.data.nodeType[node]!] ?? '',
  x: scene.data.x[node]! / 10,
  y: scene.data.y[node]! / 10,
  size: nodeRadius(scene.measures.size[node]!),
  colour: nodeColour(scene, node),
});

const exportedEdge = (data: Dataset, edge: number, weight: number): ExportedEdge => {
  const [first, last] = dates(data, edge);
  return {
    id: edgeId(data, edge),
    source: nodeId(data, data.source[edge]!),
    target: nodeId(data, data.target[edge]!),
    predicate: data.predicates[data.predicate[edge]!]?.name ?? '',
    words: wordsOf(data, edge),
    stance: STANCES[data.stance[edge]!] ?? '',
    weight,
    first,
    last,
  };
};

const range = (size: number): number[] => Array.from({ length: size }, (_, at) => at);

/** What the filters are, in words, for the foot of a picture. */
export const filterWords = (data: Dataset, filters: Filters): string =>
  [
    filters.window === null ? '' : windowWords(filters.window),
    filters.stances.map((stance) => STANCES[stance]).join(', '),
    filters.hiddenTypes.length > 0 ? `without ${filters.hiddenTypes.map((type) => ENTITY_TYPES[type]).join(', ')}` : '',
    filters.hiddenPredicates.length > 0
      ? `${data.predicates.length - filters.hiddenPredicates.length} of ${data.predicates.length} predicates`
      : '',
    filters.minEvidence > 1 ? `at least ${filters.minEvidence} pieces of evidence` : '',
    filters.minSources > 0 ? `at least ${filters.minSources} sources` : '',
    filters.directOnly ? 'only what articles say themselves' : '',
  ]
    .filter(Boolean)
    .join(' · ');

export const exportedOf = (scene: Scene, extent: Extent): Exported => {
  const { data, visible, drawn, state } = scene;
  const all = extent === 'all';
  const nodes = all ? range(data.nodes) : [...drawn].filter((node) => visible.node[node] === 1);
  const kept = new Set(nodes);
  const edges = range(data.edges).filter(
    (edge) => all || (visible.edgeWeight[edge]! > 0 && kept.has(data.source[edge]!) && kept.has(data.target[edge]!)),
  );
  const weightOf = (edge: number): number =>
    all ? data.evidenceStart[edge + 1]! - data.evidenceStart[edge]! : visible.edgeWeight[edge]!;
  return {
    nodes: nodes.map((node) => exportedNode(scene, node)),
    edges: edges.map((edge) => exportedEdge(data, edge, weightOf(edge))),
    caption: all ? 'everything' : filterWords(data, state.filters),
  };
};
