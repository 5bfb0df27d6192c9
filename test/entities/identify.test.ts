/** Which chains of different articles are one entity: rows that read like examples. */
import { describe, expect, it } from 'vitest';
import { identifyEntities } from '../../src/entities';
import { loadKnowledge } from '../../src/knowledge';
import type { Extraction } from '../../src/model';
import { extraction, type ChainSketch } from './extractions';

const knowledge = loadKnowledge();
const idsOf = (extractions: readonly Extraction[]): readonly (string | undefined)[] => {
  const { within } = identifyEntities(extractions, knowledge);
  return extractions.map((one) => within(one)(one.chains[0]!.mentions[0]!));
};

const two = (a: ChainSketch, b: ChainSketch): readonly Extraction[] => [
  extraction('one', [a], '2021-01-01'),
  extraction('two', [b], '2021-02-01'),
];

describe('one entity', () => {
  it.each<[string, ChainSketch, ChainSketch]>([
    ['the same name', { name: 'Ada Quist' }, { name: 'Ada Quist' }],
    ['a name with and without a role', { name: 'Ada Quist', roles: ['plumber'] }, { name: 'Ada Quist' }],
    ['a middle initial', { name: 'Ada Quist' }, { name: 'Ada P. Quist' }],
    ['accents and case', { name: 'José Núñez' }, { name: 'JOSE NUNEZ' }],
    [
      'two offices of one life',
      { name: 'Ada Quist', roles: ['senator'] },
      { name: 'Ada Quist', roles: ['foreign minister'] },
    ],
    ['a legal form', { name: 'Quist Corp.', type: 'organisation' }, { name: 'Quist', type: 'organisation' }],
    ['near types', { name: 'Quist Hall', type: 'place' }, { name: 'Quist Hall', type: 'facility' }],
  ])('%s', (_, a, b) => {
    const [first, second] = idsOf(two(a, b));
    expect(first).toBeDefined();
    expect(first).toBe(second);
  });
});

describe('two entities', () => {
  it.each<[string, ChainSketch, ChainSketch]>([
    ['two walks of life', { name: 'John Smith', roles: ['senator'] }, { name: 'John Smith', roles: ['striker'] }],
    ['a father and his son', { name: 'Ada Quist Sr.' }, { name: 'Ada Quist Jr.' }],
    ['two genders', { name: 'Kim Quist', gender: 'feminine' }, { name: 'Kim Quist', gender: 'masculine' }],
    ['two middle names', { name: 'Ada P. Quist' }, { name: 'Ada R. Quist' }],
    ['a person and a place', { name: 'Quist' }, { name: 'Quist', type: 'place' }],
    [
      'Georgia and Georgia',
      { name: 'Georgia', type: 'country', known: 'country:GE' },
      { name: 'Georgia', type: 'place' },
    ],
    [
      'two countries',
      { name: 'Ada Quist', roles: ['french minister'] },
      { name: 'Ada Quist', roles: ['russian minister'] },
    ],
  ])('%s', (_, a, b) => {
    const [first, second] = idsOf(two(a, b));
    expect(first).not.toBe(second);
  });

  it('joins namesakes of two walks of life where the same people stand beside them', () => {
    const others = [{ name: 'Bo Lind' }, { name: 'Cy Moe' }, { name: 'Di Nord' }];
    const [a, b] = [
      extraction('one', [{ name: 'Ada Quist', roles: ['senator'] }, ...others], '2021-01-01'),
      extraction('two', [{ name: 'Ada Quist', roles: ['striker'] }, ...others], '2021-02-01'),
    ];
    expect(new Set(idsOf([a, b])).size).toBe(1);
  });

  it('does not chain two people through a third article that says nothing', () => {
    const ids = idsOf([
      extraction('one', [{ name: 'John Smith', roles: ['senator'] }], '2021-01-01'),
      extraction('two', [{ name: 'John Smith' }], '2021-01-02'),
      extraction('three', [{ name: 'John Smith', roles: ['striker'] }], '2021-01-03'),
    ]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('tells apart the supreme courts of two countries', () => {
    const court = { name: 'Supreme Court', type: 'organisation' } as const;
    const [a, b] = idsOf([
      extraction('one', [court, { name: 'India', type: 'country', known: 'country:IN' }]),
      extraction('two', [court, { name: 'Brazil', type: 'country', known: 'country:BR' }]),
    ]);
    expect(a).not.toBe(b);
  });
});

describe('what an entity says of itself', () => {
  it('counts its spellings, the commonest first', () => {
    const { entities } = identifyEntities(
      [
        extraction('one', [{ name: 'Ada Quist', forms: ['Quist', 'Quist'] }]),
        extraction('two', [{ name: 'Ada Quist' }]),
      ],
      knowledge,
    );
    expect(entities[0]).toMatchObject({
      name: 'Ada Quist',
      aliases: [
        { form: 'Ada Quist', count: 2 },
        { form: 'Quist', count: 2 },
      ],
    });
  });

  it('has the code and the name of the knowledge entry', () => {
    const { entities } = identifyEntities(
      [extraction('one', [{ name: 'Britain', type: 'country', known: 'country:GB' }])],
      knowledge,
    );
    expect(entities[0]).toMatchObject({ name: 'United Kingdom', iso: 'GB', known: 'country:GB', type: 'country' });
  });

  it('keeps a lone surname apart and lists whom it may mean', () => {
    const extractions = [extraction('one', [{ name: 'Ada Quist' }]), extraction('two', [{ name: 'Quist' }])];
    const { entities } = identifyEntities(extractions, knowledge);
    const [full, lone] = idsOf(extractions);
    expect(lone).not.toBe(full);
    expect(entities.find(({ id }) => id === lone)?.candidates).toEqual([full]);
  });

  it('writes down that a bearer fitted two namesakes alike', () => {
    const extractions = [
      extraction('one', [{ name: 'John Smith', roles: ['senator'] }], '2021-01-01'),
      extraction('two', [{ name: 'John Smith', roles: ['striker'] }], '2021-01-02'),
      extraction('three', [{ name: 'John Smith' }], '2021-01-03'),
    ];
    const { entities } = identifyEntities(extractions, knowledge);
    const [senator, striker, unclear] = idsOf(extractions);
    expect(unclear).toBe(senator);
    expect(entities.find(({ id }) => id === senator)?.candidates).toEqual([striker]);
  });

  it('gives nothing to a mention of another article or of an unnamed chain', () => {
    const one = extraction('one', [{ name: 'Ada Quist' }]);
    const other = extraction('two', [{ name: 'Bo Lind' }]);
    const { within } = identifyEntities([one, other], knowledge);
    expect(within(one)(other.mentions[0]!.id)).toBeUndefined();
  });
});
