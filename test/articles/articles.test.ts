import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle, fold } from '../../src/build';
import { articleFromText } from '../../src/ingest';
import { PREDICATES } from '../../src/relations';
import { type GraphScore, parseGold, scoreGraph } from '../../src/scoring';

const SYMMETRIC = new Set(PREDICATES.filter(({ symmetric }) => symmetric).map(({ name }) => name));

type Use = 'sample' | 'development' | 'held out';

interface Meta {
  readonly published: string;
  readonly title?: string;
  readonly use: Use;
}

/** What must hold of the articles of one use on average, in percent; figures may rise, and then these are raised. */
const FLOORS: Readonly<
  Record<Use, { readonly entityF1: number; readonly precision: number; readonly relationF1: number }>
> = {
  sample: { entityF1: 98, precision: 95, relationF1: 90 },
  development: { entityF1: 92, precision: 88, relationF1: 55 },
  'held out': { entityF1: 91, precision: 82, relationF1: 47 },
};

const read = (slug: string, file: string): string => readFileSync(join(__dirname, slug, file), 'utf8');
const metaOf = (slug: string): Meta => JSON.parse(read(slug, 'meta.json')) as Meta;

const scored = (slug: string): GraphScore => {
  const { published, title } = metaOf(slug);
  const article = articleFromText(read(slug, 'input.txt'), { published, ...(title !== undefined && { title }) });
  const { entities, relations } = fold([analyseArticle(article).extraction]);
  return scoreGraph(parseGold(read(slug, 'expected.json')), { entities, relations, symmetric: SYMMETRIC });
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('whole articles against graphs made by hand', () => {
  const slugs = readdirSync(__dirname).filter((name) => existsSync(join(__dirname, name, 'input.txt')));
  const uses: readonly Use[] = ['sample', 'development', 'held out'];

  it.each(uses)('%s', (use) => {
    const scores = slugs.filter((slug) => metaOf(slug).use === use).map(scored);
    expect(scores.length).toBeGreaterThan(0);
    const floor = FLOORS[use];
    expect(mean(scores.map(({ entities }) => entities.f1))).toBeGreaterThanOrEqual(floor.entityF1);
    expect(mean(scores.map(({ relations }) => relations.precision))).toBeGreaterThanOrEqual(floor.precision);
    expect(mean(scores.map(({ relations }) => relations.f1))).toBeGreaterThanOrEqual(floor.relationF1);
  });

  it('the sample article has nothing that is forbidden', () => {
    const sample = slugs.filter((slug) => metaOf(slug).use === 'sample').map(scored);
    expect(
      sample.flatMap(({ forbiddenEntities, forbiddenRelations }) => [...forbiddenEntities, ...forbiddenRelations]),
    ).toEqual([]);
  });
});
