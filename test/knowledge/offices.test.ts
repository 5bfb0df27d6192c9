/** Offices: words for them, and who held them when. */
import { expect, test } from 'vitest';
import { loadKnowledge, type Office } from '../../src/knowledge';

const knowledge = loadKnowledge();

test.each([
  ['prime minister', 'prime-minister', 'leader_of', false],
  ['the PM', 'prime-minister', 'leader_of', false],
  ['British foreign secretary', 'foreign-minister', 'minister_of', false],
  ['former French president', 'president', 'leader_of', true],
  ['ex-president', 'president', 'leader_of', true],
  ['NATO secretary-general', 'secretary-general', 'leader_of', false],
  ['minister for Brexit opportunities', 'minister', 'minister_of', false],
  ['work and pensions secretary', 'minister', 'minister_of', false],
  ['deputy trade minister', 'deputy-minister', 'official_of', false],
  ['ambassador', 'ambassador', 'ambassador_of', false],
  ['Labour leader', 'leader', 'leader_of', false],
  ['spokeswoman', 'spokesperson', 'spokesperson_of', false],
] as const)('%s', (words, office, relation, past) => {
  expect(knowledge.officeNoun(words)).toMatchObject({ office, relation, past });
});

test.each(['table', 'his secretary', '', 'the dog'])('%s is no office', (words) => {
  expect(knowledge.officeNoun(words)).toBeUndefined();
});

test.each<[string, Office, string, string[]]>([
  ['United Kingdom', 'prime-minister', '2022-02-10', ['Boris Johnson']],
  ['United Kingdom', 'foreign-minister', '2022-02-10', ['Liz Truss']],
  ['United Kingdom', 'chancellor', '2022-02-10', ['Rishi Sunak']],
  ['Germany', 'chancellor', '2022-02-10', ['Olaf Scholz']],
  ['Germany', 'prime-minister', '2022-02-10', ['Olaf Scholz']],
  ['NATO', 'secretary-general', '2022-02-10T08:00:00Z', ['Jens Stoltenberg']],
  ['NATO', 'leader', '2022-02-10', ['Jens Stoltenberg']],
  ['Russia', 'president', '2010-06-01', ['Dmitry Medvedev']],
  ['Soviet Union', 'leader', '1987-03-01', ['Mikhail Gorbachev', 'Nikolai Ryzhkov']],
  ['United States', 'president', '1987-10-19', ['Ronald Reagan']],
  ['Labour Party', 'leader', '2021-01-01', ['Keir Starmer']],
  ['European Commission', 'president', '2021-01-01', ['Ursula von der Leyen']],
  ['Federal Reserve', 'chair', '1987-10-19', ['Alan Greenspan']],
  ['Belarus', 'foreign-minister', '2022-02-10', []],
])('%s, %s, %s', (of, office, date, names) => {
  const id = knowledge.byName(of)[0]!.id;
  expect(knowledge.holders({ of: id, office }, date).map(({ person }) => person.name)).toEqual(names);
});

test('an office is left on the day the next holder comes', () => {
  const of = knowledge.byName('United Kingdom')[0]!.id;
  const holder = (date: string) => knowledge.holders({ of, office: 'prime-minister' }, date)[0]?.person.name;
  expect([holder('2022-09-05'), holder('2022-09-06')]).toEqual(['Boris Johnson', 'Liz Truss']);
});

test('a vague year counts for both and is not certain', () => {
  const of = knowledge.byName('Human Rights Watch')[0]!.id;
  const [holder] = knowledge.holders({ of, office: 'director' }, '1993-06-01');
  expect([holder?.person.name, holder?.certain]).toEqual(['Kenneth Roth', false]);
  expect(knowledge.holders({ of, office: 'director' }, '1995-06-01')[0]?.certain).toBe(true);
});

test('the offices of a person', () => {
  expect(knowledge.officesOf('Liz Truss', '2022-02-10')).toMatchObject([
    { office: 'foreign-minister', of: 'country:GB', relation: 'minister_of', certain: true },
  ]);
  expect(knowledge.officesOf('Nobody Atall', '2022-02-10')).toEqual([]);
  expect(knowledge.officesOf('Boris Johnson').map(({ office }) => office)).toContain('mayor');
});
