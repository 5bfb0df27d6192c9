/** Dates as whole days since 1970-01-01: an ISO 8601 text enters, a number leaves, and back. */
import type { NoDay } from './data';

export const NO_DAY: NoDay = -1000000;

const ISO_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** A year or month alone counts from its first day; what is no date gives `NO_DAY`. */
export const dayOf = (iso: string | undefined): number => {
  const parts = ISO_DATE.exec(iso ?? '');
  if (!parts) return NO_DAY;
  const time = Date.UTC(Number(parts[1]), Number(parts[2] ?? '1') - 1, Number(parts[3] ?? '1'));
  return Number.isFinite(time) ? Math.floor(time / 86_400_000) : NO_DAY;
};

/** `2022-02-10`. */
export const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
