/** A word in its sentence in, the hashed names of the features that the tagger weighs out. */
import { mix } from './hash';
import type { Reading } from './reading';
import type { WordView } from './words';

/** More than a word ever has. */
export const MOST_FEATURES = 128;

/** The features of one word, gathered in one place that is used again for the next. */
export class FeatureList {
  readonly values = new Int32Array(MOST_FEATURES);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** A feature is the number of its template and what it saw there. */
  add(template: number, a: number, b = 0): void {
    this.values[this.count++] = mix(template, a, b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.add(template, mix(template, a, b), c);
  }
}

/** What stands before the first word of a sentence and after the last. */
export const EDGE: WordView = {
  isWord: false, hasCapital: false, joint: false, kind: 'mark', lower: 0x1b873593, shape: 0x1b873593, lists: 0, coarse: 0, middle: 0, fine: 0,
  other: 0, leaning: 0, namely: 0, prefix2: 0, prefix3: 0, suffix2: 0, suffix3: 0, suffix4: 0, scores: undefined,
  parts: [], keys: [], begins: undefined,
}; // prettier-ignore

/** Whole-article evidence on each word, made by `articleWords`; empty where there is none. */
export type Elsewhere = readonly (readonly number[])[];

/** Places around a word whose own features count: one before, one after, two before, two after. */
export const NEIGHBOURS = [-1, 1, -2, 2] as const;
export type Place = 0 | (typeof NEIGHBOURS)[number];

export const viewAt = ({ views }: Reading, at: number): WordView => views[at] ?? EDGE;

/** Features that depend on one word alone: those of the word itself (place 0) are many, and their sum is worth keeping. */
export const wordFeatures = (view: WordView, place: Place, out: FeatureList): void => {
  if (place === 0) ownFeatures(view, out);
  else if (place === -1 || place === 1) {
    out.add(16 + place, view.lower);
    out.add(22 + place, view.middle);
  } else {
    out.add(18 + place, view.lower);
    out.add(26 + place, view.coarse);
  }
};

const ownFeatures = (w: WordView, out: FeatureList): void => {
  const small = w.kind === 'lower' ? 1 : w.kind === 'upper' ? 2 : 0;
  out.add(2, w.lower);
  out.add(3, w.lower, w.shape);
  out.add(5, w.prefix3);
  out.add(6, w.prefix2);
  out.add(7, w.suffix2);
  out.add(8, w.suffix3);
  out.add(9, w.suffix4);
  out.add(11, w.middle);
  out.add(12, w.fine);
  out.add(13, w.other, w.shape);
  out.add(14, w.leaning, w.shape);
  out.add(55, w.fine, small);
  out.add(56, w.middle, small);
  out.add3(57, w.leaning, w.namely, small);
  out.add(74, w.lists, w.shape);
};

/** Features of a word together with what stands around it. */
export const contextFeatures = (reading: Reading, elsewhere: Elsewhere, at: number, out: FeatureList): void => {
  const setting = reading.mode * 2 + (opens(reading, at) ? 1 : 0);
  settingFeatures(viewAt(reading, at), setting, out);
  neighbourFeatures(reading, at, out);
  pairFeatures(reading, at, out);
  listFeatures(reading, at, out);
  knownFeatures(reading, at, setting, out);
  runFeatures(reading, at, out);
  chainFeatures(reading, at, out);
  elsewhereFeatures(elsewhere[at], viewAt(reading, at), out);
};

/** All of them. */
export const featuresOf = (reading: Reading, elsewhere: Elsewhere, at: number, out: FeatureList): void => {
  wordFeatures(viewAt(reading, at), 0, out);
  for (const place of NEIGHBOURS) wordFeatures(viewAt(reading, at + place), place, out);
  contextFeatures(reading, elsewhere, at, out);
};

const settingFeatures = (w: WordView, setting: number, out: FeatureList): void => {
  out.add(1, setting);
  out.add(4, w.shape, setting);
  out.add(10, w.coarse, setting);
  out.add(19, w.namely, setting);
};

/** Shapes of the word and its neighbours, and what the neighbours are. */
const neighbourFeatures = (reading: Reading, at: number, out: FeatureList): void => {
  const w = viewAt(reading, at);
  const p = viewAt(reading, at - 1);
  const n = viewAt(reading, at + 1);
  const glue = (reading.glued[at] ?? 0) + 2 * (reading.glued[at + 1] ?? 0);
  out.add(59, glue, w.shape);
  out.add3(72, glue, p.shape, n.shape);
  out.add(29, p.lower, w.shape);
  out.add(30, n.lower, w.shape);
  out.add(31, p.other, w.shape);
  out.add(32, n.other, w.shape);
  out.add(33, p.suffix3, w.shape);
  out.add(34, n.suffix3, w.shape);
  out.add(35, p.shape, w.shape);
  out.add(36, w.shape, n.shape);
  out.add3(37, p.shape, w.shape, n.shape);
  out.add(38, viewAt(reading, at - 2).shape, p.shape);
  out.add(39, n.shape, viewAt(reading, at + 2).shape);
};

/** Words and clusters two at a time. */
const pairFeatures = (reading: Reading, at: number, out: FeatureList): void => {
  const w = viewAt(reading, at);
  const p = viewAt(reading, at - 1);
  const n = viewAt(reading, at + 1);
  out.add(40, p.coarse, w.coarse);
  out.add(41, w.coarse, n.coarse);
  out.add3(42, p.coarse, w.coarse, n.coarse);
  out.add(43, p.leaning, w.leaning);
  out.add(44, w.leaning, n.leaning);
  out.add(45, p.lower, w.lower);
  out.add(46, w.lower, n.lower);
  out.add(100, p.lower, viewAt(reading, at - 2).lower);
  out.add(101, n.lower, viewAt(reading, at + 2).lower);
  out.add(102, p.lower, n.lower);
  out.add(103, p.lower, w.coarse);
  out.add(104, n.lower, w.coarse);
};

const listFeatures = (reading: Reading, at: number, out: FeatureList): void => {
  const w = viewAt(reading, at).lists;
  const p = viewAt(reading, at - 1).lists;
  const n = viewAt(reading, at + 1).lists;
  out.add3(73, p, w, n);
  out.add3(75, w, n, viewAt(reading, at + 2).lists);
  out.add3(76, viewAt(reading, at - 2).lists, p, w);
};

const knownFeatures = (reading: Reading, at: number, setting: number, out: FeatureList): void => {
  const { known } = reading;
  const here = known[at] ?? 0;
  out.add(47, here, setting);
  out.add(48, known[at - 1] ?? 0, here);
  out.add(49, here, known[at + 1] ?? 0);
  if (here === 0) return;
  out.add(50, here, viewAt(reading, at).shape);
  out.add(51, here, viewAt(reading, at + 1).shape);
  out.add(52, here, viewAt(reading, at - 1).lower);
  out.add(53, here, viewAt(reading, at + 1).lower);
  out.add(54, here, viewAt(reading, at).lower);
};

const opens = ({ views }: Reading, at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) if (views[before]?.kind !== 'mark') return false;
  return true;
};

/** Of `Ministry of Defence`, the run is `Ministry`; of `the Labour Party said`, it is `Labour Party` with `the` before and `said` after. */
const runFeatures = (reading: Reading, at: number, out: FeatureList): void => {
  const { views } = reading;
  const w = viewAt(reading, at);
  const first = reading.runFirst[at] ?? 0;
  const last = reading.runLast[at] ?? 0;
  if (first === last) return;
  const place = Math.min(at - first, 3) * 4 + Math.min(last - 1 - at, 3);
  const head = views[last - 1] ?? EDGE;
  const front = views[first] ?? EDGE;
  const before = views[first - 1] ?? EDGE;
  const after = views[last] ?? EDGE;
  out.add(60, place);
  out.add(61, place, w.coarse);
  out.add(62, place, head.lower);
  out.add(63, place, head.middle);
  out.add(64, place, front.middle);
  out.add(65, before.lower, Math.min(at - first, 3));
  out.add(66, after.lower, Math.min(last - 1 - at, 3));
  out.add3(67, before.lower, after.lower, last - first);
  out.add3(68, front.coarse, head.coarse, place);
  out.add(69, before.coarse, w.leaning);
  out.add(70, after.coarse, w.leaning);
  out.add3(71, front.leaning, head.leaning, place);
  out.add3(77, front.lists, head.lists, place);
  out.add(78, before.lists, place);
};

/** Of `Movement for the Left`, each word learns that the chain is headed by `Movement` and how far it stands from there. */
const chainFeatures = (reading: Reading, at: number, out: FeatureList): void => {
  const { views } = reading;
  const w = viewAt(reading, at);
  const first = reading.chainFirst[at] ?? 0;
  const last = reading.chainLast[at] ?? 0;
  const split = reading.chainHead[at] ?? 0;
  if (first === last || split === last) return;
  const head = views[split - 1] ?? EDGE;
  const joint = views[split] ?? EDGE;
  const side = at < split ? 0 : at === last - 1 ? 2 : w.joint ? 3 : 1;
  out.add(90, head.lower, side);
  out.add(91, head.middle, side);
  out.add3(92, head.coarse, joint.lower, side);
  out.add3(93, head.leaning, w.leaning, side);
  out.add3(94, views[first]?.coarse ?? 0, joint.lower, side);
  out.add3(95, joint.lower, w.lower, side);
  out.add3(96, head.coarse, w.coarse, side);
};

const elsewhereFeatures = (seen: readonly number[] | undefined, w: WordView, out: FeatureList): void => {
  if (seen === undefined) return;
  for (const value of seen) {
    out.add(80, value);
    out.add(81, value, w.shape);
  }
};
