import { describe, expect, it } from 'vitest';
import { partOf, PartError, TooLargeError, type Facts, type Part } from '../../src/graph';
import { articleId, relationIdOf, type Entity, type EntityId, type Relation } from '../../src/model';

const NAMES = ['Ana', 'Rui', 'Bento', 'Clara', 'Duarte'];
const idOf = (name: string): EntityId => `${name.toLowerCase()}-1` as EntityId;
const entity = (name: string): Entity => ({
  id: idOf(name),
  type: 'person',
  name,
  aliases: [{ form: `${name} the Great`, count: 1 }],
});

const relation = (one: string, other: string, articles: readonly string[]): Relation => {
  const span = { start: 0, end: 1 };
  const piece = (article: string) => ({
    ...{ article: articleId(article), sentence: span, trigger: span, subject: span, object: span },
    ...{ rule: 'met_with/verb', saidBy: [], confidence: 0.9 },
  });
  const [first = '', ...rest] = articles;
  const facts = {
    ...{ predicate: 'met_with', subject: idOf(one), object: idOf(other), confidence: 0.9 },
    ...{ stance: { modality: 'asserted' as const, negated: false }, articles: 1, stories: 1, outlets: 1 },
  };
  return { ...facts, id: relationIdOf(facts), evidence: [piece(first), ...rest.map(piece)] };
};

const article = (text: string) => ({
  ...{ id: articleId(text), text, blocks: [] },
  source: { uri: `${text}.txt`, received: '', format: 'text' },
});

/** Ana - Rui - Bento, Ana - Bento, Clara - Duarte. */
const FACTS: Facts = {
  entities: NAMES.map(entity),
  relations: [
    relation('Ana', 'Rui', ['a']),
    relation('Rui', 'Bento', ['a', 'b']),
    relation('Ana', 'Bento', ['c']),
    relation('Clara', 'Duarte', ['d']),
  ],
  articles: ['a', 'b', 'c', 'd', 'e'].map(article),
};

const shown = ({ entities, relations, articles }: Facts): readonly [string, number, string] => [
  entities.map(({ name }) => name).join(' '),
  relations.length,
  articles.map(({ text }: { readonly text: string }) => text).join(''),
];

describe('a part of a graph', () => {
  it.each<[string, Part, readonly [string, number, string]]>([
    ['all of it, with what nobody cites', {}, ['Ana Rui Bento Clara Duarte', 4, 'abcde']],
    ['what is around one', { focus: 'Ana' }, ['Ana Rui Bento', 3, 'abc']],
    ['what is around one, by another name', { focus: 'Clara the Great' }, ['Clara Duarte', 1, 'd']],
    ['those with most evidence', { top: 2 }, ['Rui Bento', 1, 'ab']],
    ['the strongest around one', { focus: 'Ana', top: 2 }, ['Ana Bento', 1, 'c']],
  ])('%s', (_, part, expected) => {
    expect(shown(partOf(FACTS, part))).toEqual(expected);
  });

  it('is refused with the ways to make it smaller when it is too large', () => {
    const limits = { entities: 4, relations: 10 };
    expect(() => partOf(FACTS, {}, limits)).toThrow(TooLargeError);
    expect(() => partOf(FACTS, {}, limits)).toThrow(/--focus NAME, --top N, --since DATE or --until DATE/);
    expect(partOf(FACTS, { top: 2 }, limits).entities).toHaveLength(2);
  });

  it('is refused around a name that nothing has', () => {
    expect(() => partOf(FACTS, { focus: 'Zoe' })).toThrow(PartError);
  });
});
