/** The tables of words to look-ups: a given name, a title, a noun for a person to what it tells. */
import type { Gender } from '../model';
import { FEMININE_NAMES, MASCULINE_NAMES, SHARED_NAMES } from './data/given-names';
import { WIDE_FEMININE_NAMES, WIDE_MASCULINE_NAMES } from './data/given-names-wide';
import { ROLE_NOUNS } from './data/role-nouns';
import { SURNAMES } from './data/surnames';
import { TITLES } from './data/titles';
import { unaccented } from './surface';
import { listOf, rowsOf } from './table';
import { OFFICES, ROLE_RELATIONS, type GivenName, type RoleNoun, type Title } from './word-types';

/** The member of a closed list that a cell names; none of an empty cell; another word throws, for it is broken data. */
export function memberOf<T extends string>(list: readonly T[], cell: string | undefined): T | undefined {
  if (cell === undefined || cell === '' || cell === '-') return undefined;
  const member = list.find((one) => one === cell);
  if (member === undefined)
    throw new Error(`memberOf: ${cell} is not in the list of ${list.slice(0, 3).join(', ')}...`);
  return member;
}

const GENDERS: Readonly<Record<string, Gender>> = { f: 'feminine', m: 'masculine' };

/** The gender property that a cell `f` or `m` gives. */
export function genderOf(cell: string | undefined): { readonly gender?: Gender } {
  const gender = GENDERS[cell ?? ''];
  return gender === undefined ? {} : { gender };
}

const namesOf = (table: string): readonly string[] =>
  table
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(unaccented);

/** A name listed for men and for women tells no gender. */
export function givenNames(): ReadonlyMap<string, GivenName> {
  const names = new Map<string, GivenName>();
  for (const name of namesOf(MASCULINE_NAMES)) names.set(name, { gender: 'masculine' });
  for (const name of namesOf(FEMININE_NAMES))
    names.set(name, names.get(name)?.gender === 'masculine' ? {} : { gender: 'feminine' });
  for (const name of namesOf(SHARED_NAMES)) names.set(name, {});
  return names;
}

/** Names so rare, or so often a family's, that they tell a gender only where a first name is certain to stand. */
export function rareGivenNames(): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>();
  for (const name of namesOf(WIDE_FEMININE_NAMES)) names.set(name, 'feminine');
  for (const name of namesOf(WIDE_MASCULINE_NAMES)) names.set(name, 'masculine');
  return names;
}

export const surnames = (): ReadonlySet<string> => new Set(namesOf(SURNAMES));

/** Whether a word is a given or a family name. */
export function personalNames(): (name: string) => boolean {
  const [given, family] = [givenNames(), surnames()];
  return (name) => given.has(unaccented(name)) || family.has(unaccented(name));
}

export function titles(): ReadonlyMap<string, Title> {
  const found = new Map<string, Title>();
  for (const [words, gender, cell] of rowsOf(TITLES, 3)) {
    const office = memberOf(OFFICES, cell);
    const title: Title = { ...genderOf(gender), ...(office === undefined ? {} : { office }) };
    for (const word of listOf(words)) if (!found.has(word)) found.set(word, title);
  }
  return found;
}

export function roleNouns(): ReadonlyMap<string, RoleNoun> {
  const found = new Map<string, RoleNoun>();
  for (const [lemmas = '', cell, gender, many] of rowsOf(ROLE_NOUNS, 4)) {
    const relation = memberOf(ROLE_RELATIONS, cell);
    const noun = { ...genderOf(gender), ...(relation === undefined ? {} : { relation }), many: many === 'many' };
    for (const lemma of lemmas.split(' ')) if (!found.has(lemma)) found.set(lemma, noun);
  }
  return found;
}
