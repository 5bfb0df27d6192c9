/** A sentence in, its time expressions out: which words, and what they mean once the article's date and the clause's direction are known. */
import type { ParsedToken, Sentence } from '../../model';
import type { Day, Days } from './calendar';
import { wholeYear } from './calendar';
import { datesIn, isDated } from './dates';
import { PHRASES } from './phrases';

/** Tokens `first` to `last`, half-open. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly means: (published: Day | undefined, ahead: boolean) => Days | undefined;
}

/** Character offsets in the sentence. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly means: Expression['means'];
}

/** Most sentences name no time, and are not read further. */
const WORTH =
  /\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening|lunchtime)|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:day|week|weekend|month|year)s?|[12]\d{3})\b/i;

const phrasesIn = (text: string): Stretch[] =>
  PHRASES.flatMap(({ form, means }) =>
    [...text.matchAll(form)].map((words) => {
      const meaning = means(words);
      return {
        start: words.index,
        end: words.index + words[0].length,
        means: (published: Day | undefined, ahead: boolean) =>
          published === undefined ? undefined : meaning(published, ahead),
      };
    }),
  );

/** `in 2014`, `the 2016 election`: four digits that count nothing. */
const YEAR = /\b(?:in|during|the|of) (1[5-9]\d\d|20\d\d)\b(?![-–:,.]?\d)/gi;

const yearsIn = (text: string): Stretch[] =>
  [...text.matchAll(YEAR)].map((words) => {
    const year = words[1] ?? '';
    const end = words.index + words[0].length;
    return { start: end - year.length, end, means: () => wholeYear(Number(year)) };
  });

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Of two that share words the longer counts: `Thursday, 3 March 2017` is no nearest Thursday. */
const withoutOverlap = (stretches: readonly Stretch[]): Stretch[] => {
  const kept: Stretch[] = [];
  const byLength = [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const stretch of byLength) if (!kept.some((other) => overlaps(stretch, other))) kept.push(stretch);
  return kept.sort((a, b) => a.start - b.start);
};

/** `since 2014`, `before Thursday` bound a time and do not give it. */
const BOUNDS = new Set([
  'since',
  'until',
  'till',
  'before',
  'after',
  'by',
  'from',
  'between',
  'through',
  'following',
  'than',
  'pre',
]);

const isBound = (tokens: readonly ParsedToken[], first: number): boolean =>
  [first - 1, first - 2].some((at) => {
    const token = tokens[at];
    return (
      token !== undefined &&
      BOUNDS.has(token.form.toLowerCase()) &&
      (at === first - 1 || tokens[at + 1]?.upos === 'DET')
    );
  });

/** `2,000 troops`, `2016 people` count; a year does not. */
const countsThings = (tokens: readonly ParsedToken[], first: number, last: number): boolean =>
  last - first === 1 &&
  tokens[first]?.upos === 'NUM' &&
  tokens[first]?.deprel === 'nummod' &&
  tokens[tokens[first].head]?.xpos === 'NNS';

/** In order, without overlap. */
export function expressionsIn(text: string, sentence: Sentence<ParsedToken>, published: Day | undefined): Expression[] {
  const { tokens, start } = sentence;
  if (!WORTH.test(text) && !isDated(text)) return [];
  const stretches = withoutOverlap([...phrasesIn(text), ...datesIn(text, published), ...yearsIn(text)]);
  return stretches.flatMap((stretch) => {
    const first = tokens.findIndex((token) => token.end > start + stretch.start);
    const last = tokens.findLastIndex((token) => token.start < start + stretch.end) + 1;
    if (first < 0 || last <= first || isBound(tokens, first) || countsThings(tokens, first, last)) return [];
    return [{ first, last, words: text.slice(stretch.start, stretch.end), means: stretch.means }];
  });
}
