import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyseArticle, contributionOf, graphOf, graphOfCorpus } from '../../src/build';
import { corpusIn } from '../../src/corpus';
import { EXPORTERS } from '../../src/export';
import type { NewsGraph } from '../../src/graph';
import { articleFromText } from '../../src/ingest';
import { loadKnowledge } from '../../src/knowledge';
import { onDisk, openStore, parcelOf } from '../../src/store';

const TEXTS = [
  'Tony Blair met Jacques Chirac in Paris on Monday. Mr Blair visited Rome in May.',
  'Jacques Chirac met Tony Blair in London. France warned Iran on Tuesday.',
  'John Smith, a senator, praised Angela Merkel. Mr Smith will visit Berlin.',
  'John Smith, the striker, joined Chelsea on Friday. Angela Merkel congratulated Mr Smith.',
  'Vladimir Putin met Angela Merkel in Moscow, said Jacques Chirac.',
];
const knowledge = loadKnowledge();
const CONTRIBUTIONS = TEXTS.map((text, n) =>
  contributionOf(analyseArticle(articleFromText(text, { uri: `${n}.txt`, published: '2003-02-04' })).extraction),
);
const written = (graph: NewsGraph): readonly string[] => EXPORTERS.map(({ write }) => [...write(graph)].join(''));
const EXPECTED = written(graphOf(CONTRIBUTIONS.map(({ extraction }) => extraction)).graph);

it('gives the bytes of a graph made in memory, whatever the order of arrival, in every format', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  fc.assert(
    fc.property(order, fc.nat({ max: 4 }), (ns, again) => {
      const store = openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-fold-')), 's.sqlite'), { create: true });
      const aside = onDisk();
      for (const n of ns) store.add([parcelOf(CONTRIBUTIONS[n]!)]);
      store.remove(CONTRIBUTIONS[again]!.extraction.article.id);
      store.add([parcelOf(CONTRIBUTIONS[again]!)]);
      const { graph } = graphOfCorpus(corpusIn(store), knowledge, { aside });
      expect(written(graph)).toEqual(EXPECTED);
      aside.close();
      store.close();
    }),
    { seed: 3, numRuns: 6 },
  );
});
