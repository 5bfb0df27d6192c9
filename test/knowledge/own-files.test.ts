/** The user's files: what is taken, and every line that is not is told. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge, type Knowledge } from '../../src/knowledge';

const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
let files = 0;

function withLines(...lines: readonly (string | object)[]): Knowledge {
  files += 1;
  const file = join(folder, `${String(files)}.jsonl`);
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return loadKnowledge({ files: [file] });
}

const codes = ({ problems }: Knowledge): readonly string[] =>
  problems.map(({ code, line }) => `${String(line)} ${code}`);

test('a new name with its country, aliases and Wikidata id', () => {
  const knowledge = withLines({
    name: 'Ministry of Silly Walks',
    type: 'organisation',
    kind: 'ministry',
    aliases: ['MSW'],
    country: 'GB',
    wikidata: 'Q1',
  });
  expect(knowledge.problems).toEqual([]);
  expect(knowledge.byName('MSW')).toMatchObject([
    { name: 'Ministry of Silly Walks', kind: 'ministry', country: 'country:GB', wikidata: 'Q1' },
  ]);
});

test('a known name is completed, and keeps its own id', () => {
  const knowledge = withLines({ name: 'NATO', type: 'organisation', wikidata: 'Q2', aliases: ['the Pact'] });
  const [nato] = knowledge.byName('Pact');
  expect(nato).toMatchObject({ id: 'org:nato', kind: 'alliance', wikidata: 'Q2' });
  expect(knowledge.byName('North Atlantic Treaty Organization')[0]).toBe(nato);
});

test('a dated role ends the one in the tables', () => {
  const roles = [{ office: 'prime minister', of: 'United Kingdom', from: '2025-12-01' }];
  const knowledge = withLines({ name: 'Ada Example', type: 'person', gender: 'feminine', roles });
  const of = knowledge.byName('Britain')[0]!.id;
  const names = (date: string) =>
    knowledge.holders({ of, office: 'prime-minister' }, date).map(({ person }) => person.name);
  expect([names('2025-11-30'), names('2025-12-01')]).toEqual([['Keir Starmer'], ['Ada Example']]);
  expect(knowledge.problems).toEqual([]);
});

test('offices of bodies in the same file', () => {
  const knowledge = withLines(
    { name: 'Acme Corporation', type: 'organisation', kind: 'company' },
    {
      name: 'Ada Example',
      type: 'person',
      roles: [{ office: 'chief executive', of: 'Acme Corporation', from: '2020' }],
    },
  );
  expect(knowledge.officesOf('Ada Example', '2021-01-01')[0]).toMatchObject({
    office: 'chief-executive',
    relation: 'leader_of',
  });
});

test.each<[string, string | object, string]>([
  ['no JSON', '{"name": ', 'not_json'],
  ['no object', '[1]', 'not_an_entry'],
  ['no type', { name: 'X' }, 'not_an_entry'],
  ['an unknown field', { name: 'X', type: 'person', typo: 1 }, 'not_an_entry'],
  ['a control character', { name: 'A\u0000B', type: 'person' }, 'not_an_entry'],
  ['a direction override', { name: 'Ada \u202eelpmaxE', type: 'person' }, 'not_an_entry'],
  ['half a surrogate pair', '{"name": "A\\ud800", "type": "person"}', 'not_an_entry'],
  ['no letters', { name: '...', type: 'person' }, 'not_an_entry'],
  ['a very long name', { name: 'x'.repeat(5000), type: 'person' }, 'not_an_entry'],
  ['a wrong Wikidata id', { name: 'X', type: 'person', wikidata: 'P31' }, 'not_an_entry'],
  [
    'a date that is none',
    { name: 'X', type: 'person', roles: [{ office: 'mayor', of: 'London', from: '2020-13' }] },
    'not_an_entry',
  ],
  [
    'an end before the beginning',
    { name: 'X', type: 'person', roles: [{ office: 'mayor', of: 'London', from: '2020', to: '2019' }] },
    'not_an_entry',
  ],
  ['an unknown country', { name: 'X', type: 'organisation', country: 'Ruritania' }, 'unknown_country'],
  [
    'an unknown office',
    { name: 'X', type: 'person', roles: [{ office: 'wizard', of: 'London', from: '2020' }] },
    'unknown_office',
  ],
  [
    'an unknown body',
    { name: 'X', type: 'person', roles: [{ office: 'mayor', of: 'Ankh', from: '2020' }] },
    'unknown_body',
  ],
])('%s is told', (_, line, code) => {
  const knowledge = withLines({ name: 'Good Line', type: 'person' }, line);
  expect(codes(knowledge)).toEqual([`2 ${code}`]);
  expect(knowledge.byName('Good Line')).toHaveLength(1);
});

test('contradictions are told, and the first line stands', () => {
  const knowledge = withLines(
    { name: 'Ada Example', type: 'person', wikidata: 'Q10' },
    { name: 'Ada Example', type: 'person', wikidata: 'Q11' },
    { name: 'Bob Example', type: 'person', wikidata: 'Q10' },
  );
  expect(codes(knowledge)).toEqual(['2 contradiction', '3 contradiction']);
  expect(knowledge.byName('Ada Example')[0]?.wikidata).toBe('Q10');
});

test('two people in one office at one time are told and kept', () => {
  const role = { office: 'mayor', of: 'London', from: '2030', to: '2034' };
  const knowledge = withLines(
    { name: 'Ada Example', type: 'person', roles: [role] },
    { name: 'Bob Example', type: 'person', roles: [role] },
  );
  expect(codes(knowledge)).toEqual(['2 contradiction']);
  expect(knowledge.officesOf('Bob Example', '2031-01-01')).toHaveLength(1);
});

test('a missing file is told', () => {
  expect(loadKnowledge({ files: [join(folder, 'none.jsonl')] }).problems).toMatchObject([{ code: 'unreadable' }]);
});

test('many lines stay quick', () => {
  const lines = Array.from({ length: 5000 }, (_, at) => ({
    name: `Person ${String(at)}`,
    type: 'person',
    aliases: [`P ${String(at)}`],
  }));
  const before = performance.now();
  expect(withLines(...lines).byName('P 4999')).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(10_000);
});
