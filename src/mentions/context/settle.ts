/**
 * The names found in an article in, the same names out with one type for each spelling that no table knows: what its places tell together
 * (`Nordsee's customers`, `the lender Nordsee`) is weighed against what each sentence alone made of it.
 */
import type { EntityType, ParsedToken, Sentence } from '../../model';
import { typeOfEnding } from '../capitals';
import type { Decided } from '../decide';
import { COARSE } from '../tagged';
import { COARSE_TYPES, type CoarseType } from '../tagger/labels';
import { contextOdds } from './odds';
import type { NameWords } from './spelling';
import { stringsOf, type NameString } from './strings';

/** How much the sentences' own odds count beside those of the context. */
const TRUST = 0.5;
const FURTHEST = 8;
/** Another type than the one that most places have must be this much better. */
const MARGIN = 0.3;

const TYPES: Readonly<Record<CoarseType, EntityType>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  other: 'product',
};

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

const isOpen = ({ places }: NameString): boolean => places.every(({ decided }) => decided.known === undefined);

/** What the sentences made of the name, on the average; no type is further behind the best than `FURTHEST`. */
const ownOdds = ({ places }: NameString): readonly number[] => {
  const odds = COARSE_TYPES.map((_, type) => mean(places.map(({ decided }) => decided.leaning?.[type] ?? 0)));
  const least = Math.max(...odds) - FURTHEST;
  return odds.map((one) => Math.max(one, least));
};

const best = (odds: readonly number[]): number => odds.indexOf(Math.max(...odds));

const settledType = (name: NameString): CoarseType | undefined => {
  const told = name.places.find(({ decided }) => decided.told === true);
  if (told !== undefined) return COARSE[told.decided.type];
  const own = ownOdds(name);
  const context = contextOdds(name.clues());
  const odds = own.map((one, type) => TRUST * one + (context[type] ?? 0));
  const [before, found] = [best(own), best(odds)];
  return COARSE_TYPES[(odds[found] ?? 0) > (odds[before] ?? 0) + MARGIN ? found : before];
};

const retyped = (one: Decided, type: CoarseType, words: readonly string[]): Decided => {
  if (COARSE[one.type] === type) return one;
  const ending = typeOfEnding(words.at(-1) ?? '');
  return { ...one, type: ending !== undefined && COARSE[ending] === type ? ending : TYPES[type] };
};

export const settleByContext = (
  sentences: readonly Sentence<ParsedToken>[],
  decided: readonly (readonly Decided[])[],
  known: NameWords,
): readonly (readonly Decided[])[] => {
  const settled = new Map<Decided, Decided>();
  for (const name of stringsOf(sentences, decided, known)) {
    const type = isOpen(name) ? settledType(name) : undefined;
    if (type === undefined) continue;
    for (const place of name.places) settled.set(place.decided, retyped(place.decided, type, name.words));
  }
  return decided.map((own) => own.map((one) => settled.get(one) ?? one));
};
