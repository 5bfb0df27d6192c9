/** Predicted and gold spans in, precision, recall and F1 out, by type and together; names of types that are not counted are neither right nor wrong. */
import type { CoarseType, LabelledSpan } from '../tagger/labels';
import type { GoldSpan } from './corpora';

const COUNTED: ReadonlySet<CoarseType> = new Set<CoarseType>(['person', 'organisation', 'place']);

interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

export class Scoreboard {
  private readonly tallies = new Map<string, Tally>();

  add(gold: readonly GoldSpan[], predicted: readonly LabelledSpan[]): void {
    const counted = gold.filter(isCounted);
    const ignored = gold.filter((span) => !isCounted(span));
    const judged = predicted.filter(
      (span) => COUNTED.has(span.type) && (!ignored.some(overlapping(span)) || counted.some(overlapping(span))),
    );
    for (const span of judged) this.tally(span.type, (tally) => tally.predicted++);
    for (const span of counted) {
      const { type } = span;
      const right = judged.some((one) => one.first === span.first && one.last === span.last && one.type === type);
      const found = judged.some((one) => one.first === span.first && one.last === span.last);
      const touched = predicted.some((one) => one.first < span.last && span.first < one.last);
      this.tally(type, (tally) => {
        tally.gold++;
        if (right) tally.right++;
      });
      if (found) this.tally('span', (tally) => tally.right++);
      if (touched) this.tally('found', (tally) => tally.right++);
    }
  }

  private tally(type: string, change: (tally: Tally) => void): void {
    const tally = this.tallies.get(type) ?? { right: 0, predicted: 0, gold: 0 };
    this.tallies.set(type, tally);
    change(tally);
  }

  report(): string {
    const types = [...this.tallies].filter(([type]) => type !== 'span' && type !== 'found');
    const all = types.reduce(
      (sum, [, one]) => ({
        right: sum.right + one.right,
        predicted: sum.predicted + one.predicted,
        gold: sum.gold + one.gold,
      }),
      { right: 0, predicted: 0, gold: 0 },
    );
    const span = { ...all, right: this.tallies.get('span')?.right ?? 0 };
    const rows = [...types.sort(([a], [b]) => (a < b ? -1 : 1)), ['all', all] as const, ['span only', span] as const];
    const found = (100 * (this.tallies.get('found')?.right ?? 0)) / Math.max(1, all.gold);
    return [...rows.map(([type, tally]) => `${type} ${line(tally)}`), `found ${found.toFixed(1)}`].join(' | ');
  }
}

const isCounted = (span: GoldSpan): boolean => COUNTED.has(span.type);

const overlapping =
  (a: LabelledSpan) =>
  (b: GoldSpan): boolean =>
    a.first < b.last && b.first < a.last;

const line = ({ right, predicted, gold }: Tally): string => {
  const precision = (100 * right) / Math.max(1, predicted);
  const recall = (100 * right) / Math.max(1, gold);
  const f = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F ${f.toFixed(1)}`;
};
