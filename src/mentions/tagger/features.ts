/** A word in its sentence in, the hashed names of the features that the tagger weighs out. */
import { mix } from './hash';
import type { Reading } from './reading';
import type { WordView } from './words';

/** More than the templates below give. */
export const MOST_FEATURES = 128;

const EDGE: WordView = {
  lower: 0x1b873593, shape: 0x1b873593, kind: 'mark', prefix2: 0, prefix3: 0, suffix2: 0, suffix3: 0, suffix4: 0,
  coarse: 0, middle: 0, fine: 0, other: 0, leaning: 0, namely: 0, joint: false, lists: 0,
}; // prettier-ignore

/** Whole-article evidence on each word, made by `articleWords`; 0 where there is none. */
export type Elsewhere = readonly Int32Array[];

/** Writes the features of the word at `at` to `out` and returns how many there are. */
export const featuresOf = (reading: Reading, elsewhere: Elsewhere, at: number, out: Int32Array): number => {
  const { views, known, mode, glued } = reading;
  const w = views[at] ?? EDGE;
  const p = views[at - 1] ?? EDGE;
  const pp = views[at - 2] ?? EDGE;
  const n = views[at + 1] ?? EDGE;
  const nn = views[at + 2] ?? EDGE;
  let k = 0;
  const initial = opens(reading, at) ? 1 : 0;
  const setting = mode * 2 + initial;
  // the word itself
  out[k++] = mix(1, setting);
  out[k++] = mix(2, w.lower);
  out[k++] = mix(3, w.lower, w.shape);
  out[k++] = mix(4, w.shape, setting);
  out[k++] = mix(5, w.prefix3);
  out[k++] = mix(6, w.prefix2);
  out[k++] = mix(7, w.suffix2);
  out[k++] = mix(8, w.suffix3);
  out[k++] = mix(9, w.suffix4);
  out[k++] = mix(10, w.coarse, setting);
  out[k++] = mix(11, w.middle);
  out[k++] = mix(12, w.fine);
  out[k++] = mix(13, w.other, w.shape);
  out[k++] = mix(14, w.leaning, w.shape);
  out[k++] = mix(15, w.namely, setting);
  const small = w.kind === 'lower' ? 1 : w.kind === 'upper' ? 2 : 0;
  out[k++] = mix(55, w.fine, small);
  out[k++] = mix(56, w.middle, small);
  out[k++] = mix(57, mix(57, w.leaning, w.namely), small);
  out[k++] = mix(58, w.lower, small);
  const glue = (glued[at] ?? 0) + 2 * (glued[at + 1] ?? 0);
  out[k++] = mix(59, glue, w.shape);
  out[k++] = mix(72, mix(72, glue, p.shape), n.shape);
  out[k++] = mix(73, mix(73, p.lists, w.lists), n.lists);
  out[k++] = mix(74, w.lists, w.shape);
  out[k++] = mix(75, mix(75, w.lists, n.lists), nn.lists);
  out[k++] = mix(76, mix(76, pp.lists, p.lists), w.lists);
  // its neighbours
  out[k++] = mix(16, p.lower);
  out[k++] = mix(17, n.lower);
  out[k++] = mix(18, pp.lower);
  out[k++] = mix(19, nn.lower);
  out[k++] = mix(20, p.lower, w.shape);
  out[k++] = mix(21, n.lower, w.shape);
  out[k++] = mix(22, p.middle);
  out[k++] = mix(23, n.middle);
  out[k++] = mix(24, pp.coarse);
  out[k++] = mix(25, nn.coarse);
  out[k++] = mix(26, p.other, w.shape);
  out[k++] = mix(27, n.other, w.shape);
  out[k++] = mix(28, p.shape, w.shape);
  out[k++] = mix(29, w.shape, n.shape);
  out[k++] = mix(30, mix(30, p.shape, w.shape), n.shape);
  out[k++] = mix(31, p.coarse, w.coarse);
  out[k++] = mix(32, w.coarse, n.coarse);
  out[k++] = mix(33, mix(33, p.coarse, w.coarse), n.coarse);
  out[k++] = mix(34, p.leaning, w.leaning);
  out[k++] = mix(35, w.leaning, n.leaning);
  out[k++] = mix(36, p.lower, w.lower);
  out[k++] = mix(37, w.lower, n.lower);
  out[k++] = mix(38, p.lower, pp.lower);
  out[k++] = mix(39, n.lower, nn.lower);
  out[k++] = mix(40, p.lower, n.lower);
  out[k++] = mix(41, p.lower, w.coarse);
  out[k++] = mix(42, n.lower, w.coarse);
  out[k++] = mix(43, p.suffix3, w.shape);
  out[k++] = mix(44, n.suffix3, w.shape);
  out[k++] = mix(45, pp.shape, p.shape);
  out[k++] = mix(46, n.shape, nn.shape);
  // what is known
  const here = known[at] ?? 0;
  out[k++] = mix(47, here, setting);
  out[k++] = mix(48, known[at - 1] ?? 0, here);
  out[k++] = mix(49, here, known[at + 1] ?? 0);
  if (here !== 0) {
    out[k++] = mix(50, here, w.shape);
    out[k++] = mix(51, here, n.shape);
    out[k++] = mix(52, here, p.lower);
    out[k++] = mix(53, here, n.lower);
    out[k++] = mix(54, here, w.lower);
  }
  k = runFeatures(reading, at, w, out, k);
  return elsewhereFeatures(elsewhere[at], w, out, k);
};

const opens = ({ views }: Reading, at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) if (views[before]?.kind !== 'mark') return false;
  return true;
};

/** Of `Ministry of Defence`, the run is `Ministry`; of `the Labour Party said`, it is `Labour Party` with `the` before and `said` after. */
const runFeatures = (reading: Reading, at: number, w: WordView, out: Int32Array, from: number): number => {
  const { views } = reading;
  const first = reading.runFirst[at] ?? 0;
  const last = reading.runLast[at] ?? 0;
  if (first === last) return from;
  let k = from;
  const place = Math.min(at - first, 3) * 4 + Math.min(last - 1 - at, 3);
  const head = views[last - 1] ?? EDGE;
  const front = views[first] ?? EDGE;
  const before = views[first - 1] ?? EDGE;
  const after = views[last] ?? EDGE;
  out[k++] = mix(60, place);
  out[k++] = mix(61, place, w.coarse);
  out[k++] = mix(62, place, head.lower);
  out[k++] = mix(63, place, head.middle);
  out[k++] = mix(64, place, front.middle);
  out[k++] = mix(65, before.lower, Math.min(at - first, 3));
  out[k++] = mix(66, after.lower, Math.min(last - 1 - at, 3));
  out[k++] = mix(67, mix(67, before.lower, after.lower), last - first);
  out[k++] = mix(68, mix(68, front.coarse, head.coarse), place);
  out[k++] = mix(69, before.coarse, w.leaning);
  out[k++] = mix(70, after.coarse, w.leaning);
  out[k++] = mix(71, mix(71, front.leaning, head.leaning), place);
  out[k++] = mix(77, mix(77, front.lists, head.lists), place);
  out[k++] = mix(78, before.lists, place);
  return k;
};

const elsewhereFeatures = (seen: Int32Array | undefined, w: WordView, out: Int32Array, from: number): number => {
  let k = from;
  if (seen === undefined) return k;
  for (const value of seen) {
    out[k++] = mix(80, value);
    out[k++] = mix(81, value, w.shape);
  }
  return k;
};
