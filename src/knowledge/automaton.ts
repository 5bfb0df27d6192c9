/** Surfaces to a trie over word parts, and a token sequence to the surfaces that begin at each place. */
import type { Surface } from './names';
import { partsOfName } from './surface';

/** A state: where each next part leads, and the surfaces complete here, likeliest first. */
export interface State {
  next?: Map<string, State>;
  surfaces?: Spelling[];
}

/** A surface with its parts, as the letter-case rules compare them. */
export interface Spelling {
  readonly surface: Surface;
  readonly parts: readonly string[];
}

function stateAfter(state: State, part: string): State {
  const key = part.toLowerCase();
  state.next ??= new Map();
  let after = state.next.get(key);
  if (after === undefined) state.next.set(key, (after = {}));
  return after;
}

export function addSurface(root: State, surface: Surface): void {
  const parts = partsOfName(surface.written);
  let state = root;
  for (const part of parts) state = stateAfter(state, part);
  (state.surfaces ??= []).push({ surface, parts });
}

export function automatonOf(surfaces: Iterable<Surface>): State {
  const root: State = {};
  for (const surface of surfaces) addSurface(root, surface);
  return root;
}
