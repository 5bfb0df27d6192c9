/** When things are said to have happened: visible evidence enters, counts by day, week or month and by class leave. */
import type { PredicateClass } from '../../src/graph/palette';
import { isoOf, NO_DAY } from '../../src/export/page/days';
import type { Dataset } from './data/dataset';
import type { Visible } from './filters';
import { evidencePasses } from './filters';
import type { Filters, Window } from './state';
import { dateWords } from './words';

export type Unit = 'day' | 'week' | 'month' | 'year';
export const CLASS_ORDER: readonly PredicateClass[] = ['cooperate', 'conflict', 'neutral'];

export interface Bin {
  /** First and last day, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Beside `CLASS_ORDER`. */
  readonly counts: readonly number[];
}

export interface Timeline {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  readonly undated: number;
}

const monthStart = (day: number, step: number): number => {
  const [year, month] = isoOf(day).split('-').map(Number);
  return Math.floor(Date.UTC(year!, month! - 1 + step, 1) / 86_400_000);
};

const yearStart = (day: number, step: number): number =>
  Math.floor(Date.UTC(Number(isoOf(day).slice(0, 4)) + step, 0, 1) / 86_400_000);

/** Weeks begin on Monday; day 0 was a Thursday. */
const weekStart = (day: number, step: number): number => Math.floor((day + 3) / 7) * 7 - 3 + step * 7;

const STARTS: Readonly<Record<Unit, (day: number, step: number) => number>> = {
  day: (day, step) => day + step,
  week: weekStart,
  month: monthStart,
  year: yearStart,
};

/** The finest unit that needs at most about sixty bars. */
export const unitFor = (days: number): Unit =>
  days <= 62 ? 'day' : days <= 430 ? 'week' : days <= 62 * 31 ? 'month' : 'year';

const emptyBins = (first: number, last: number, unit: Unit): Bin[] => {
  const bins: Bin[] = [];
  for (let from = STARTS[unit](first, 0); from <= last && bins.length < 400;) {
    const next = STARTS[unit](from, 1);
    bins.push({ from, to: next - 1, counts: CLASS_ORDER.map(() => 0) });
    from = next;
  }
  return bins;
};

interface Dated {
  readonly days: number[];
  readonly classes: number[];
  undated: number;
}

const datedEvidence = (data: Dataset, visible: Visible, filters: Filters): Dated => {
  const classes = data.predicates.map((row) => CLASS_ORDER.indexOf(row.class));
  const dated: Dated = { days: [], classes: [], undated: 0 };
  for (let edge = 0; edge < data.edges; edge++) {
    if (visible.edgeWeight[edge] === 0) continue;
    for (let row = data.evidenceStart[edge]!; row < data.evidenceStart[edge + 1]!; row++) {
      if (!evidencePasses(data, filters, row)) continue;
      const day = data.evidenceDay[row]!;
      if (day === NO_DAY) dated.undated++;
      else {
        dated.days.push(day);
        dated.classes.push(classes[data.predicate[edge]!]!);
      }
    }
  }
  return dated;
};

const binOf = (bins: readonly Bin[], day: number): number => {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bins[middle]!.from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** `filters` without their window, and what they let through. */
export const timelineOf = (data: Dataset, visible: Visible, filters: Filters): Timeline => {
  const { days, classes, undated } = datedEvidence(data, visible, filters);
  if (days.length === 0) return { unit: 'day', bins: [], undated };
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const unit = unitFor(last - first + 1);
  const bins = emptyBins(first, last, unit);
  const counts = bins.map(() => CLASS_ORDER.map(() => 0));
  days.forEach((day, at) => counts[binOf(bins, day)]![classes[at]!]!++);
  return { unit, bins: bins.map((bin, at) => ({ ...bin, counts: counts[at]! })), undated };
};

/** The window moved by whole bins, kept inside the timeline; without a window, the first or last bin. */
export const stepped = (timeline: Timeline, window: Window | null, steps: number): Window | null => {
  const { bins } = timeline;
  if (bins.length === 0) return null;
  if (window === null) {
    const bin = steps > 0 ? bins[0]! : bins.at(-1)!;
    return [bin.from, bin.to];
  }
  const [from, to] = [binOf(bins, window[0]), binOf(bins, window[1])];
  const shift = Math.max(-from, Math.min(bins.length - 1 - to, steps));
  return [bins[from + shift]!.from, bins[to + shift]!.to];
};

export const isLast = (timeline: Timeline, window: Window): boolean => window[1] >= (timeline.bins.at(-1)?.to ?? 0);

/** 4 Mar 2024, or 4 Mar 2024 – 11 Mar 2024. */
export const windowWords = ([from, to]: Window): string =>
  from === to ? dateWords(isoOf(from)) : `${dateWords(isoOf(from))} – ${dateWords(isoOf(to))}`;
