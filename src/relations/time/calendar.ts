/** Days as numbers in, days and ranges as ISO dates out: plain arithmetic, without clock, time zone or locale. */

/** Days since 1970-01-01. */
export type Day = number;

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS = 86_400_000;

/** Of a date that exists; `month` counts from 1. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS);
};

const dateOf = (day: Day): Date => new Date(day * MILLISECONDS);

export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear();
export const monthOf = (day: Day): number => dateOf(day).getUTCMonth() + 1;
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => dateOf(day).getUTCDay();

export const isoOf = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** The day of an ISO 8601 date or date and time; undefined when it is none. */
export function dayFromIso(text: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text ?? '');
  if (!found) return undefined;
  const day = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  return isoOf(day) === found[0].slice(0, 10) ? day : undefined;
}

export const oneDay = (day: Day): Days => ({ from: day, to: day });

export const wholeMonth = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});

export const wholeYear = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });

/** Monday to Sunday. */
export const weekWith = (day: Day): Days => {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
};
