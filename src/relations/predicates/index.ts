/** The catalogue: every predicate, one file each, in the order in which people read them. */
import type { Predicate } from '../predicate';
import { metWith } from './met-with';

export const PREDICATES: readonly Predicate[] = [metWith];

const CAMEO: ReadonlyMap<string, string> = new Map(
  PREDICATES.flatMap(({ name, cameo }) => (cameo === undefined ? [] : [[name, cameo] as const])),
);

/** The CAMEO code of a predicate that has one. */
export const cameoOf = (predicate: string): string | undefined => CAMEO.get(predicate);
