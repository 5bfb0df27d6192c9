/** The tables of dated offices to tenures, with an entry for each holder. */
import { knowledgeId, type KnowledgeId } from '../model';
import { AFRICA } from './data/holders/africa';
import { AMERICAS } from './data/holders/americas';
import { ASIA } from './data/holders/asia';
import { BODIES } from './data/holders/bodies';
import { EUROPE } from './data/holders/europe';
import { EUROPE_EAST } from './data/holders/europe-east';
import { MIDDLE_EAST } from './data/holders/middle-east';
import { POWERS } from './data/holders/powers';
import { POWERS_MORE } from './data/holders/powers-more';
import { addEntry, type Catalogue } from './names';
import type { Tenure } from './tenures';
import type { KnowledgeEntry } from './types';
import { OFFICES } from './word-types';
import { genderOf, memberOf } from './words';

const TABLES: readonly string[] = [
  POWERS,
  POWERS_MORE,
  EUROPE,
  EUROPE_EAST,
  AMERICAS,
  MIDDLE_EAST,
  ASIA,
  AFRICA,
  BODIES,
];

/** `GB` a country, `GB:London` a city, `scotland` a region, any other an organisation; a body without an entry throws. */
function bodyOf(catalogue: Catalogue, key: string): KnowledgeId {
  const kinds = key.includes(':') ? ['city'] : ['country', 'org', 'place'];
  const id = kinds.map((kind) => knowledgeId(kind, key)).find((one) => catalogue.entries.has(one));
  if (id === undefined) throw new Error(`bodyOf: no entry for ${key}`);
  return id;
}

function personOf(catalogue: Catalogue, name: string, gender: string | undefined): KnowledgeEntry {
  const id = knowledgeId('person', name);
  const known = catalogue.entries.get(id);
  if (known !== undefined) return known;
  const person: KnowledgeEntry = { id, type: 'person', name, aliases: [], kind: 'person', ...genderOf(gender ?? 'm') };
  return addEntry(catalogue, person, [name]);
}

type Section = Pick<Tenure, 'of' | 'office'>;

function sectionOf(catalogue: Catalogue, line: string): Section {
  const at = line.lastIndexOf(' ');
  const [key, cell] = [line.slice(0, at), line.slice(at + 1)];
  const office = memberOf(OFFICES, cell);
  if (office === undefined) throw new Error(`sectionOf: no office: ${line}`);
  return { of: bodyOf(catalogue, key), office };
}

const LINE = /^(\d{4}(?:-\d\d){0,2}) (.+?)(?: (f))?$/;

/** A holder stays until the next line of the section. */
function readTable(catalogue: Catalogue, table: string, tenures: Tenure[]): void {
  let section: Section | undefined;
  let open: Omit<Tenure, 'to'> | undefined;
  const close = (to?: string): void => {
    if (open !== undefined) tenures.push({ ...open, ...(to === undefined ? {} : { to }) });
    open = undefined;
  };
  for (const line of table.split('\n')) {
    const [, from, name, gender] = LINE.exec(line) ?? [];
    close(from);
    if (from === undefined || name === undefined) section = line === '' ? undefined : sectionOf(catalogue, line);
    else if (section === undefined) throw new Error(`readTable: no section: ${line}`);
    else if (name !== '-') open = { ...section, from, person: personOf(catalogue, name, gender) };
  }
  close();
}

export function addHolders(catalogue: Catalogue): readonly Tenure[] {
  const tenures: Tenure[] = [];
  for (const table of TABLES) readTable(catalogue, table, tenures);
  return tenures;
}
