import { expect, it } from 'vitest';
import { toGraph } from '../../src/graph';
import { doubtsOf } from '../../src/query';
import { ANA, ARTICLES, CATALOGUE, ENTITIES, OTHER_DUARTE, RELATIONS } from '../support/sample-graph';

it('names entities that may be another, and relations that are not sure, worst first', () => {
  const entities = ENTITIES.map((entity) =>
    entity.id === ANA.id ? { ...entity, candidates: [OTHER_DUARTE.id] } : entity,
  );
  const relations = RELATIONS.map((relation, i) => ({ ...relation, confidence: i < 2 ? [0.4, 0.3][i]! : 0.9 }));
  const { entities: doubtful, relations: unsure } = doubtsOf(toGraph(entities, relations, ARTICLES, CATALOGUE));
  expect(doubtful).toMatchObject([
    { entity: { name: 'Ana Duarte' }, candidates: [{ name: 'Bento Duarte' }], relations: 4 },
  ]);
  expect(unsure.map(({ confidence }) => confidence)).toEqual([0.3, 0.4]);
});
