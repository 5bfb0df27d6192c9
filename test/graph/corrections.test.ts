import { describe, expect, it } from 'vitest';
import { applyCorrections, parseCorrections, toGraph } from '../../src/graph';
import { ARTICLES, ENTITIES, RELATIONS } from '../support/sample-graph';

const facts = { entities: ENTITIES, relations: RELATIONS, articles: ARTICLES };

const corrected = (yaml: string) => {
  const { corrections, problems } = parseCorrections('corrections.yaml', yaml);
  expect(problems).toEqual([]);
  return applyCorrections(facts, corrections, 'corrections.yaml');
};

const said = ({ entities, relations }: ReturnType<typeof corrected>): string[] => {
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  return relations.map(({ subject, predicate, object }) => `${nameOf(subject)} ${predicate} ${nameOf(object)}`).sort();
};

describe('corrections', () => {
  it('merge two entities, with their aliases and relations', () => {
    const result = corrected('- do: merge\n  into: Rui Sousa\n  from: [Tomás Reis <b>& Sons</b>]');
    expect(result.problems).toEqual([]);
    expect(result.entities).toHaveLength(ENTITIES.length - 1);
    expect(said(result)).toContain('Ana Duarte met_with Rui Sousa');
    expect(result.relations.filter(({ predicate }) => predicate === 'met_with')).toHaveLength(2);
  });

  it('make no relation of an entity with itself', () => {
    const result = corrected('- {do: merge, into: Ana Duarte, from: [Blue Party]}');
    expect(said(result)).not.toContain('Ana Duarte leader_of Ana Duarte');
  });

  it('part an alias from an entity, with the evidence that is written so', () => {
    const result = corrected('- {do: not-same, entity: Ana Duarte, alias: Duarte, name: Another Duarte}');
    expect(said(result)).toContain('Another Duarte warned Lusitania');
    expect(said(result)).toContain('Ana Duarte met_with Rui Sousa');
  });

  it('split an entity by article', () => {
    const result = corrected('- {do: split, entity: Lusitania, articles: [a.txt], name: Lusitania (club)}');
    expect(said(result)).toContain('Rui Sousa visited Lusitania (club)');
    expect(result.entities.map(({ name }) => name)).toContain('Lusitania');
  });

  it('rename and retype, and keep the id', () => {
    const result = corrected(
      '- {do: rename, entity: Porto, name: Oporto}\n- {do: retype, entity: Oporto, type: organisation}',
    );
    const porto = ENTITIES.find(({ name }) => name === 'Porto');
    expect(result.entities).toContainEqual({ ...porto, name: 'Oporto', type: 'organisation' });
  });

  it('reject a relation', () => {
    const result = corrected('- {do: reject, subject: Ana Duarte, predicate: warned, object: Lusitania}');
    expect(said(result)).not.toContain('Ana Duarte warned Lusitania');
  });

  it('add a relation with its quote', () => {
    const result = corrected(
      '- {do: add, subject: Rui Sousa, predicate: member_of, object: Blue Party, article: a.txt, quote: Duarte leads the Blue Party}',
    );
    const added = result.relations.find(({ predicate }) => predicate === 'member_of');
    expect(added?.evidence[0]).toMatchObject({ rule: 'correction', confidence: 1, article: ARTICLES[0]!.id });
  });

  it.each([
    ['an entity that is not there', '- {do: rename, entity: Nobody, name: X}', /knows no entity "Nobody"/],
    ['a name that two have', '- {do: rename, entity: Duarte, name: X}', /write the id/],
    [
      'a relation that is not there',
      '- {do: reject, subject: Porto, predicate: warned, object: Lusitania}',
      /finds no relation/,
    ],
    [
      'a quote that is not there',
      '- {do: add, subject: Porto, predicate: x, object: Lusitania, article: a.txt, quote: nonsense}',
      /finds its quote nowhere/,
    ],
  ])('report %s and leave all as it was', (_, yaml, why) => {
    const result = corrected(yaml);
    expect(result.problems).toMatchObject([{ code: 'unmatched', message: expect.stringMatching(why) }]);
    expect(said(result)).toEqual(said({ ...facts, problems: [] }));
  });

  it('that contradict each other are applied in order, the later reported when it no longer fits', () => {
    const result = corrected(
      '- {do: merge, into: Ana Duarte, from: [Rui Sousa]}\n- {do: rename, entity: Rui Sousa, name: X}',
    );
    expect(result.entities.find(({ name }) => name === 'X')?.id).toBe(ENTITIES[0]!.id);
  });

  it('keep ids and bytes steady', () => {
    const yaml = '- {do: merge, into: Rui Sousa, from: [Porto]}';
    const [a, b] = [corrected(yaml), corrected(yaml)].map((r) => toGraph(r.entities, r.relations, r.articles).export());
    expect(a).toEqual(b);
  });
});

describe('a corrections file', () => {
  it('may be JSON lines', () => {
    const { corrections } = parseCorrections('c.jsonl', '{"do":"rename","entity":"Porto","name":"Oporto"}\n');
    expect(corrections).toEqual([{ do: 'rename', entity: 'Porto', name: 'Oporto' }]);
  });

  it.each([
    ['an unknown deed', '- {do: explode, entity: X}', /correction 1 is not understood/],
    ['a missing field', '- {do: merge, into: X}', /from/],
    ['a field too many', '- {do: rename, entity: X, name: Y, colour: red}', /not understood/],
    ['broken YAML', '- {do: [', /neither YAML nor JSON lines/],
    ['a bomb of aliases', `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]`, /./],
  ])('with %s is a listed problem', (_, yaml, why) => {
    const { corrections, problems } = parseCorrections('c.yaml', yaml);
    expect(corrections).toEqual([]);
    expect(problems[0]?.message).toMatch(why);
  });
});
