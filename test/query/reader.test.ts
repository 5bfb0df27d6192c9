import { describe, expect, it } from 'vitest';
import { AmbiguousNameError, readGraph, UnknownNameError } from '../../src/query';
import { sampleGraph } from '../support/sample-graph';

const graph = readGraph(sampleGraph());
const said = (relations: ReturnType<typeof graph.relations>): string[] =>
  relations
    .map(
      ({ subject, predicate, object, modality, negated }) =>
        `${subject.name} ${predicate} ${object.name} ${modality}${negated ? ' not' : ''}`,
    )
    .sort();

describe('relations', () => {
  it.each([
    [
      'by subject and predicate',
      { subject: 'Ana Duarte', predicate: 'met_with', negated: false },
      ['Ana Duarte met_with Rui Sousa asserted'],
    ],
    [
      'by object',
      { object: 'Lusitania' },
      ['Ana Duarte warned Lusitania asserted', 'Rui Sousa visited Lusitania planned'],
    ],
    ['by modality', { modality: 'planned' }, ['Rui Sousa visited Lusitania planned']],
    ['by negation', { negated: true }, ['Ana Duarte met_with Tomás Reis <b>& Sons</b> asserted not']],
    ['by either end', { entity: 'the Blues' }, ['Ana Duarte leader_of Blue Party asserted']],
    ['that are not there', { subject: 'Lusitania' }, []],
  ] as const)('%s', (_, query, expected) => {
    expect(said(graph.relations(query))).toEqual(expected);
  });

  it('carry their evidence, word for word', () => {
    expect(graph.relations({ predicate: 'met_with', negated: false })[0]?.evidence).toMatchObject([
      {
        quote: 'Ana Duarte met Rui Sousa in Porto on Monday.',
        outlet: 'The Daily',
        published: '2021-03-02',
        time: { start: '2021-03-01' },
      },
    ]);
  });
});

describe('names', () => {
  it('are found without accents, articles and capitals', () => {
    expect(graph.entity('ana duarte').name).toBe('Ana Duarte');
    expect(graph.entity('blues').name).toBe('Blue Party');
  });

  it('that mean two people are an error that names both', () => {
    expect(() => graph.entity('Duarte')).toThrow(AmbiguousNameError);
    expect(() => graph.entity('Duarte')).toThrow(/Ana Duarte.*Bento Duarte/);
  });

  it('that nobody has are an error with the nearest', () => {
    expect(() => graph.entity('Anna Duarte')).toThrow(UnknownNameError);
    expect(() => graph.entity('Anna Duarte')).toThrow(/Ana Duarte/);
    expect(() => graph.entity('__proto__')).toThrow(UnknownNameError);
  });
});

describe('neighbours and paths', () => {
  it('gives those that an entity is tied to', () => {
    expect(
      graph
        .neighbours('Rui Sousa')
        .map(({ entity }) => entity.name)
        .sort(),
    ).toEqual(['Ana Duarte', 'Lusitania']);
  });

  it('gives the hops of a path with their sentences', () => {
    const path = graph.path('Blue Party', 'Rui Sousa');
    expect(path.map(({ predicate }) => predicate)).toEqual(['leader_of', 'met_with']);
    expect(path[1]?.evidence[0]?.quote).toContain('met Rui Sousa');
  });

  it('gives an empty path when nothing links the two', () => {
    expect(graph.path('Porto', 'Ana Duarte')).toEqual([]);
  });
});
