/** A trigger's place in, who says it, when and where out: what the attribution and time readers know of it. */
import type { Evidence, Mention, Span } from '../model';
import { attributionOf, type Attributions, findAttributions } from './attribution/attribution';
import { castOf } from './attribution/speaker';
import { namedAt, type Reading, type SentenceReading } from './reading';
import { type When, whenOf } from './time/when';
import { whereOf } from './time/where';

/** The ends of the claim are not the place where it happened. */
export type Context = (
  sentence: SentenceReading,
  trigger: number,
  span: Span,
  ends: readonly Mention[],
) => Pick<Evidence, 'saidBy' | 'time' | 'placeMention'>;

interface Background {
  readonly attributions: Attributions;
  readonly when: When;
}

const backgroundOf = (reading: Reading): Background => {
  const trees = reading.sentences.map(({ tree }) => tree);
  return {
    attributions: findAttributions(reading.document, castOf(reading), trees),
    when: whenOf(reading.document, trees),
  };
};

/** An article without claims is asked for nothing. */
export const contextOf = (reading: Reading): Context => {
  let background: Background | undefined;
  return (sentence, trigger, span, ends) => {
    const { attributions, when } = (background ??= backgroundOf(reading));
    const time = when(sentence.index, trigger);
    const place = whereOf(sentence.tree, trigger, (at) => {
      const named = namedAt(reading, sentence, at)?.mention;
      return named && ends.some((end) => reading.chainOf.get(end.id) === reading.chainOf.get(named.id))
        ? undefined
        : named;
    });
    return {
      saidBy: attributionOf(attributions, sentence.index, span),
      ...(time && { time }),
      ...(place && { placeMention: place.id }),
    };
  };
};
