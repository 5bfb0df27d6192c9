/** The tables of places to entries: regions, the wider world, seats of power, peoples and cities. */
import { knowledgeId, type KnowledgeId } from '../model';
import { cityId, countryId } from './countries';
import { CITIES } from './data/cities';
import { PEOPLES } from './data/peoples';
import { REGIONS } from './data/regions';
import { SEATS } from './data/seats';
import { TOWNS } from './data/towns';
import { WORLD } from './data/world';
import { addDemonyms, addEntry, displayed, unmarked, type Catalogue } from './names';
import { unaccented } from './surface';
import { listOf, rowsOf } from './table';
import { PLACE_KINDS, type KnowledgeEntry } from './types';
import { memberOf } from './words';

const placeId = (key: string): KnowledgeId => knowledgeId('place', key);
const named = (marked: string, others: readonly string[]): Pick<KnowledgeEntry, 'name' | 'aliases'> => ({
  name: displayed(marked),
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
  readonly where: string;
  readonly thousands: number;
}

/** `GB-england` -> GB, england. */
const whereOf = (where: string): readonly [string, string] => [where.slice(0, 2), where.slice(3)];

/** `US-texas | Houston 2296; Dallas 1300`: name and population in thousands. */
function* citiesOf(): Generator<City> {
  for (const [where = '', cell] of rowsOf(CITIES, 2)) {
    for (const item of listOf(cell)) {
      const [, name = '', thousands, mark = ''] = /^(.+) (\d+)( \?)?$/.exec(item) ?? [];
      yield { name: name + mark, where, thousands: Number(thousands) };
    }
  }
}

interface Town {
  readonly where: string;
  readonly names: readonly string[];
}

/** Every town of the hand-made table under each of its names. */
function townsByName(): ReadonlyMap<string, Town> {
  const towns = new Map<string, Town>();
  for (const [where = '', marked = '', others] of rowsOf(TOWNS, 3)) {
    const names = [marked, ...listOf(others)];
    for (const name of names) towns.set(`${where} ${unmarked(name).written}`, { where, names });
  }
  return towns;
}

/** The capital of this name, accents aside: Bogotá is Bogota. The United States have more than one Washington. */
function capitalNamed(catalogue: Catalogue, code: string, name: string): KnowledgeEntry | undefined {
  const plain = catalogue.entries.get(cityId(code, unaccented(name))) ?? catalogue.entries.get(cityId(code, name));
  return plain?.kind === 'capital' && code !== 'US' ? plain : undefined;
}

function addTown(catalogue: Catalogue, { where, names }: Town): void {
  const [code, state] = whereOf(where);
  const [name = '', ...aliases] = names.map(displayed);
  const capital = capitalNamed(catalogue, code, name);
  if (capital !== undefined) {
    addEntry(catalogue, capital, names);
    return;
  }
  const entry: KnowledgeEntry = {
    id: cityId(where, name),
    type: 'place',
    name,
    aliases,
    kind: 'city',
    country: countryId(code),
    ...(state === '' ? {} : { partOf: placeId(state) }),
  };
  addEntry(catalogue, entry, names);
}

export interface Cities {
  /** Cities of five million and more come before regions of their name: New York is the city. */
  readonly addLargest: () => void;
  readonly addOthers: () => void;
}

const LARGEST = 5000;
/** Houston and Phoenix are cities first, whoever else is called so. */
const FAMOUS = 800;

/** Larger cities first, so that London is the one on the Thames; then the towns of the hand-made table. */
export function citiesFor(catalogue: Catalogue, isPersonal: (name: string) => boolean): Cities {
  const towns = townsByName();
  const cities = [...citiesOf()].sort((a, b) => b.thousands - a.thousands);
  const added = new Set<Town>();
  const isDoubtful = (name: string, thousands: number): boolean => thousands < FAMOUS && isPersonal(name);
  const add = ({ name, where, thousands }: City): void => {
    const plain = unmarked(name).written;
    const town = towns.get(`${where} ${plain}`) ?? {
      where,
      names: [isDoubtful(plain, thousands) ? `${plain} ??` : name],
    };
    if (!added.has(town)) addTown(catalogue, town);
    added.add(town);
  };
  return {
    addLargest: () => {
      for (const city of cities) if (city.thousands >= LARGEST) add(city);
    },
    addOthers: () => {
      for (const city of cities) if (city.thousands < LARGEST) add(city);
      for (const town of new Set(towns.values())) if (!added.has(town)) addTown(catalogue, town);
    },
  };
}
