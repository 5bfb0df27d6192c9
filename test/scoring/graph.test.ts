import { describe, expect, it } from 'vitest';
import type { EntityId, EntityType, Modality } from '../../src/model';
import { parseGold, scoreGraph } from '../../src/scoring';

const gold = parseGold(
  JSON.stringify({
    document: 'x',
    entities: [
      { id: 'ana', name: 'Ana Duarte', type: 'person', aliases: ['Ms Duarte'], required: true },
      { id: 'lus', name: 'Lusitania', type: 'country', aliases: ['Lusitanian'], required: true },
      { id: 'porto', name: 'Porto', type: 'place', aliases: [] },
    ],
    forbiddenEntities: ['Monday'],
    relations: [
      { subject: 'ana', predicate: ['warned'], object: 'lus', required: true },
      { subject: 'ana', predicate: ['visited'], object: 'porto', modality: ['planned'], required: true },
      { subject: 'lus', predicate: ['met_with'], object: 'ana' },
    ],
    forbiddenRelations: [{ subject: 'ana', predicate: ['visited'], object: 'porto', modality: ['asserted'] }],
  }),
);

const entity = (name: string, type: EntityType = 'person') => ({ id: name as EntityId, name, type });
const relation = (
  subject: string,
  predicate: string,
  object: string,
  modality: Modality = 'asserted',
  negated = false,
) => ({
  subject: subject as EntityId,
  predicate,
  object: object as EntityId,
  stance: { modality, negated },
});
const ALL = [entity('Ana Duarte'), entity('Lusitania', 'country'), entity('Porto', 'place')];
const score = (entities = ALL, relations: ReturnType<typeof relation>[] = []) =>
  scoreGraph(gold, { entities, relations, symmetric: new Set(['met_with']) });

describe('entities', () => {
  it.each([
    ['all of them', ALL, { precision: 100, recall: 100, f1: 100 }],
    ['none', [], { precision: 0, recall: 0, f1: 0 }],
    ['one spurious', [...ALL, entity('Nobody')], { precision: 75, recall: 100 }],
    ['one missing', [entity('Ana Duarte')], { precision: 100, recall: 50 }],
    ['one of a wrong type', [entity('Ana Duarte', 'country'), ...ALL.slice(1)], { precision: 66.67, recall: 50 }],
  ])('%s', (_, entities, expected) => {
    expect(score(entities).entities).toMatchObject(expected);
  });

  it('counts duplicates and names the forbidden', () => {
    expect(score([...ALL, entity('Ms Duarte')]).duplicates).toBe(1);
    expect(score([...ALL, entity('Monday')]).forbiddenEntities).toEqual(['Monday']);
  });
});

describe('relations', () => {
  it.each([
    [
      'the right ones',
      [relation('Ana Duarte', 'warned', 'Lusitania'), relation('Ana Duarte', 'visited', 'Porto', 'planned')],
      100,
      100,
    ],
    ['a kindred modality', [relation('Ana Duarte', 'visited', 'Porto', 'possible')], 100, 50],
    ['a wrong direction', [relation('Lusitania', 'warned', 'Ana Duarte')], 0, 0],
    ['a symmetric one turned round', [relation('Ana Duarte', 'met_with', 'Lusitania')], 100, 0],
    ['a denied one', [relation('Ana Duarte', 'warned', 'Lusitania', 'asserted', true)], 0, 0],
    [
      'one said twice',
      [relation('Ana Duarte', 'warned', 'Lusitania'), relation('Ana Duarte', 'warned', 'Lusitania')],
      100,
      50,
    ],
    ['related_to, which is not judged', [relation('Ana Duarte', 'related_to', 'Porto')], 0, 0],
  ])('%s', (_, relations, precision, recall) => {
    expect(score(ALL, relations).relations).toMatchObject({ precision, recall });
  });

  it('names the forbidden', () => {
    expect(score(ALL, [relation('Ana Duarte', 'visited', 'Porto')]).forbiddenRelations).toHaveLength(1);
  });
});

it('refuses an expectation that is none', () => {
  expect(() => parseGold('{}')).toThrow();
});
