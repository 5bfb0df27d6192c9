/** The tables of countries to entries with their names, demonyms and capitals. */
import english from 'i18n-iso-countries/langs/en.json';
import { knowledgeId, type KnowledgeId } from '../model';
import { COUNTRIES, FORMER_COUNTRIES, TERRITORIES } from './data/countries';
import { addDemonyms, addEntry, displayed, unmarked, type Catalogue } from './names';
import { listOf, rowsOf } from './table';
import type { KnowledgeEntry, Kind } from './types';

const codes: Readonly<Record<string, unknown>> = english.countries;

/** The entry id of an ISO 3166-1 alpha-2 code; a code that i18n-iso-countries does not know throws. */
export function countryId(code: string): KnowledgeId {
  if (!(code in codes)) throw new Error(`countryId: no ISO 3166-1 code ${code}`);
  return knowledgeId('country', code);
}

export const cityId = (code: string, name: string): KnowledgeId => knowledgeId('city', `${code}:${name}`);

/** Before the country's government. */
const ALSO_STANDS_FOR: ReadonlyMap<string, readonly KnowledgeId[]> = new Map([
  ['Brussels', [knowledgeId('org', 'eu')]],
]);

/** `Kyiv/Kiev` is one capital in two spellings, `La Paz; Sucre` are two. */
function addCapitals(catalogue: Catalogue, cell: string | undefined, code: string, rules: KnowledgeId): void {
  for (const spellings of listOf(cell).map((capital) => capital.split('/'))) {
    const [name = '', ...aliases] = spellings.map(displayed);
    const place: KnowledgeEntry = {
      id: cityId(code, name),
      type: 'place',
      name,
      aliases,
      kind: 'capital',
      country: rules,
      standsFor: [...(ALSO_STANDS_FOR.get(name) ?? []), rules],
    };
    addEntry(catalogue, place, spellings);
  }
}

function addState(catalogue: Catalogue, kind: Kind, id: KnowledgeId, code: string, cells: readonly string[]): void {
  const [, marked = '', others, adjectives, people, capitals, owner] = cells;
  const name = unmarked(marked).written;
  const aliases = listOf(others);
  const [capital] = listOf(capitals)[0]?.split('/') ?? [];
  const former = kind === 'former-country';
  const entry: KnowledgeEntry = {
    id,
    type: 'country',
    name,
    aliases: aliases.map((alias) => unmarked(alias).written),
    kind,
    ...(former ? {} : { iso: code }),
    ...(capital === undefined ? {} : { capital: cityId(code, displayed(capital)) }),
    ...(owner === undefined || owner === '' ? {} : { partOf: countryId(owner) }),
  };
  addEntry(catalogue, entry, [marked, ...aliases]);
  addDemonyms(catalogue, entry, listOf(adjectives), listOf(people));
  if (!former) addCapitals(catalogue, capitals, code, id);
}

export function addCountries(catalogue: Catalogue): void {
  for (const cells of rowsOf(COUNTRIES, 6)) {
    const [code = ''] = cells;
    addState(catalogue, 'country', countryId(code), code, cells);
  }
  for (const cells of rowsOf(TERRITORIES, 7)) {
    const [code = ''] = cells;
    addState(catalogue, 'territory', countryId(code), code, cells);
  }
  for (const cells of rowsOf(FORMER_COUNTRIES, 7)) {
    const [key = '', , , , , , heir = ''] = cells;
    addState(catalogue, 'former-country', knowledgeId('country', key), heir, cells);
  }
}
