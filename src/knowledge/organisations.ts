/** The tables of organisations to entries with their names and the words for their members. */
import { knowledgeId } from '../model';
import { countryId } from './countries';
import { ARMED_GROUPS } from './data/armed-groups';
import { COMPANIES } from './data/companies';
import { COMPANIES_US } from './data/companies-us';
import { INSTITUTIONS } from './data/institutions';
import { INSTITUTIONS_US } from './data/institutions-us';
import { INTERNATIONAL } from './data/international';
import { OUTLETS } from './data/outlets';
import { PARTIES } from './data/parties';
import { PARTIES_EUROPE } from './data/parties-europe';
import { PARTIES_WORLD } from './data/parties-world';
import { SPORTS } from './data/sports';
import { UNIVERSITIES } from './data/universities';
import { addDemonyms, addEntry, displayed, unmarked, type Catalogue } from './names';
import { listOf, rowsOf } from './table';
import { ORGANISATION_KINDS, type KnowledgeEntry } from './types';
import { memberOf } from './words';

const TABLES: readonly string[] = [
  INTERNATIONAL,
  INSTITUTIONS_US,
  INSTITUTIONS,
  PARTIES,
  PARTIES_EUROPE,
  PARTIES_WORLD,
  ARMED_GROUPS,
  OUTLETS,
  COMPANIES_US,
  COMPANIES,
  UNIVERSITIES,
  SPORTS,
];

/** `Tory/Tories` are members, `Democratic-` stands before what is the party's. */
function addMembers(catalogue: Catalogue, entry: KnowledgeEntry, words: readonly string[]): void {
  const adjectives = words.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
  addDemonyms(
    catalogue,
    entry,
    adjectives,
    words.filter((word) => !word.endsWith('-')),
  );
}

function addOrganisation(catalogue: Catalogue, cells: readonly string[]): void {
  const [key = '', marked = '', others, kind, code = '', members] = cells;
  const aliases = listOf(others);
  const entry: KnowledgeEntry = {
    id: knowledgeId('org', key),
    type: 'organisation',
    name: displayed(marked),
    aliases: aliases.map((alias) => unmarked(alias).written),
    kind: memberOf(ORGANISATION_KINDS, kind) ?? 'other',
    ...(code === '' ? {} : { country: countryId(code) }),
  };
  if (catalogue.entries.has(entry.id)) throw new Error(`addOrganisation: ${key} is there twice`);
  addEntry(catalogue, entry, [marked, ...aliases]);
  addMembers(catalogue, entry, listOf(members));
}

export function addOrganisations(catalogue: Catalogue): void {
  for (const table of TABLES) for (const cells of rowsOf(table, 6)) addOrganisation(catalogue, cells);
}
