/** A sentence as the tagger sees it: each word's view, which words it looks at at all, and what the knowledge tables say of them. */
import type { KnowledgeMatch } from '../../knowledge';
import { hashOf } from './hash';
import type { WordView } from './words';

/** How a sentence uses capitals: `Ms Truss spoke`, `Truss Warns Putin`, `TRUSS WARNS PUTIN`, `truss warns putin`. */
export type CaseMode = 0 | 1 | 2 | 3;
export const SENTENCE_CASE = 0;
export const TITLE_CASE = 1;
export const ALL_CAPITALS = 2;
export const NO_CAPITALS = 3;

export interface Reading {
  readonly forms: readonly string[];
  readonly views: readonly WordView[];
  readonly mode: CaseMode;
  /** 1 where the tagger decides; elsewhere words are outside names without further look. */
  readonly active: Uint8Array;
  /** What the tables say of each word: place in the match, type, form; 0 for nothing. */
  readonly known: Int32Array;
  /** First word and one past the last of the run of capitals around each word; both 0 outside runs. */
  readonly runFirst: readonly number[];
  readonly runLast: readonly number[];
  /** The same for runs joined by small words (`Movement for the Left`), and one past the last word before the first joint (`Movement`). */
  readonly chainFirst: readonly number[];
  readonly chainLast: readonly number[];
  readonly chainHead: readonly number[];
  /** 1 where no space stands before the word. */
  readonly glued: Uint8Array;
}

/** Offsets tell which words touch; without them none do. */
export interface ReadableToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export const read = (
  tokens: readonly ReadableToken[],
  views: readonly WordView[],
  matches: readonly KnowledgeMatch[],
): Reading => {
  const forms = tokens.map((token) => token.form);
  const mode = modeOf(views);
  const known = knownOf(forms.length, matches);
  const { runFirst, runLast, chainFirst, chainLast, chainHead } = withChains(views, runsOf(views, mode));
  // One literal: an object spread out of several has a shape of its own, which slows down whoever reads it.
  return {
    forms,
    views,
    mode,
    known,
    active: activeOf(forms, views, mode, known),
    glued: gluedOf(tokens),
    runFirst,
    runLast,
    chainFirst,
    chainLast,
    chainHead,
  };
};

const gluedOf = (tokens: readonly ReadableToken[]): Uint8Array => {
  const glued = new Uint8Array(tokens.length);
  for (let at = 1; at < tokens.length; at++) if (tokens[at - 1]?.end === tokens[at]?.start) glued[at] = 1;
  return glued;
};

const I = hashOf('i');

/** Short function words are written small in title case, so only words that are no joints are asked. */
const modeOf = (views: readonly WordView[]): CaseMode => {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let small = true;
  for (const view of views) {
    if (!view.isWord || view.lower === I) continue;
    if (view.hasCapital) small = false;
    if (view.joint) continue;
    words++;
    if (view.hasCapital) capitals++;
    if (view.kind === 'upper') upper++;
  }
  if (small) return NO_CAPITALS;
  if (words >= 3 && upper >= words * 0.75) return ALL_CAPITALS;
  return words >= 4 && capitals >= words * 0.75 ? TITLE_CASE : SENTENCE_CASE;
};

const POSITIONS = { begin: 1, inside: 2, last: 3, unit: 4 } as const;

const knownOf = (length: number, matches: readonly KnowledgeMatch[]): Int32Array => {
  const known = new Int32Array(length);
  for (const match of matches) {
    const entry = match.entries[0];
    if (entry === undefined) continue;
    const what = hashOf(`${entry.type} ${match.form} ${String(match.certain)}`) & 0xffffff8;
    for (let at = match.first; at < match.last; at++) known[at] = what | positionOf(match, at);
  }
  return known;
};

const positionOf = (match: KnowledgeMatch, at: number): number => {
  if (match.last - match.first === 1) return POSITIONS.unit;
  if (at === match.first) return POSITIONS.begin;
  return at === match.last - 1 ? POSITIONS.last : POSITIONS.inside;
};

/** From here on a word is looked at for its meaning alone, where nothing has capitals: `flying to florida`. */
const NAMELY = 5;

const activeOf = (
  forms: readonly string[],
  views: readonly WordView[],
  mode: CaseMode,
  known: Int32Array,
): Uint8Array => {
  const base = new Uint8Array(views.length);
  views.forEach((view, at) => {
    const small = mode === NO_CAPITALS && view.namely >= NAMELY && view.kind === 'lower';
    if (small || view.hasCapital || known[at] !== 0) base[at] = 1;
  });
  if (mode === NO_CAPITALS) return base;
  const active = base.slice();
  for (let at = 0; at < active.length; at++) if (base[at] === 0 && joins(base, forms, views, at)) active[at] = 1;
  return active;
};

/** `Enron Corp., Inc.`: what may follow a comma inside a name. */
const COMMA_ENDS: ReadonlySet<string> = new Set(
  'inc inc. ltd ltd. llc llc. l.l.c. plc co co. corp corp. jr jr. sr sr. n.a. s.a. l.p.'.split(' '),
);

/** `Bank of England`, `Johnson & Johnson`, `Nord Stream 2`, `Ministry of Foreign and European Affairs`. */
const joins = (base: Uint8Array, forms: readonly string[], views: readonly WordView[], at: number): boolean => {
  const view = views[at];
  const before = base[at - 1] === 1;
  const after = base[at + 1] === 1;
  if (view?.kind === 'digit') return before || after;
  if (forms[at] === ',') return COMMA_ENDS.has((forms[at + 1] ?? '').toLowerCase());
  if (before && after) return true;
  return view?.joint === true && ((before && base[at + 2] === 1) || (after && base[at - 2] === 1));
};

/** Plain numbers: a typed array of more than a few costs more to make than to use here. */
const zeros = (length: number): number[] => new Array<number>(length).fill(0);

const runsOf = (views: readonly WordView[], mode: CaseMode): Runs => {
  const runFirst = zeros(views.length);
  const runLast = zeros(views.length);
  if (mode !== SENTENCE_CASE) return { runFirst, runLast };
  for (let first = 0; first < views.length; first++) {
    if (!inRun(views[first])) continue;
    let last = first + 1;
    while (last < views.length && inRun(views[last])) last++;
    runFirst.fill(first, first, last);
    runLast.fill(last, first, last);
    first = last;
  }
  return { runFirst, runLast };
};

type Runs = Pick<Reading, 'runFirst' | 'runLast'>;
type Chains = Pick<Reading, 'chainFirst' | 'chainLast' | 'chainHead'>;

const MOST_JOINTS = 2;

/** Runs with at most two joints between them make one chain. */
const withChains = (views: readonly WordView[], runs: Runs): Runs & Chains => {
  const chainFirst = zeros(views.length);
  const chainLast = zeros(views.length);
  const chainHead = zeros(views.length);
  for (let first = 0; first < views.length; first++) {
    const head = runs.runLast[first] ?? 0;
    if (head === 0) continue;
    const last = chainEnd(views, runs, head);
    chainFirst.fill(first, first, last);
    chainLast.fill(last, first, last);
    chainHead.fill(head, first, last);
    first = last;
  }
  return { ...runs, chainFirst, chainLast, chainHead };
};

const chainEnd = (views: readonly WordView[], { runLast }: Runs, head: number): number => {
  let last = head;
  for (;;) {
    let next = last;
    while (next - last <= MOST_JOINTS && views[next]?.joint === true && (runLast[next] ?? 0) === 0) next++;
    if (next === last || next - last > MOST_JOINTS || (runLast[next] ?? 0) === 0) return last;
    last = runLast[next] ?? last;
  }
};

const inRun = (view: WordView | undefined): boolean => view?.hasCapital === true;
