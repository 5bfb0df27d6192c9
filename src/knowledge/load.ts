/** The tables, read once, to the one object that other rooms look things up in. */
import type { Gender, KnowledgeId, Problem } from '../model';
import { findBaked } from './baked';
import { readKnowledgeFile } from './knowledge-file';
import { cutterFor, matchesIn } from './look-up';
import type { Catalogue } from './names';
import { nationalBodies } from './national-bodies';
import { officeNounIn, officeNouns } from './office-nouns';
import { officesIn, type Offices } from './offices';
import { addOwnEntries } from './own-entries';
import { mergeTenures } from './own-tenures';
import { remembering } from './remember';
import { partsOfName, unaccented } from './surface';
import { readTables, tablesOf, type Tables } from './tables';
import type { Holder, Tenure } from './tenures';
import type { Cut, KnowledgeEntry, KnowledgeMatch } from './types';
import type { GivenName, Office, OfficeNoun, RoleNoun, Title } from './word-types';
import { givenNames, rareGivenNames, roleNouns, surnames, titles } from './words';

export interface Knowledge {
  /** What a token comes to in the look-up, for whoever keeps it by its form. */
  readonly cut: (form: string) => Cut;
  /** The longest names among a sentence's tokens, left to right, without overlap; `cuts` are the tokens cut, where that is done already. */
  readonly lookUp: (tokens: readonly { readonly form: string }[], cuts?: readonly Cut[]) => readonly KnowledgeMatch[];
  /** The entries that this whole text names, likeliest first. */
  readonly byName: (text: string) => readonly KnowledgeEntry[];
  readonly entry: (id: KnowledgeId) => KnowledgeEntry | undefined;
  /** Who held the office on an ISO date; ever, without one. `leader` asks for every head of a state, party or body. */
  readonly holders: Offices['holders'];
  /** The offices that people of this full name held on an ISO date; ever, without one. */
  readonly officesOf: (name: string, date?: string) => readonly Holder[];
  /** "British foreign secretary" -> foreign minister, minister_of; the longest ending counts. */
  readonly officeNoun: (words: string) => OfficeNoun | undefined;
  readonly givenName: (form: string) => GivenName | undefined;
  /** The gender that the first word of a full name tells, rarer names counted in. */
  readonly givenGender: (form: string) => Gender | undefined;
  /** The gender that a name alone tells: none of one that may be a family's, `Grant` or `Schneider`. */
  readonly loneGender: (form: string) => Gender | undefined;
  readonly isSurname: (form: string) => boolean;
  readonly title: (form: string) => Title | undefined;
  /** A noun for a person or people, singular and in lower case. */
  readonly roleNoun: (lemma: string) => RoleNoun | undefined;
  /** Lines of the user's files that were not taken, and contradictions. */
  readonly problems: readonly Problem[];
}

type Names = Pick<Knowledge, 'cut' | 'lookUp' | 'byName' | 'entry'>;
type Words = Pick<
  Knowledge,
  'officeNoun' | 'givenName' | 'givenGender' | 'loneGender' | 'isSurname' | 'title' | 'roleNoun'
>;

function namesFrom({ automaton, entry, adjective }: Tables, words: Words): Names {
  const bodies = nationalBodies(entry, ({ id, name }) => adjective(id) ?? name);
  const isGivenName = (form: string): boolean => words.givenName(form) !== undefined;
  const sources = { bodies, isGivenName, isSurname: words.isSurname };
  const cut = cutterFor(automaton);
  const cutOnce = remembering(cut);
  const lookUp: Knowledge['lookUp'] = (tokens, cuts = tokens.map(({ form }) => cutOnce(form))) =>
    matchesIn(tokens, cuts, sources);
  const byName = remembering((text): readonly KnowledgeEntry[] => {
    const parts = partsOfName(text.replace(/^the /i, ''));
    const whole = lookUp(['the', ...parts].map((form) => ({ form })));
    return whole.find(({ first, last }) => first === 1 && last === parts.length + 1)?.entries ?? [];
  });
  return { cut, lookUp, byName, entry: (id) => entry(id) ?? bodies.entry(id) };
}

function wordsFromTables(): Words {
  const [given, family, titled, offices, roles] = [givenNames(), surnames(), titles(), officeNouns(), roleNouns()];
  const rare = rareGivenNames();
  const givenGender = (name: string): Gender | undefined => {
    const known = given.get(name);
    return known === undefined ? rare.get(name) : known.gender;
  };
  const loneGender = (name: string): Gender | undefined => {
    const gender = family.has(name) ? undefined : givenGender(name);
    // Sons are named after families far more often than daughters: `Schneider` is rarely a Schneider's first name.
    return gender === 'feminine' || given.has(name) ? gender : undefined;
  };
  return {
    officeNoun: (words) => officeNounIn(offices, words),
    givenName: (form) => given.get(unaccented(form)),
    givenGender: (form) => givenGender(unaccented(form)),
    loneGender: (form) => loneGender(unaccented(form)),
    isSurname: (form) => family.has(unaccented(form)),
    title: (form) => titled.get(form),
    roleNoun: (lemma) => roles.get(lemma),
  };
}

interface Own {
  readonly tenures: readonly Tenure[];
  readonly problems: readonly Problem[];
}

/** The user's files over the tables: their names first, their offices with the tables' own. */
function addFiles(files: readonly string[], catalogue: Catalogue, words: Words, tables: readonly Tenure[]): Own {
  if (files.length === 0) return { tenures: tables, problems: [] };
  const readings = files.map(readKnowledgeFile);
  const { byName: named } = loadKnowledge();
  const officeOf = (text: string): Office | undefined => words.officeNoun(text)?.office;
  const own = addOwnEntries(
    readings.flatMap(({ lines }) => lines),
    { catalogue, named, officeOf },
  );
  const merged = mergeTenures(tables, own.tenures);
  return {
    tenures: merged.tenures,
    problems: [...readings.flatMap(({ problems }) => problems), ...own.problems, ...merged.problems],
  };
}

/** The tables with the user's files over them. */
function tablesWith(
  files: readonly string[],
  words: Words,
): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const baked = files.length === 0 ? findBaked() : undefined;
  if (baked !== undefined) return { tables: baked, problems: [] };
  const { catalogue, tenures } = readTables();
  const own = addFiles(files, catalogue, words, tenures);
  return { tables: tablesOf(catalogue, own.tenures), problems: own.problems };
}

function build(files: readonly string[]): Knowledge {
  const words = wordsFromTables();
  const { tables, problems } = tablesWith(files, words);
  const names = namesFrom(tables, words);
  let made: Offices | undefined;
  const offices = (): Offices => (made ??= officesIn(tables.tenures()));
  return {
    ...names,
    ...words,
    holders: (query, date) => offices().holders(query, date),
    officesOf: (name, date) => names.byName(name).flatMap(({ id }) => offices().heldBy(id, date)),
    problems,
  };
}

let standard: Knowledge | undefined;

/** Built once when no files are given; files are read anew each time. */
export function loadKnowledge(options: { readonly files?: readonly string[] } = {}): Knowledge {
  const { files = [] } = options;
  return files.length > 0 ? build(files) : (standard ??= build([]));
}
