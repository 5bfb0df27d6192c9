/** The tables themselves: every name is found again, every reference leads somewhere, and looking up is quick. */
import codes from 'i18n-iso-countries/langs/en.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge, type KnowledgeEntry } from '../../src/knowledge';
import { citiesFor } from '../../src/knowledge/cities';
import { addCountries } from '../../src/knowledge/countries';
import { addEvents } from '../../src/knowledge/events';
import { addHolders } from '../../src/knowledge/holders';
import type { Catalogue, Surface } from '../../src/knowledge/names';
import { addOrganisations } from '../../src/knowledge/organisations';
import { addPeople } from '../../src/knowledge/people';
import { addPeoples, addRegions, addSeats, addWorld } from '../../src/knowledge/places';

const knowledge = loadKnowledge();

function everything(): Catalogue {
  const catalogue: Catalogue = { entries: new Map(), surfaces: [] };
  addCountries(catalogue);
  addOrganisations(catalogue);
  for (const add of [addSeats, addRegions, addWorld, addPeoples, addEvents, addPeople]) add(catalogue);
  const cities = citiesFor(catalogue, () => false);
  cities.addLargest();
  cities.addOthers();
  addHolders(catalogue);
  return catalogue;
}

const { entries, surfaces } = everything();

/** The surface alone, after the word that it needs. */
function foundAs({ written, after }: Surface): readonly KnowledgeEntry[] {
  const before = after === undefined ? [] : [after];
  const forms = [...before, ...written.replace(/,/g, ' ,').split(' ')].map((form) => ({ form }));
  const match = knowledge.lookUp(forms).find(({ first, last }) => first === before.length && last === forms.length);
  return match?.entries ?? [];
}

test('every way of writing every entry finds it, alone or among namesakes', () => {
  const lost = surfaces.filter((surface) => !foundAs(surface).some(({ id }) => id === surface.entry.id));
  expect(lost.map(({ written, entry }) => `${written} ${entry.id}`)).toEqual([]);
});

test('matches are in order, apart, inside the sentence and never empty, whatever the words', () => {
  const known = fc.constantFrom(...surfaces).chain(({ written }) => fc.constantFrom(...written.split(' ')));
  const words = fc.array(
    fc.oneof(known, fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('the', 'The', ',', '-', "'s")),
  );
  fc.assert(
    fc.property(words, (forms) => {
      let last = 0;
      for (const match of knowledge.lookUp(forms.map((form) => ({ form })))) {
        expect(match.first).toBeGreaterThanOrEqual(last);
        expect(match.last).toBeGreaterThan(match.first);
        expect(match.entries.length).toBeGreaterThan(0);
        last = match.last;
      }
      expect(last).toBeLessThanOrEqual(forms.length);
    }),
    { numRuns: 500, seed: 7 },
  );
});

/** `Virgin Islands, British` is British Virgin Islands, `Reunion (French)` is Reunion. */
const spellingsOf = (name: string): readonly string[] => [
  name,
  name.replace(/^(.+), (.+)$/, '$2 $1'),
  name.replace(/ \(.*/, ''),
];

test('codes are those of the library, under one of its names', () => {
  const names = new Map<string, string | readonly string[]>(Object.entries(codes.countries));
  for (const { iso, id } of entries.values()) {
    if (iso === undefined) continue;
    const plain = [names.get(iso) ?? []].flat().flatMap(spellingsOf);
    expect(
      plain.some((name) => knowledge.byName(name).some((entry) => entry.id === id)),
      `${iso} ${plain.join('/')}`,
    ).toBe(true);
  }
  const states = [...entries.values()].filter(({ kind, iso }) => iso !== undefined && kind !== 'former-country');
  expect(new Set(states.map(({ iso }) => iso)).size).toBe(states.length);
});

test('every reference leads to an entry', () => {
  for (const { id, country, partOf, capital, standsFor = [] } of entries.values())
    for (const other of [country, partOf, capital, ...standsFor])
      if (other !== undefined && !other.startsWith('city:')) expect(entries.has(other), `${id} -> ${other}`).toBe(true);
});

test('nothing is known by a common word in lower case', () => {
  const words = 'us it who in on the a of and to man may mark will rose bill reading nice march turkey china'.split(
    ' ',
  );
  expect(words.filter((form) => knowledge.lookUp([{ form }]).length > 0)).toEqual([]);
});

test('a sentence takes microseconds', () => {
  const sentence =
    'The British foreign secretary told Russia in Moscow that NATO would not leave the Baltic states alone .';
  const tokens = sentence.split(' ').map((form) => ({ form }));
  const rounds = 2000;
  const before = performance.now();
  for (let round = 0; round < rounds; round += 1) knowledge.lookUp(tokens);
  const each = ((performance.now() - before) * 1000) / rounds;
  console.info(
    `look-up: ${each.toFixed(1)} microseconds a sentence, ${String(entries.size)} entries, ${String(surfaces.length)} names`,
  );
  expect(each).toBeLessThan(1000);
});
