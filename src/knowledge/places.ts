/** The tables of places to entries: regions, the wider world, seats of power, peoples and cities. */
import { knowledgeId, type KnowledgeId } from '../model';
import { cityId, countryId } from './countries';
import { CITIES } from './data/cities';
import { PEOPLES } from './data/peoples';
import { REGIONS } from './data/regions';
import { SEATS } from './data/seats';
import { WORLD } from './data/world';
import { addDemonyms, addEntry, unmarked, type Catalogue } from './names';
import { listOf, rowsOf } from './table';
import { PLACE_KINDS, type KnowledgeEntry } from './types';
import { memberOf } from './words';

const placeId = (key: string): KnowledgeId => knowledgeId('place', key);
const named = (marked: string, others: readonly string[]): Pick<KnowledgeEntry, 'name' | 'aliases'> => ({
  name: unmarked(marked).written,
  aliases: others.map((alias) => unmarked(alias).written),
});
const within = (code: string): { readonly country?: KnowledgeId } => (code === '' ? {} : { country: countryId(code) });

export function addRegions(catalogue: Catalogue): void {
  for (const [key = '', marked = '', cell, kind, code = '', adjectives, people] of rowsOf(REGIONS, 7)) {
    const others = listOf(cell);
    const entry: KnowledgeEntry = {
      id: placeId(key),
      type: 'place',
      ...named(marked, others),
      kind: memberOf(PLACE_KINDS, kind) ?? 'region',
      ...within(code),
    };
    addEntry(catalogue, entry, [marked, ...others]);
    addDemonyms(catalogue, entry, listOf(adjectives), listOf(people));
  }
}

export function addWorld(catalogue: Catalogue): void {
  for (const [key = '', marked = '', cell, kind, adjectives, people] of rowsOf(WORLD, 6)) {
    const others = listOf(cell);
    const known = memberOf(PLACE_KINDS, kind) ?? 'landmark';
    const entry: KnowledgeEntry = { id: placeId(key), type: 'place', ...named(marked, others), kind: known };
    addEntry(catalogue, entry, [marked, ...others]);
    addDemonyms(catalogue, entry, listOf(adjectives), listOf(people));
  }
}

/** A country's code, or the key of an organisation or former country. */
function stoodFor(catalogue: Catalogue, key: string): KnowledgeId {
  const id = ['country', 'org'].map((kind) => knowledgeId(kind, key)).find((one) => catalogue.entries.has(one));
  if (id === undefined) throw new Error(`stoodFor: no entry for ${key}`);
  return id;
}

export function addSeats(catalogue: Catalogue): void {
  for (const [key = '', marked = '', cell, code = '', bodies] of rowsOf(SEATS, 5)) {
    const others = listOf(cell);
    const standsFor = listOf(bodies).map((body) => stoodFor(catalogue, body));
    const entry: KnowledgeEntry = {
      id: placeId(key),
      type: 'facility',
      ...named(marked, others),
      kind: standsFor.length > 0 ? 'seat' : 'landmark',
      ...within(code),
      ...(standsFor.length > 0 ? { standsFor } : {}),
    };
    addEntry(catalogue, entry, [marked, ...others]);
  }
}

export function addPeoples(catalogue: Catalogue): void {
  for (const [key = '', people, adjectives] of rowsOf(PEOPLES, 3)) {
    const nouns = listOf(people);
    const [first = key] = nouns;
    const [singular = key, plural = `${singular}s`] = unmarked(first).written.split('/');
    const entry: KnowledgeEntry = {
      id: knowledgeId('people', key),
      type: 'group',
      name: plural,
      aliases: [],
      kind: 'people',
    };
    catalogue.entries.set(entry.id, entry);
    addDemonyms(catalogue, entry, listOf(adjectives), nouns);
  }
}

interface City {
  readonly name: string;
  readonly code: string;
  readonly state: string;
  readonly thousands: number;
}

/** `US-TX | Houston 2296; Dallas 1300`: name and population in thousands. */
function* citiesOf(): Generator<City> {
  for (const [where = '', cell] of rowsOf(CITIES, 2)) {
    const [code = '', ...rest] = where.split('-');
    const state = rest.join('-');
    for (const item of listOf(cell)) {
      const [, name = '', thousands, mark = ''] = /^(.+) (\d+)( \?)?$/.exec(item) ?? [];
      yield { name: name + mark, code, state, thousands: Number(thousands) };
    }
  }
}

/** Larger cities first, so that London is the one on the Thames. */
export function addCities(catalogue: Catalogue, isPersonal: (name: string) => boolean): void {
  for (const { name: marked, code, state } of [...citiesOf()].sort((a, b) => b.thousands - a.thousands)) {
    const name = unmarked(marked).written;
    const region = state === '' ? undefined : placeId(state);
    const entry: KnowledgeEntry = {
      id: cityId(region === undefined ? code : `${code}-${state}`, name),
      type: 'place',
      name,
      aliases: [],
      kind: 'city',
      country: countryId(code),
      ...(region === undefined ? {} : { partOf: region }),
    };
    addEntry(catalogue, entry, [isPersonal(name) ? `${name} ??` : marked]);
  }
}
