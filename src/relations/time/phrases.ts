/** The words for days that need the article's own date in, the days that they mean out: `yesterday`, `on Thursday`, `last week`. */
import type { Day, Days } from './calendar';
import { monthOf, oneDay, weekdayOf, weekWith, wholeMonth, wholeYear, yearOf } from './calendar';

/** What a phrase means, seen from the day of publication; `ahead`: the clause speaks of what is to come. */
export type Meaning = (published: Day, ahead: boolean) => Days | undefined;

interface Phrase {
  readonly form: RegExp;
  readonly means: (words: RegExpExecArray) => Meaning;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PART = '(?: (?:early |late )?(?:morning|afternoon|evening|night|lunchtime))?';

/** News speaks of the nearest day: past unless the clause says otherwise; today counts. */
function nearest(weekday: number, published: Day, ahead: boolean): Day {
  const ago = (weekdayOf(published) - weekday + 7) % 7;
  return ahead ? published + ((7 - ago) % 7) : published - ago;
}

/** `Thursday`, `last Thursday`, `next Thursday`. */
function weekdayMeans(words: RegExpExecArray): Meaning {
  const weekday = WEEKDAYS.indexOf((words[2] ?? '').toLowerCase());
  const which = words[1]?.toLowerCase();
  return (published, ahead) => {
    if (which === 'last' || which === 'past') return oneDay(nearest(weekday, published - 1, false));
    if (which === 'next' || which === 'coming') return oneDay(nearest(weekday, published + 1, true));
    return oneDay(nearest(weekday, published, ahead));
  };
}

const offset = (days: number) => (): Meaning => (published) => oneDay(published + days);

type Step = -1 | 0 | 1;
const STEPS: Readonly<Record<string, Step>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 };

const monthFrom = (published: Day, step: Step): Days => wholeMonth(yearOf(published), monthOf(published) + step);

const weekendOf = (week: Days): Days => ({ from: week.from + 5, to: week.to });

const UNITS: Readonly<Record<string, (published: Day, step: Step) => Days>> = {
  week: (published, step) => weekWith(published + 7 * step),
  weekend: (published, step) => weekendOf(weekWith(published + 7 * step)),
  month: monthFrom,
  year: (published, step) => wholeYear(yearOf(published) + step),
};

/** What has been, or what is still to come, of a stretch that holds the day of publication. */
function cut(days: Days, published: Day, ahead: boolean): Days {
  if (published < days.from || days.to < published) return days;
  return ahead ? { from: published, to: days.to } : { from: days.from, to: published };
}

/** `last week`, `earlier this month`. */
function unitMeans(words: RegExpExecArray): Meaning | undefined {
  const step = STEPS[(words[1] ?? '').toLowerCase()];
  const unit = UNITS[(words[2] ?? '').toLowerCase()];
  if (step === undefined || unit === undefined) return undefined;
  return (published, ahead) => (step === 0 ? cut(unit(published, 0), published, ahead) : unit(published, step));
}

/** How long `the coming weeks` may be, in days. */
const LENGTH: Readonly<Record<string, number>> = { days: 7, weeks: 28, months: 183 };

const range =
  (direction: 1 | -1) =>
  (words: RegExpExecArray): Meaning => {
    const length = LENGTH[(words[1] ?? '').toLowerCase()] ?? 0;
    return (published) =>
      direction > 0 ? { from: published + 1, to: published + length } : { from: published - length, to: published };
  };

/** `at the weekend`: the last one, or the next one. */
const weekendMeans = (): Meaning => (published, ahead) => {
  const weekend = weekendOf(weekWith(published));
  return !ahead && weekend.from > published ? weekendOf(weekWith(published - 7)) : weekend;
};

/** In the order in which they are tried; the first that matches at a place counts. */
export const PHRASES: readonly Phrase[] = [
  { form: /\b(?:the )?day before yesterday\b/gi, means: offset(-2) },
  { form: /\b(?:the )?day after tomorrow\b/gi, means: offset(2) },
  { form: new RegExp(`\\byesterday${PART}\\b|\\blast night\\b`, 'gi'), means: offset(-1) },
  { form: new RegExp(`\\btomorrow${PART}\\b`, 'gi'), means: offset(1) },
  {
    form: /\b(?:earlier |later )?(?:today|tonight|this (?:morning|afternoon|evening|lunchtime))\b/gi,
    means: offset(0),
  },
  {
    form: new RegExp(`\\b(?:(last|past|next|this|coming) )?(${WEEKDAYS.join('|')})${PART}\\b`, 'gi'),
    means: weekdayMeans,
  },
  { form: /\b(?:over|at|during) the weekend\b/gi, means: weekendMeans },
  {
    form: /\b(?:earlier |later )?(last|past|previous|this|next|coming) (weekend|week|month|year)\b/gi,
    means: (words) => unitMeans(words) ?? (() => undefined),
  },
  { form: /\b(?:coming|next few|following few) (days|weeks|months)\b/gi, means: range(1) },
  { form: /\b(?:recent|past few|last few) (days|weeks|months)\b/gi, means: range(-1) },
];
