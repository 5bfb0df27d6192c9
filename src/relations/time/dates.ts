/** Text in, the dates that chrono-node reads in it out: `5 June`, `Sept. 11, 2001`, `March 2019`, `two weeks ago`. */
import { casual, Chrono, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Day, Days } from './calendar';
import { dayOf, isoOf, oneDay, weekWith, wholeMonth, wholeYear, yearOf } from './calendar';
import type { Meaning } from './phrases';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly means: (published: Day | undefined, ahead: boolean) => Days | undefined;
}

const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const LONG = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A month's name is written with a capital; `may` and `march` are verbs. */
const MONTH = new RegExp(`\\b(?:${LONG}|${SHORT}|${LONG.toUpperCase()}|${SHORT.toUpperCase()})\\b`);
/** What is worth the parser's time. */
export const isDated = (text: string): boolean => MONTH.test(text) || /\bago\b/.test(text);

/** A month alone is a month only after these: not the verb in `may go`, not the name in `April said`. */
const BEFORE_MONTH = /\b(?:in|during|this|last|next|early|late|mid|of|until|since|by)[\s-]$/i;

const NEEDED = /Month|Ago/;
const needed = casual.parsers.filter((parser) => NEEDED.test(parser.constructor.name));

/** chrono's English parsers of dates with months and of `ago`; all of them, should the library rename its own. */
const parsers = needed.length > 0 ? needed : casual.parsers;
const reader = new Chrono({ parsers, refiners: casual.refiners });

/** The parser of `ago` has by far the largest expression to compile and to try. */
const monthReader = new Chrono({
  parsers: parsers.filter((parser) => !parser.constructor.name.includes('Ago')),
  refiners: casual.refiners,
});

const RELATIVE = /\bago\b|(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade)s? (?:before|earlier)\b/i;

const readerFor = (text: string): Chrono => (RELATIVE.test(text) ? reader : monthReader);

/** A year that no reader would choose, so that what chrono takes from the reference is seen to be taken from there. */
const SOME_DAY = '2001-01-15';

const referenceFor = (published: Day | undefined) => ({
  instant: new Date(`${published === undefined ? SOME_DAY : isoOf(published)}T12:00:00Z`),
  timezone: 0,
});

/** `June 5` without a year is the nearest one in the direction of the clause. */
function yearFor(published: Day | undefined, ahead: boolean, inYear: (year: number) => Day): number | undefined {
  if (published === undefined) return undefined;
  const year = yearOf(published);
  const day = inYear(year);
  if (ahead) return day < published - 31 ? year + 1 : year;
  return day > published ? year - 1 : year;
}

/** The month, or the day in it, that chrono is certain of. */
function daysOf(parts: ParsedComponents, published: Day | undefined, ahead: boolean): Days | undefined {
  const month = parts.get('month') ?? 1;
  const day = parts.isCertain('day') ? parts.get('day') : null;
  const year = parts.isCertain('year')
    ? parts.get('year')
    : yearFor(published, ahead, (at) => dayOf(at, month, day ?? 1));
  if (year === undefined || year === null || year < 1) return undefined;
  return day === null ? wholeMonth(year, month) : oneDay(dayOf(year, month, day));
}

/** `two weeks ago` is no exact day: as wide as its unit. */
function agoMeans(text: string, parts: ParsedComponents): Meaning {
  const day = dayOf(parts.get('year') ?? 1, parts.get('month') ?? 1, parts.get('day') ?? 1);
  return () => {
    if (/year|decade/i.test(text)) return wholeYear(yearOf(day));
    if (/month/i.test(text)) return wholeMonth(yearOf(day), parts.get('month') ?? 1);
    return /week|fortnight/i.test(text) ? weekWith(day) : oneDay(day);
  };
}

const isBareMonth = (parts: ParsedComponents): boolean => !parts.isCertain('day') && !parts.isCertain('year');

function foundDate(text: string, result: ParsedResult, published: Day | undefined): FoundDate | undefined {
  const { index: start, start: first, end: last } = result;
  const end = start + result.text.length;
  if (/\bago$/i.test(result.text))
    return published === undefined
      ? undefined
      : { start, end, means: agoMeans(result.text, first) as FoundDate['means'] };
  if (!MONTH.test(result.text) || !first.isCertain('month')) return undefined;
  if (isBareMonth(first) && !BEFORE_MONTH.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const means: FoundDate['means'] = (reference, ahead) => {
    const from = daysOf(first, reference, ahead);
    const to = last ? daysOf(last, reference, ahead) : from;
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  };
  return { start, end, means };
}

/** Empty for text without a month's name or `ago`; offsets count in the text. */
export function datesIn(text: string, published: Day | undefined): FoundDate[] {
  if (!isDated(text)) return [];
  return readerFor(text)
    .parse(text, referenceFor(published))
    .map((result) => foundDate(text, result, published))
    .filter((found) => found !== undefined);
}
