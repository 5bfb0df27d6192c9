/** Surfaces to a trie over word parts: the states that a look-up walks through. */
import type { Surface } from './names';
import { partsOfName } from './surface';

/** Where each next part leads, and the surfaces complete here, likeliest first. */
export interface State {
  next?: Map<string, State>;
  surfaces?: Surface[];
}

function stateAfter(state: State, part: string): State {
  const key = part.toLowerCase();
  state.next ??= new Map();
  let after = state.next.get(key);
  if (after === undefined) state.next.set(key, (after = {}));
  return after;
}

export function addSurface(root: State, surface: Surface): void {
  let state = root;
  for (const part of partsOfName(surface.written)) state = stateAfter(state, part);
  if (state.surfaces === undefined) state.surfaces = [surface];
  else state.surfaces.push(surface);
}

export function automatonOf(surfaces: Iterable<Surface>): State {
  const root: State = {};
  for (const surface of surfaces) addSurface(root, surface);
  return root;
}
