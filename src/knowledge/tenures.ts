/** Dated offices: who held which office of which body, and from when to when. */
import type { KnowledgeId } from '../model';
import type { KnowledgeEntry } from './types';
import { type Office, type OfficeRelation } from './word-types';

export interface Tenure {
  readonly of: KnowledgeId;
  readonly office: Office;
  readonly person: KnowledgeEntry;
  /** ISO 8601, as precise as it is known: 2019-07-24, 2019-07 or 2019. */
  readonly from: string;
  /** The first day (month, year) after; none: in office when the tables were last read over. */
  readonly to?: string;
}

/** A tenure that a line of a user's file gives. */
export interface PlacedTenure extends Tenure {
  readonly placed: { readonly uri: string; readonly line: number };
}

export interface Holder extends Tenure {
  readonly relation: OfficeRelation;
  /** False where the date is one on which the tables are vague: a year of change known by its year only, or after their last reading. */
  readonly certain: boolean;
}

/** Who holds an office after this day is not told for certain: the tables were last read over then. */
export const READ_OVER = '2025-06-30';

const earliest = (date: string): string => date + '-01-01'.slice(date.length - 4);
const latest = (date: string): string => date + '-12-31'.slice(date.length - 4);
const isVague = (date: string): boolean => date.length < 10;

/** On the day at all: a vague date (2019) counts for both who left and who came. */
const holdsOn = ({ from, to }: Tenure, day: string): boolean =>
  earliest(from) <= day && (to === undefined || (isVague(to) ? day <= latest(to) : day < to));

const surelyHoldsOn = ({ from, to }: Tenure, day: string): boolean =>
  latest(from) <= day && (to === undefined ? day <= READ_OVER : day < earliest(to));

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The tenures on an ISO date (a time after it is ignored); all of them, none certain, without one. */
export function heldOn(tenures: readonly Tenure[], date: string | undefined): readonly Tenure[] {
  const day = DAY.exec(date ?? '')?.[0];
  return day === undefined ? tenures : tenures.filter((tenure) => holdsOn(tenure, day));
}

export const isCertainOn = (tenure: Tenure, date: string | undefined): boolean => {
  const day = DAY.exec(date ?? '')?.[0];
  return day !== undefined && surelyHoldsOn(tenure, day);
};
