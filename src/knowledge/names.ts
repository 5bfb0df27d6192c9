/** Entries and the ways of writing each: what the tables give, and what the automaton is built from. */
import type { GrammaticalNumber, KnowledgeId } from '../model';
import type { KnowledgeEntry, MatchForm } from './types';

/** `word`: also an ordinary word (Turkey, Apple); `person`: also a given or family name (Jordan, Lincoln). */
export type Doubt = 'word' | 'person';

/** A name as a table gives it, its marks read. */
export interface Marked {
  /** As printed, without the marks of the tables. */
  readonly written: string;
  /** Counts only after this word: `the` West, `,` Mass. */
  readonly after: 'the' | ',' | undefined;
  readonly doubt: Doubt | undefined;
}

/** One way of writing one entry's name. */
export interface Surface extends Marked {
  readonly entry: KnowledgeEntry;
  readonly form: MatchForm;
  readonly number: GrammaticalNumber | undefined;
  readonly adjective: boolean;
}

/** What the tables add up to. Entries come likeliest first: the order decides between namesakes. */
export interface Catalogue {
  readonly entries: Map<KnowledgeId, KnowledgeEntry>;
  readonly surfaces: Surface[];
}

function doubtOf(cell: string): Doubt | undefined {
  if (!cell.endsWith('?')) return undefined;
  return cell.endsWith(' ??') ? 'person' : 'word';
}

/** `the West` needs its article, `, Mass.` a comma before it; `Apple ?` is an ordinary word too, `Jordan ??` someone's name. */
export function unmarked(cell: string): Marked {
  const doubt = doubtOf(cell);
  const written = doubt === undefined ? cell : cell.slice(0, cell.lastIndexOf(' '));
  if (written.startsWith('the ') || written.startsWith('The '))
    return { written: written.slice(4), doubt, after: 'the' };
  return written.startsWith(', ')
    ? { written: written.slice(2), doubt, after: ',' }
    : { written, doubt, after: undefined };
}

/** The name to show: without marks, with a capital article (The Guardian, The Hague). */
export const displayed = (cell: string): string =>
  cell.startsWith('The ') ? `The ${unmarked(cell).written}` : unmarked(cell).written;

/** Labour of the Labour Party, Johnson of Boris Johnson: fewer words, all of them the name's. */
function isPartOf(form: string, name: string): boolean {
  if (form.length >= name.length) return false;
  const words = ` ${name} `;
  if (!form.includes(' ')) return words.includes(` ${form} `);
  return form.split(' ').every((word) => words.includes(` ${word} `));
}

/** Adds an entry with its names; an entry known already keeps its facts and gains the names. */
export function addEntry(catalogue: Catalogue, entry: KnowledgeEntry, names: readonly string[]): KnowledgeEntry {
  const known = catalogue.entries.get(entry.id) ?? entry;
  if (known === entry) catalogue.entries.set(entry.id, entry);
  const full = unmarked(known.name).written;
  for (const cell of names) {
    const { written, doubt, after } = unmarked(cell);
    const form = isPartOf(written, full) ? 'short' : 'name';
    catalogue.surfaces.push({ entry: known, written, form, number: undefined, adjective: false, doubt, after });
  }
  return known;
}

/** `Briton` -> `Britons`, `Chinese`, `Swiss` and `Kyrgyz` unchanged, `Frenchman/Frenchmen` as given. */
function pluralOf(noun: string): readonly [string, string] {
  const [singular, given] = noun.split('/');
  if (singular !== undefined && given !== undefined) return [singular, given];
  return [noun, /(?:s|z|sh|ch)e?$/.test(noun) ? noun : `${noun}s`];
}

type Use = Pick<Surface, 'number' | 'adjective'>;

function addDemonym(catalogue: Catalogue, entry: KnowledgeEntry, marked: Marked, { number, adjective }: Use): void {
  const { written, doubt, after } = marked;
  catalogue.surfaces.push({ entry, written, form: 'demonym', number, adjective, doubt, after });
}

function addPeople(catalogue: Catalogue, entry: KnowledgeEntry, cell: string, isAdjective: boolean): void {
  const marked = unmarked(cell);
  const [singular, plural] = pluralOf(marked.written);
  const add = (written: string, use: Use): void => {
    addDemonym(catalogue, entry, { ...marked, written }, use);
  };
  if (singular === plural) add(singular, { number: undefined, adjective: true });
  else {
    add(singular, isAdjective ? { number: undefined, adjective: true } : { number: 'singular', adjective: false });
    add(plural, { number: 'plural', adjective: false });
  }
}

/** Adds the adjectives and the words for the people: British; Briton, Britons, Brit, Brits. */
export function addDemonyms(
  catalogue: Catalogue,
  entry: KnowledgeEntry,
  adjectives: readonly string[],
  people: readonly string[],
): void {
  const nouns = people.flatMap((cell) => (cell === '+' ? adjectives : [cell]));
  const [first] = adjectives;
  const isOnlyAdjective = first !== undefined && !nouns.includes(first);
  // The first adjective names the state's bodies: `Philippine Navy`, though its people are Filipinos.
  if (isOnlyAdjective) addDemonym(catalogue, entry, unmarked(first), { number: undefined, adjective: true });
  for (const cell of nouns) addPeople(catalogue, entry, cell, adjectives.includes(cell));
  for (const cell of adjectives)
    if (!nouns.includes(cell) && cell !== first)
      addDemonym(catalogue, entry, unmarked(cell), { number: undefined, adjective: true });
}
