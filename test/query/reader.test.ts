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
    [
      'by subject, of what reads the same from both ends',
      { subject: 'Rui Sousa', predicate: 'met_with' },
      ['Ana Duarte met_with Rui Sousa asserted'],
    ],
    [
      'by both ends, turned round',
      { subject: 'Rui Sousa', object: 'Ana Duarte' },
      ['Ana Duarte met_with Rui Sousa asserted'],
    ],
    ['by both ends, turned round, of what does not', { subject: 'Lusitania', object: 'Ana Duarte' }, []],
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

describe('narrower questions', () => {
  it.each([
    ['several predicates', { predicate: ['warned', 'leader_of'] }, 2],
    ['a group of predicates', { group: 'talk' }, 2],
    ['a CAMEO root', { cameo: '04' }, 3],
    ['a CAMEO code', { cameo: '042' }, 1],
    ['a PLOVER type in any case', { plover: 'consult' }, 3],
    ['the type of the object', { objectType: 'organisation' }, 1],
    ['a time window that the evidence lies in', { since: '2021-03-01', until: '2021-03-01' }, 1],
    ['a time window with the article in it', { since: '2021-03-02' }, 4],
    ['a time window before everything', { until: '2021-02-28' }, 0],
    ['a speaker', { saidBy: 'Ana Duarte' }, 1],
    ['no speaker', { saidBy: 'article' }, 4],
    ['an outlet', { source: 'daily' }, 5],
    ['another outlet', { source: 'weekly' }, 0],
    ['more evidence than there is', { minEvidence: 2 }, 0],
    ['more confidence than there is', { minConfidence: 0.95 }, 0],
  ] as const)('%s', (_, query, count) => {
    expect(graph.relations(query)).toHaveLength(count);
    expect([...graph.eachRelation(query)]).toHaveLength(count);
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

  it('gives several ways, none of them twice', () => {
    const ways = graph.paths('Blue Party', 'Lusitania', 5);
    expect(ways.map((way) => way.map(({ predicate }) => predicate))).toEqual([
      ['leader_of', 'warned'],
      ['leader_of', 'met_with', 'visited'],
    ]);
  });

  it('reaches further with more hops', () => {
    expect(graph.neighbours('Blue Party').map(({ entity }) => entity.name)).toEqual(['Ana Duarte']);
    expect(graph.neighbours('Blue Party', 2).map(({ hops }) => hops)).toEqual([1, 2, 2, 2]);
  });

  it('gives what two have in common', () => {
    expect(graph.common('Rui Sousa', 'Ana Duarte').map(({ name }) => name)).toEqual(['Lusitania']);
  });
});

describe('rankings and time', () => {
  it.each(['pagerank', 'degree', 'betweenness', 'evidence'] as const)('puts the best tied first by %s', (measure) => {
    expect(graph.top(measure)[0]?.entity.name).toBe('Ana Duarte');
  });

  it('ranks one type alone', () => {
    expect(graph.top('degree', { type: 'organisation' }).map(({ entity }) => entity.name)).toEqual(['Blue Party']);
  });

  it('puts what is said of two in order of time', () => {
    expect(graph.timeline('Ana Duarte', 'Rui Sousa')).toMatchObject([
      { date: '2021-03-01', relation: { predicate: 'met_with' }, evidence: { quote: expect.stringContaining('met') } },
    ]);
  });

  it('leaves entities without relations out of communities', () => {
    const names = graph
      .communities()
      .flat()
      .map(({ name }) => name);
    expect(names).toContain('Rui Sousa');
    expect(names).not.toContain('Porto');
  });
});
