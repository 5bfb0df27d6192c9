/** A name's words in, what the name itself tells of its type out: `two words`, `ends=bank`, `given name first`. */
import type { Knowledge } from '../../knowledge';
import { typeOfEnding } from '../capitals';

const shapeOf = (words: readonly string[]): string => {
  const [only] = words;
  if (words.length > 1 || only === undefined) return words.length > 3 ? 'many' : String(words.length);
  if (/^(?:\p{Lu}\.?)+$/u.test(only)) return 'acronym';
  return /^\p{Lu}\p{Ll}+$/u.test(only) ? 'word' : 'odd';
};

const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', "'s", '’s', '-', 'the']);

/** What firms and institutions end with. */
const CORPORATE: ReadonlySet<string> = new Set(
  `inc corp ltd plc llc co ag sa nv spa gmbh holdings group partners capital ventures securities advisors advisers associates analytics consulting
  solutions systems technologies technology labs laboratories software networks telecom communications media pictures entertainment studios records
  motors automotive airlines airways aviation aerospace shipping maritime marine freight logistics transport industries manufacturing steel
  chemicals pharmaceuticals pharma therapeutics biotech healthcare energy power oil gas petroleum resources mining minerals metals foods beverages
  brewing stores retail properties estates construction engineering insurance assurance financial finance bank bancorp trust fund investments
  international enterprises services bros brothers sons alliance coalition network initiative watch relief action campaign project forum`.split(
    /\s+/,
  ),
);

/** `Vantor Shipping`, `Vantor Inc.` */
export const isCorporate = (word: string): boolean => CORPORATE.has(withoutDot(word).toLowerCase());

const withoutDot = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

export type NameWords = Pick<Knowledge, 'givenName' | 'isSurname' | 'byName'>;

/** `given name first`, `surname last`: what the lists of people's names know. */
const personClues = (words: readonly string[], known: NameWords): readonly string[] => {
  const size = words.length > 1 ? 'of several' : 'alone';
  return [
    ...(known.givenName(words[0] ?? '') === undefined ? [] : [`given name ${size}`]),
    ...(known.isSurname(words.at(-1) ?? '') ? [`surname ${size}`] : []),
    ...(/^\p{Lu}\.?$/u.test(words[1] ?? '') || /^(?:\p{Lu}\.)+$/u.test(words[0] ?? '') ? ['initial'] : []),
  ];
};

export const spellingClues = (words: readonly string[], known: NameWords): readonly string[] => {
  const last = (words.at(-1) ?? '').toLowerCase();
  return [
    `shape=${shapeOf(words)}`,
    ...words.filter((word) => JOINTS.has(word)).map((word) => `joint=${word}`),
    ...(words.length > 1
      ? [`ends=${last}`, `ends:${isCorporate(last) ? 'corporate' : (typeOfEnding(last) ?? 'none')}`]
      : []),
    ...personClues(words, known),
  ];
};
