/** Surfaces to a trie over word parts, kept flat: every beginning of every name is a key, with the names complete there. */
import type { Surface } from './names';
import { keyOfName } from './surface';

/** Beginnings are parts in lower case with blanks between; the surfaces that end there come likeliest first. */
export interface Automaton {
  readonly has: (beginning: string) => boolean;
  readonly at: (beginning: string) => readonly Surface[];
}

const NOTHING: readonly Surface[] = [];

/** The beginning that is one part longer; `''` is the beginning of all. */
export const longer = (beginning: string, key: string): string => (beginning === '' ? key : `${beginning} ${key}`);

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

/** Every beginning, with the surfaces that end there, if any. */
export function surfacesByKey(surfaces: Iterable<Surface>): ReadonlyMap<string, readonly Surface[] | undefined> {
  const building: Building = new Map();
  for (const surface of surfaces) addSurface(building, surface);
  return building;
}

export function automatonOf(surfaces: Iterable<Surface>): Automaton {
  const building = surfacesByKey(surfaces);
  return { has: (beginning) => building.has(beginning), at: (beginning) => building.get(beginning) ?? NOTHING };
}
