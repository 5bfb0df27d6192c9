/** The tables of cities and towns to entries, larger ones first; what is a capital already gains names only. */
import type { KnowledgeId } from '../model';
import { cityId, countryId } from './countries';
import { CITIES } from './data/cities';
import { TOWNS } from './data/towns';
import { TOWNS_WORLD } from './data/towns-world';
import { addEntry, displayed, unmarked, type Catalogue } from './names';
import { placeId } from './places';
import { unaccented } from './surface';
import { listOf, rowsOf } from './table';
import type { KnowledgeEntry } from './types';

/** A country or a region of one (`US-texas`), what is known of it, and the towns that the hand-made table names there. */
interface Ground {
  readonly where: string;
  readonly country: KnowledgeId;
  readonly region: { readonly partOf?: KnowledgeId };
  readonly capitals: ReadonlyMap<string, KnowledgeEntry>;
  readonly towns: Map<string, Town>;
}

interface Town {
  readonly ground: Ground;
  readonly names: readonly string[];
}

interface City {
  readonly ground: Ground;
  /** With its mark. */
  readonly name: string;
  readonly thousands: number;
}

type Capitals = ReadonlyMap<string, ReadonlyMap<string, KnowledgeEntry>>;
const NONE: ReadonlyMap<string, KnowledgeEntry> = new Map();

/** Country codes to capitals by name, accents aside: Bogotá is Bogota. The United States have more than one Washington. */
function capitalsIn({ entries }: Catalogue): Capitals {
  const capitals = new Map<string, Map<string, KnowledgeEntry>>();
  for (const entry of entries.values()) {
    const code = entry.country?.slice('country:'.length) ?? '';
    if (entry.kind !== 'capital' || code === 'US') continue;
    const there = capitals.get(code) ?? new Map<string, KnowledgeEntry>();
    capitals.set(code, there.set(unaccented(entry.name), entry));
  }
  return capitals;
}

function groundFor(where: string, capitals: Capitals): Ground {
  const [code, state] = [where.slice(0, 2), where.slice(3)];
  const region = state === '' ? {} : { partOf: placeId(state) };
  return { where, country: countryId(code), region, capitals: capitals.get(code) ?? NONE, towns: new Map() };
}

type GroundOf = (where: string) => Ground;

function grounds(catalogue: Catalogue): GroundOf {
  const known = new Map<string, Ground>();
  const capitals = capitalsIn(catalogue);
  return (where) => {
    const ground = known.get(where) ?? groundFor(where, capitals);
    known.set(where, ground);
    return ground;
  };
}

/** Every town of the hand-made table, also under each of its names on its ground. */
function readTowns(groundOf: GroundOf): readonly Town[] {
  return rowsOf(TOWNS + TOWNS_WORLD, 3).map(([where = '', marked = '', others]) => {
    const ground = groundOf(where);
    const town: Town = { ground, names: [marked, ...listOf(others)] };
    for (const name of town.names) ground.towns.set(unmarked(name).written, town);
    return town;
  });
}

/** `Houston 2296`, `Reading 318 ?`: name, thousands of people, mark. */
function cityFrom(item: string, ground: Ground): City {
  const marked = item.endsWith(' ?');
  const plain = marked ? item.slice(0, -2) : item;
  const at = plain.lastIndexOf(' ');
  const name = plain.slice(0, at);
  return { ground, name: marked ? `${name} ?` : name, thousands: Number(plain.slice(at + 1)) };
}

function readCities(groundOf: GroundOf): readonly City[] {
  const cities: City[] = [];
  for (const [where = '', cell] of rowsOf(CITIES, 2)) {
    const ground = groundOf(where);
    for (const item of listOf(cell)) cities.push(cityFrom(item, ground));
  }
  return cities.sort((a, b) => b.thousands - a.thousands);
}

function addTown(catalogue: Catalogue, { ground, names }: Town): void {
  const [name = '', ...aliases] = names.map(displayed);
  const { where, country, region, capitals } = ground;
  const capital = capitals.get(unaccented(name));
  const city: KnowledgeEntry = {
    id: cityId(where, name),
    type: 'place',
    name,
    aliases,
    kind: 'city',
    country,
    ...region,
  };
  addEntry(catalogue, capital ?? city, names);
}

export interface Cities {
  /** Cities of five million and more come before regions of their name: New York is the city. */
  readonly addLargest: () => void;
  readonly addOthers: () => void;
}

const LARGEST = 5000;
/** Towns in the news come before smaller cities: Hollywood is in California. */
const LARGE = 300;
/** Houston and Phoenix are cities first, whoever else is called so. */
const FAMOUS = 800;

/** Larger cities first, so that London is the one on the Thames; then the towns of the hand-made table, then the others. */
export function citiesFor(catalogue: Catalogue, isPersonal: (name: string) => boolean): Cities {
  const groundOf = grounds(catalogue);
  const towns = readTowns(groundOf);
  const cities = readCities(groundOf);
  const added = new Set<Town>();
  const addOnce = (town: Town): void => {
    if (!added.has(town)) addTown(catalogue, town);
    added.add(town);
  };
  const add = ({ name, ground, thousands }: City): void => {
    const plain = unmarked(name).written;
    const doubted = thousands < FAMOUS && (plain !== name || isPersonal(plain)) ? `${plain} ??` : name;
    addOnce(ground.towns.get(plain) ?? { ground, names: [doubted] });
  };
  return {
    addLargest: () => {
      cities.filter(({ thousands }) => thousands >= LARGEST).forEach(add);
    },
    addOthers: () => {
      cities.filter(({ thousands }) => thousands < LARGEST && thousands >= LARGE).forEach(add);
      towns.forEach(addOnce);
      cities.filter(({ thousands }) => thousands < LARGE).forEach(add);
    },
  };
}
