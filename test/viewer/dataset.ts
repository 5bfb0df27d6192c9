/** Graphs as the page sees them, for tests without a browser. */
import type { TextBlock } from '../../src/export/page';
import { toPageData } from '../../src/export/page';
import type { Dataset } from '../../viewer/src/data/dataset';
import { datasetOf, labelOf } from '../../viewer/src/data/dataset';
import type { SampleGraph } from './sample';
import { sampleGraph } from './sample';

export interface Loaded {
  readonly data: Dataset;
  readonly texts: TextBlock;
}

/** Through JSON, as the page reads it. */
export const loaded = (graph: SampleGraph = sampleGraph()): Loaded => {
  const page = JSON.parse(JSON.stringify(toPageData(graph))) as ReturnType<typeof toPageData>;
  return { data: datasetOf(page.graph), texts: page.text };
};

export const nodeOf = (data: Dataset, name: string): number => {
  for (let node = 0; node < data.nodes; node++) if (labelOf(data, node) === name) return node;
  throw new Error(`no entity is called ${name}`);
};
