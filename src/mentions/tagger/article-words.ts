/**
 * All sentences of an article in, what the rest of the article says of each word out (global features of Chieu and Ng 2002, section 3.2):
 * `Johnson` alone was `Boris Johnson` above; `Apple` at a sentence's start has a capital in its middle too; `IMF` is short for a longer name.
 */
import type { Elsewhere } from './features';
import { mix } from './hash';
import { SENTENCE_CASE, type Reading } from './reading';
import type { WordView } from './words';

interface Seen {
  small: boolean;
  capitalInside: boolean;
  afterTitle: boolean;
  /** The longest run of capitals that holds the word, and the sentence it is in. */
  run:
    { readonly length: number; readonly front: WordView; readonly head: WordView; readonly place: number } | undefined;
}

const LONGEST_RUN = 6;

export const articleWords = (readings: readonly Reading[]): ((sentence: number) => Elsewhere) => {
  const seen = new Map<number, Seen>();
  const acronyms = new Map<string, WordView>();
  for (const reading of readings) gather(reading, seen, acronyms);
  return (sentence) => {
    const reading = readings[sentence];
    return reading === undefined
      ? []
      : reading.views.map((view, at) =>
          reading.active[at] === 1 ? evidence(reading, view, at, seen, acronyms) : NOTHING,
        );
  };
};

const NOTHING: readonly number[] = [];

const gather = (reading: Reading, seen: Map<number, Seen>, acronyms: Map<string, WordView>): void => {
  if (reading.mode !== SENTENCE_CASE) return;
  reading.views.forEach((view, at) => {
    if (view.kind === 'mark' || view.kind === 'digit') return;
    const entry = entryOf(seen, view.lower);
    if (view.kind === 'lower') entry.small = true;
    else noteCapital(reading, at, entry);
  });
  noteAcronyms(reading, acronyms);
};

const entryOf = (seen: Map<number, Seen>, word: number): Seen => {
  let entry = seen.get(word);
  if (entry === undefined) {
    entry = { small: false, capitalInside: false, afterTitle: false, run: undefined };
    seen.set(word, entry);
  }
  return entry;
};

const noteCapital = (reading: Reading, at: number, entry: Seen): void => {
  const first = reading.runFirst[at] ?? 0;
  const last = reading.runLast[at] ?? 0;
  const length = last - first;
  if (at > 0 && reading.views[at - 1]?.kind !== 'mark') entry.capitalInside = true;
  const front = reading.views[first];
  const head = reading.views[last - 1];
  if (front === undefined || head === undefined || length < 2 || length > LONGEST_RUN) return;
  if (length > (entry.run?.length ?? 0))
    entry.run = { length, front, head, place: Math.min(at - first, 2) * 3 + Math.min(last - 1 - at, 2) };
};

/** `International Monetary Fund` gives IMF. */
const noteAcronyms = (reading: Reading, acronyms: Map<string, WordView>): void => {
  reading.views.forEach((_view, at) => {
    const first = reading.runFirst[at] ?? 0;
    const last = reading.runLast[at] ?? 0;
    const head = reading.views[last - 1];
    if (first !== at || last - first < 2 || last - first > LONGEST_RUN || head === undefined) return;
    acronyms.set(
      reading.forms
        .slice(first, last)
        .map((form) => form.charAt(0))
        .join(''),
      head,
    );
  });
};

const evidence = (
  reading: Reading,
  view: WordView,
  at: number,
  seen: Map<number, Seen>,
  acronyms: Map<string, WordView>,
): readonly number[] => {
  const entry = seen.get(view.lower);
  const found: number[] = [];
  if (entry !== undefined) found.push(mix(1, (entry.small ? 1 : 0) + (entry.capitalInside ? 2 : 0)));
  const length = (reading.runLast[at] ?? 0) - (reading.runFirst[at] ?? 0);
  const run = entry?.run;
  if (run !== undefined && run.length > length)
    found.push(
      mix(2, run.front.middle, run.place),
      mix(3, run.head.lower, run.place),
      mix(4, mix(4, run.front.leaning, run.head.leaning), run.place),
    );
  const long = view.kind === 'upper' ? acronyms.get(reading.forms[at] ?? '') : undefined;
  if (long !== undefined) found.push(mix(5, long.lower), mix(6, long.coarse));
  return found;
};
