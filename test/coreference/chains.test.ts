/** Who is who within an article: made-up sentences and the chains that they should give. */
import { describe, expect, it } from 'vitest';
import { resolveCoreference } from '../../src/coreference';
import { loadKnowledge } from '../../src/knowledge';
import { chainsIn, documentOf, mentionsOf, type MentionSketch } from './articles';

const knowledge = loadKnowledge();
const nominal = (text: string, more: Partial<MentionSketch> = {}): MentionSketch => ({
  text,
  kind: 'nominal',
  ...more,
});
const he: MentionSketch = { text: 'he', kind: 'pronoun', gender: 'masculine' };
const she: MentionSketch = { text: 'she', kind: 'pronoun', gender: 'feminine' };

/** One bare sentence for each name: `Quist/PROPN/nsubj/2 spoke/VERB/root/0`. */
const says = (...names: readonly string[]): readonly string[] =>
  names.map((name) => {
    const words = name.split(' ');
    const tokens = words.map((word, i) =>
      i === 0 ? `${word}/PROPN/nsubj/${words.length + 1}` : `${word}/PROPN/flat/1`,
    );
    return [...tokens, 'spoke/VERB/root/0/speak', './PUNCT/punct/1'].join(' ');
  });

type Row = readonly [string, readonly string[], readonly MentionSketch[], readonly (readonly string[])[]];

const NAMES: readonly Row[] = [
  ['a surname', says('Ada Quist', 'Quist'), [{ text: 'Ada Quist' }, { text: 'Quist' }], [['Ada Quist', 'Quist']]],
  ['a first name', says('Ada', 'Ada Quist'), [{ text: 'Ada' }, { text: 'Ada Quist' }], [['Ada', 'Ada Quist']]],
  [
    'a middle initial',
    says('Ada P. Quist', 'Ada Quist'),
    [{ text: 'Ada P. Quist' }, { text: 'Ada Quist' }],
    [['Ada P. Quist', 'Ada Quist']],
  ],
  ['two people of one surname', says('Ada Quist', 'Bo Quist'), [{ text: 'Ada Quist' }, { text: 'Bo Quist' }], []],
  [
    'what a participle calls it',
    ['He/PRON/nsubj/2 met/VERB/root/0/meet a/DET/det/4 girl/NOUN/obj/2 named/VERB/acl/4/name Ada/PROPN/xcomp/5'],
    [nominal('girl'), { text: 'Ada' }],
    [['girl', 'Ada']],
  ],
  [
    'a father whom the surname was not waiting for',
    [
      'Quist/PROPN/nsubj/4 was/AUX/cop/4/be the/DET/det/4 daughter/NOUN/root/0 of/ADP/case/6 Bo/PROPN/nmod/4 Quist/PROPN/flat/6',
    ],
    [{ text: 'Quist' }, { text: 'Bo Quist' }],
    [],
  ],
  ['a father and his son', says('Bo Quist Sr', 'Bo Quist Jr'), [{ text: 'Bo Quist Sr' }, { text: 'Bo Quist Jr' }], []],
  [
    'a title that tells which of two',
    says('Ada Quist', 'Bo Quist', 'Quist'),
    [
      { text: 'Ada Quist', gender: 'feminine' },
      { text: 'Bo Quist', gender: 'masculine' },
      { text: 'Quist', title: 'Ms' },
    ],
    [['Ada Quist', 'Quist']],
  ],
  [
    'two sisters with like names',
    says('Maria Quist', 'Marie Quist'),
    [{ text: 'Maria Quist' }, { text: 'Marie Quist' }],
    [],
  ],
  [
    'a company and its short form',
    says('Quist Corp', 'Quist'),
    [
      { text: 'Quist Corp', type: 'organisation' },
      { text: 'Quist', type: 'organisation' },
    ],
    [['Quist Corp', 'Quist']],
  ],
  [
    'a newspaper and the place it is named after',
    says('Leeds Herald', 'Leeds'),
    [
      { text: 'Leeds Herald', type: 'organisation' },
      { text: 'Leeds', type: 'place' },
    ],
    [],
  ],
  [
    'a country, its people and its short name',
    says('Britain', 'UK', 'British'),
    [
      { text: 'Britain', type: 'country', known: 'country:GB' },
      { text: 'UK', type: 'country', known: 'country:GB' },
      { text: 'British', kind: 'demonym', type: 'country', known: 'country:GB' },
    ],
    [['Britain', 'UK', 'British']],
  ],
];

const QUIST = { text: 'Ada Quist', gender: 'feminine' } as const;
const PHRASES: readonly Row[] = [
  [
    'an apposition',
    [
      'Ada/PROPN/nsubj/7 Quist/PROPN/flat/1 ,/PUNCT/punct/5 the/DET/det/5 chemist/NOUN/appos/1 ,/PUNCT/punct/5 left/VERB/root/0/leave',
    ],
    [QUIST, nominal('chemist')],
    [['Ada Quist', 'chemist']],
  ],
  [
    'a phrase between commas that the parser hung elsewhere',
    [
      'Ada/PROPN/nsubj/7 Quist/PROPN/flat/1 ,/PUNCT/punct/5 the/DET/det/5 chemist/NOUN/dep/7 ,/PUNCT/punct/5 left/VERB/root/0/leave',
    ],
    [QUIST, nominal('chemist')],
    [['Ada Quist', 'chemist']],
  ],
  [
    'a person behind a body, each before `who`',
    [
      'They/PRON/nsubj/2 praised/VERB/root/0/praise Quist/PROPN/nmod/5 party/NOUN/flat/3 leader/NOUN/obj/2 Ada/PROPN/appos/5 Moor/PROPN/flat/6 ,/PUNCT/punct/10 who/PRON/nsubj/10 left/VERB/acl:relcl/3/leave',
    ],
    [
      { text: 'Quist party', type: 'organisation' },
      { text: 'Ada Moor', gender: 'feminine' },
      { text: 'who', kind: 'pronoun' },
    ],
    [['Ada Moor', 'who']],
  ],
  [
    'a copula',
    ['Ada/PROPN/nsubj/5 Quist/PROPN/flat/1 is/AUX/cop/5/be a/DET/det/5 chemist/NOUN/root/0'],
    [QUIST, nominal('chemist')],
    [['Ada Quist', 'chemist']],
  ],
  [
    'a copula that is denied',
    ['Ada/PROPN/nsubj/6 Quist/PROPN/flat/1 is/AUX/cop/6/be not/PART/advmod/6 a/DET/det/6 chemist/NOUN/root/0'],
    [QUIST, nominal('chemist')],
    [],
  ],
  [
    'an office that the article has given',
    [
      'Foreign/PROPN/compound/2 Secretary/PROPN/nsubj/5 Ada/PROPN/flat/2 Quist/PROPN/flat/2 left/VERB/root/0/leave',
      'The/DET/det/3 Foreign/PROPN/compound/3 Secretary/PROPN/nsubj/4 spoke/VERB/root/0/speak',
    ],
    [{ ...QUIST, title: 'Foreign Secretary' }, nominal('Foreign Secretary')],
    [['Ada Quist', 'Foreign Secretary']],
  ],
  [
    'an office that two have borne',
    [
      'Minister/PROPN/nsubj/4 Ada/PROPN/flat/1 Quist/PROPN/flat/1 met/VERB/root/0/meet Minister/PROPN/obj/4 Bo/PROPN/flat/5 Lind/PROPN/flat/5',
      'The/DET/det/2 minister/NOUN/nsubj/3 left/VERB/root/0/leave',
    ],
    [{ ...QUIST, title: 'Minister' }, { text: 'Bo Lind', title: 'Minister' }, nominal('minister')],
    [],
  ],
  [
    'the head of a name',
    [
      'The/DET/det/3 Quist/PROPN/compound/3 Museum/PROPN/nsubj/4 opened/VERB/root/0/open',
      'The/DET/det/2 museum/NOUN/nsubj/3 closed/VERB/root/0/close',
    ],
    [{ text: 'Quist Museum', type: 'facility' }, nominal('museum', { type: 'facility' })],
    [['Quist Museum', 'museum']],
  ],
];

const VISIT = 'Ada/PROPN/nsubj/3 Quist/PROPN/flat/1 met/VERB/root/0/meet Bo/PROPN/obj/3 Lind/PROPN/flat/4';
const PRONOUNS: readonly Row[] = [
  [
    'gender',
    [VISIT, 'Later/ADV/advmod/3 he/PRON/nsubj/3 left/VERB/root/0/leave'],
    [QUIST, { text: 'Bo Lind', gender: 'masculine' }, he],
    [['Bo Lind', 'he']],
  ],
  [
    'a subject',
    [VISIT, 'Later/ADV/advmod/3 she/PRON/nsubj/3 left/VERB/root/0/leave'],
    [QUIST, { text: 'Bo Lind', gender: 'feminine' }, she],
    [['Ada Quist', 'she']],
  ],
  [
    'an object of the same clause is someone else',
    ['Bo/PROPN/nsubj/3 Lind/PROPN/flat/1 met/VERB/root/0/meet him/PRON/obj/3'],
    [
      { text: 'Bo Lind', gender: 'masculine' },
      { ...he, text: 'him' },
    ],
    [],
  ],
  [
    'a pronoun that comes first',
    [
      'After/ADP/case/3 his/PRON/nmod:poss/3 visit/NOUN/obl/7 ,/PUNCT/punct/3 Bo/PROPN/nsubj/7 Lind/PROPN/flat/5 left/VERB/root/0/leave',
    ],
    [
      { ...he, text: 'his' },
      { text: 'Bo Lind', gender: 'masculine' },
    ],
    [['his', 'Bo Lind']],
  ],
  [
    'a relative pronoun',
    ['Ada/PROPN/root/0 Quist/PROPN/flat/1 ,/PUNCT/punct/5 who/PRON/nsubj/5 left/VERB/acl:relcl/1/leave'],
    [QUIST, { text: 'who', kind: 'pronoun' }],
    [['Ada Quist', 'who']],
  ],
  [
    'it that stands for nothing',
    [
      'Quist/PROPN/compound/2 Corp/PROPN/nsubj/3 grew/VERB/root/0/grow',
      'It/PRON/nsubj:pass/3 is/AUX/aux:pass/3/be understood/VERB/root/0/understand that/SCONJ/mark/6 sales/NOUN/nsubj/6 fell/VERB/ccomp/3/fall',
    ],
    [
      { text: 'Quist Corp', type: 'organisation' },
      { text: 'It', kind: 'pronoun', type: 'organisation', gender: 'neuter' },
    ],
    [],
  ],
  [
    'I inside a quotation',
    [
      'Ada/PROPN/nsubj/3 Quist/PROPN/flat/1 said/VERB/root/0/say :/PUNCT/punct/3 “/PUNCT/punct/7 I/PRON/nsubj/7 left/VERB/ccomp/3/leave ”/PUNCT/punct/7',
    ],
    [QUIST, { text: 'I', kind: 'pronoun' }],
    [['Ada Quist', 'I']],
  ],
];

const MOSCOW: MentionSketch = { text: 'Moscow', type: 'place', known: 'city:RU:Moscow' };
const RUSSIA: MentionSketch = { text: 'Russia', type: 'country', known: 'country:RU' };
const SEATS: readonly Row[] = [
  [
    'a capital that warns',
    ['Russia/PROPN/nsubj/2 left/VERB/root/0/leave', 'Moscow/PROPN/nsubj/2 warned/VERB/root/0/warn Oslo/PROPN/obj/2'],
    [RUSSIA, MOSCOW],
    [['Russia', 'Moscow']],
  ],
  [
    'a capital that has forces',
    [
      'Russia/PROPN/nsubj/2 left/VERB/root/0/leave',
      "Moscow/PROPN/nmod:poss/3 's/PART/case/1 forces/NOUN/nsubj/4/force left/VERB/root/0/leave",
    ],
    [RUSSIA, MOSCOW],
    [['Russia', 'Moscow']],
  ],
  [
    'a capital to go to',
    [
      'Russia/PROPN/nsubj/2 left/VERB/root/0/leave',
      'She/PRON/nsubj/2 flew/VERB/root/0/fly to/ADP/case/4 Moscow/PROPN/obl/2',
    ],
    [RUSSIA, MOSCOW],
    [],
  ],
];

describe.each([
  ['names', NAMES],
  ['phrases', PHRASES],
  ['pronouns', PRONOUNS],
  ['seats', SEATS],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_name, lines, sketches, expected) => {
    expect(chainsIn(lines, sketches, knowledge)).toEqual(expected);
  });
});

describe('what an article says of a name', () => {
  const typeIn = (sentences: readonly string[], sketches: readonly MentionSketch[]): string | undefined => {
    const document = documentOf(sentences);
    const mentions = mentionsOf(document, sketches);
    return resolveCoreference(document, mentions, knowledge).mentions.find(({ id }) => id === mentions[0]?.id)?.type;
  };

  it('makes a firm of `Quist Marlow, a lender`', () => {
    const line =
      'Quist/PROPN/nsubj/7 Marlow/PROPN/flat/1 ,/PUNCT/punct/5 a/DET/det/5 lender/NOUN/appos/1 ,/PUNCT/punct/1 failed/VERB/root/0/fail';
    const lender = nominal('lender', { type: 'organisation' });
    expect(typeIn([line], [{ text: 'Quist Marlow' }, lender])).toBe('organisation');
  });

  it('leaves `Ms Quist` a person in `Ms Quist, a lender`', () => {
    const line =
      'Ms/PROPN/nsubj/7 Quist/PROPN/flat/1 ,/PUNCT/punct/5 a/DET/det/5 lender/NOUN/appos/1 ,/PUNCT/punct/1 left/VERB/root/0/leave';
    const lender = nominal('lender', { type: 'organisation' });
    expect(typeIn([line], [{ text: 'Quist', title: 'Ms' }, lender])).toBe('person');
  });
});

describe('a chain', () => {
  it('has the fullest name, the roles and the reasons of its links', () => {
    const document = documentOf(says('Quist', 'Ada Quist'));
    const mentions = mentionsOf(document, [
      { text: 'Quist', title: 'Dr' },
      { ...QUIST, title: 'Foreign Secretary' },
    ]);
    const [chain] = resolveCoreference(document, mentions, knowledge).chains;
    expect(chain).toMatchObject({
      name: 'Ada Quist',
      type: 'person',
      gender: 'feminine',
      roles: ['foreign secretary'],
    });
    expect(chain?.links).toEqual([{ from: mentions[0]?.id, to: mentions[1]?.id, rule: 'surname', confidence: 0.93 }]);
  });

  it('has the name of the knowledge entry', () => {
    const document = documentOf(says('Britain'));
    const mentions = mentionsOf(document, [{ text: 'Britain', type: 'country', known: 'country:GB' }]);
    expect(resolveCoreference(document, mentions, knowledge).chains[0]?.name).toBe('United Kingdom');
  });

  it('has no name when nothing names the thing', () => {
    const document = documentOf(['The/DET/det/2 minister/NOUN/nsubj/3 left/VERB/root/0/leave']);
    const { chains } = resolveCoreference(document, mentionsOf(document, [nominal('minister')]), knowledge);
    expect(chains).toHaveLength(1);
    expect(chains[0]?.name).toBeUndefined();
  });
});
