/** What holds for any set of articles: order does not matter, removal changes nothing else, names never meet by accident. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyEntities } from '../../src/entities';
import { loadKnowledge } from '../../src/knowledge';
import type { Extraction } from '../../src/model';
import { extraction, type ChainSketch } from './extractions';

const knowledge = loadKnowledge();
const SEED = { seed: 20240611, numRuns: 60 };

const sketch: fc.Arbitrary<ChainSketch> = fc.record(
  {
    name: fc.constantFrom(
      'Ada Quist',
      'Ada P. Quist',
      'John Smith',
      'Quist',
      'Bo Lind',
      '\u202eBo Lind',
      '***',
      'Smith',
    ),
    roles: fc.constantFrom(['senator'], ['striker'], ['plumber'], []),
    gender: fc.constantFrom<'feminine' | 'masculine'>('feminine', 'masculine'),
  },
  { requiredKeys: ['name'] },
);
const article = fc.tuple(
  fc.array(sketch, { minLength: 1, maxLength: 4 }),
  fc.constantFrom('2020-01-01', '2021-06-07', undefined),
);
const corpus = fc
  .array(article, { minLength: 1, maxLength: 7 })
  .map((list) => list.map(([chains, date], i) => extraction(`article ${i}`, chains, date)));

const shown = (extractions: readonly Extraction[]): string => {
  const { entities, within } = identifyEntities(extractions, knowledge);
  const owners = extractions.flatMap((one) => one.mentions.map((m) => [m.id, within(one)(m.id)] as const));
  return JSON.stringify([entities, owners.sort(([a], [b]) => (a < b ? -1 : 1))]);
};

describe('identifyEntities', () => {
  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(corpus, fc.infiniteStream(fc.nat()), (extractions, random) => {
        const keyed = extractions.map((one) => ({ one, key: random.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(shown(shuffled)).toBe(shown(extractions));
      }),
      SEED,
    );
  });

  it('gives the same for articles given twice', () => {
    fc.assert(
      fc.property(corpus, (extractions) => {
        const once = identifyEntities(extractions, knowledge).entities;
        expect(identifyEntities([...extractions, ...extractions], knowledge).entities).toEqual(once);
      }),
      SEED,
    );
  });

  it('gives every named mention an entity, and each entity its own id', () => {
    fc.assert(
      fc.property(corpus, (extractions) => {
        const { entities, within } = identifyEntities(extractions, knowledge);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        const ids = new Set(entities.map(({ id }) => id));
        for (const one of extractions)
          for (const mention of one.mentions) expect(ids.has(within(one)(mention.id)!)).toBe(true);
      }),
      SEED,
    );
  });

  it('keeps the ids of names without namesakes when any article is removed', () => {
    const alone = corpus.map((list) =>
      list.filter(({ chains }) => chains.every(({ roles, gender }) => !roles?.length && !gender)),
    );
    fc.assert(
      fc.property(alone, fc.nat(), (extractions, which) => {
        const rest = extractions.filter((_, i) => i !== which % Math.max(1, extractions.length));
        const all = identifyEntities(extractions, knowledge);
        const less = identifyEntities(rest, knowledge);
        for (const one of rest)
          for (const mention of one.mentions) expect(less.within(one)(mention.id)).toBe(all.within(one)(mention.id));
      }),
      SEED,
    );
  });

  it('is quick with 20,000 different people, and with 3,000 articles about one name', () => {
    const crowd = extraction(
      'crowd',
      Array.from({ length: 20_000 }, (_, i) => ({ name: `Name${i} Quist` })),
    );
    const fame = Array.from({ length: 3_000 }, (_, i) =>
      extraction(`fame ${i}`, [
        { name: 'John Smith', roles: [i % 2 ? 'senator' : 'striker'] },
        { name: `Bo Lind${i}` },
      ]),
    );
    const start = process.cpuUsage();
    const { entities } = identifyEntities([crowd, ...fame], knowledge);
    expect(entities.length).toBe(23_002);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(8_000);
  });
});
