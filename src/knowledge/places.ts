/** The tables of places to entries: regions, the wider world, seats of power and peoples. */
import { knowledgeId, type KnowledgeId } from '../model';
import { countryId } from './countries';
import { PEOPLES } from './data/peoples';
import { REGIONS } from './data/regions';
import { REGIONS_WORLD } from './data/regions-world';
import { SEATS } from './data/seats';
import { WORLD } from './data/world';
import { addDemonyms, addEntry, displayed, unmarked, type Catalogue } from './names';
import { listOf, rowsOf } from './table';
import { PLACE_KINDS, type KnowledgeEntry } from './types';
import { memberOf } from './words';

export const placeId = (key: string): KnowledgeId => knowledgeId('place', key);
const named = (marked: string, others: readonly string[]): Pick<KnowledgeEntry, 'name' | 'aliases'> => ({
  name: displayed(marked),
  aliases: others.map((alias) => unmarked(alias).written),
});
const within = (code: string): { readonly country?: KnowledgeId } => (code === '' ? {} : { country: countryId(code) });

export function addRegions(catalogue: Catalogue): void {
  for (const [key = '', marked = '', cell, kind, code = '', adjectives, people] of rowsOf(REGIONS + REGIONS_WORLD, 7)) {
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
