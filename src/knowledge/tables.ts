/** The hand-made tables in, all that names and offices are looked up in out: made anew, or read from the file that a build bakes of them. */
import type { KnowledgeId } from '../model';
import { automatonOf, type Automaton } from './automaton';
import { citiesFor } from './cities';
import { addCountries } from './countries';
import { addEvents } from './events';
import { addHolders } from './holders';
import type { Catalogue } from './names';
import { addOrganisations } from './organisations';
import { addPeople } from './people';
import { addPeoples, addRegions, addSeats, addWorld } from './places';
import type { Tenure } from './tenures';
import type { KnowledgeEntry } from './types';
import { personalNames } from './words';

export interface Tables {
  readonly automaton: Automaton;
  readonly entry: (id: KnowledgeId) => KnowledgeEntry | undefined;
  /** The first adjective of an entry: Russian, British. */
  readonly adjective: (id: KnowledgeId) => string | undefined;
  readonly tenures: () => readonly Tenure[];
}

/** Likeliest first: of two things of one name, the one added first is meant. */
export function readTables(): { readonly catalogue: Catalogue; readonly tenures: readonly Tenure[] } {
  const catalogue: Catalogue = { entries: new Map(), surfaces: [] };
  addCountries(catalogue);
  addOrganisations(catalogue);
  addSeats(catalogue);
  const cities = citiesFor(catalogue, personalNames());
  cities.addLargest();
  addRegions(catalogue);
  addWorld(catalogue);
  addPeoples(catalogue);
  addEvents(catalogue);
  addPeople(catalogue);
  cities.addOthers();
  return { catalogue, tenures: addHolders(catalogue) };
}

export function adjectivesIn({ surfaces }: Catalogue): ReadonlyMap<KnowledgeId, string> {
  const adjectives = new Map<KnowledgeId, string>();
  for (const { entry, adjective, written } of surfaces)
    if (adjective && !adjectives.has(entry.id)) adjectives.set(entry.id, written);
  return adjectives;
}

export function tablesOf(catalogue: Catalogue, tenures: readonly Tenure[]): Tables {
  const adjectives = adjectivesIn(catalogue);
  return {
    automaton: automatonOf(catalogue.surfaces),
    entry: (id) => catalogue.entries.get(id),
    adjective: (id) => adjectives.get(id),
    tenures: () => tenures,
  };
}
