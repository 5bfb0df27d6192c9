/** Surfaces to a trie over word parts: from each beginning of names to the longer ones, with the names complete there. */
import type { Surface } from './names';
import { keyOfName } from './surface';

/** What some names begin with; the surfaces that end there come likeliest first. */
export interface Beginning {
  readonly surfaces: readonly Surface[];
  /** The beginning that is one part in lower case longer. */
  readonly longer: (key: string) => Beginning | undefined;
}

export interface Automaton {
  readonly begin: (key: string) => Beginning | undefined;
}

const NOTHING: readonly Surface[] = [];

type Building = Map<string, Surface[] | undefined>;

function addAt(building: Building, name: string, surface: Surface): void {
  const there = building.get(name);
  if (there === undefined) building.set(name, [surface]);
  else there.push(surface);
}

/** Every beginning of the name's parts becomes a key; what stands there already stays. */
function addSurface(building: Building, surface: Surface): void {
  const name = keyOfName(surface.written);
  for (let end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
    const beginning = name.slice(0, end);
    if (!building.has(beginning)) building.set(beginning, undefined);
  }
  addAt(building, name, surface);
}

/** Every beginning (parts in lower case with blanks between), with the surfaces that end there, if any. */
export function surfacesByKey(surfaces: Iterable<Surface>): ReadonlyMap<string, readonly Surface[] | undefined> {
  const building: Building = new Map();
  for (const surface of surfaces) addSurface(building, surface);
  return building;
}

export function automatonOf(surfaces: Iterable<Surface>): Automaton {
  const byKey = surfacesByKey(surfaces);
  const at = (beginning: string): Beginning | undefined =>
    byKey.has(beginning)
      ? { surfaces: byKey.get(beginning) ?? NOTHING, longer: (key) => at(`${beginning} ${key}`) }
      : undefined;
  return { begin: at };
}
