/** Two entities in; what is said of them, in order of time, out. */
import { relationsBetween, type Asking } from './asking';
import type { EvidenceResult, RelationResult } from './results';

export interface Moment {
  /** ISO date of the evidence, else of its article; absent when neither has one. */
  readonly date?: string;
  readonly relation: RelationResult;
  readonly evidence: EvidenceResult;
}

const momentsOf = (relation: RelationResult): readonly Moment[] =>
  relation.evidence.map((evidence) => {
    const date = (evidence.time?.start ?? evidence.published)?.slice(0, 10);
    return { ...(date === undefined ? {} : { date }), relation, evidence };
  });

/** Undated moments come last. */
const UNDATED = '~';
const byDate = (a: Moment, b: Moment): number => {
  const [x, y] = [a.date ?? UNDATED, b.date ?? UNDATED];
  return x < y ? -1 : x > y ? 1 : 0;
};

export const timeline = (asking: Asking, one: string, other: string): readonly Moment[] =>
  relationsBetween(asking, asking.resolve(one), asking.resolve(other)).flatMap(momentsOf).sort(byDate);
