/** Entries and the ways of writing each: what the tables give, and what the automaton is built from. */
import type { GrammaticalNumber, KnowledgeId } from '../model';
import type { KnowledgeEntry, MatchForm } from './types';

export type Doubt = 'word' | 'person';

/** One way of writing one entry's name. */
export interface Surface {
  readonly entry: KnowledgeEntry;
  /** As printed, without the marks of the tables. */
  readonly written: string;
  readonly form: MatchForm;
  readonly number?: GrammaticalNumber;
  readonly adjective?: boolean;
  /** Counts only after this word: `the` West, `,` Mass. */
  readonly after?: 'the' | ',';
  /** `word`: also an ordinary word (Turkey, Apple); `person`: also a given or family name (Jordan, Lincoln). */
  readonly doubt?: Doubt;
}

/** What the tables add up to. Entries come likeliest first: the order decides between namesakes. */
export interface Catalogue {
  readonly entries: Map<KnowledgeId, KnowledgeEntry>;
  readonly surfaces: Surface[];
}

type Marked = Pick<Surface, 'written' | 'doubt' | 'after'>;

const MARKS: readonly (readonly [string, Doubt])[] = [
  [' ??', 'person'],
  [' ?', 'word'],
];

function undoubted(cell: string): Marked {
  const [mark, doubt] = MARKS.find(([ending]) => cell.endsWith(ending)) ?? [''];
  const written = cell.slice(0, cell.length - mark.length);
  return doubt === undefined ? { written } : { written, doubt };
}

/** `the West` needs its article, `, Mass.` a comma before it; `Apple ?` is an ordinary word too, `Jordan ??` someone's name. */
export function unmarked(cell: string): Marked {
  const marked = undoubted(cell);
  const { written } = marked;
  if (written.startsWith('the ')) return { ...marked, written: written.slice(4), after: 'the' };
  if (written.startsWith(', ')) return { ...marked, written: written.slice(2), after: ',' };
  return marked;
}

const wordsOf = (name: string): readonly string[] => name.split(' ');

/** Labour of the Labour Party, Johnson of Boris Johnson: fewer words, all of them the name's. */
const isPartOf = (form: string, name: string): boolean => {
  const words = wordsOf(name);
  const some = wordsOf(form);
  return some.length < words.length && some.every((word) => words.includes(word));
};

/** Adds an entry with its names; an entry known already keeps its facts and gains the names. */
export function addEntry(catalogue: Catalogue, entry: KnowledgeEntry, names: readonly string[]): KnowledgeEntry {
  const known = catalogue.entries.get(entry.id) ?? entry;
  catalogue.entries.set(entry.id, known);
  for (const cell of names) {
    const marked = unmarked(cell);
    const form = isPartOf(marked.written, known.name) ? 'short' : 'name';
    catalogue.surfaces.push({ entry: known, form, ...marked });
  }
  return known;
}

/** `Briton` -> `Britons`, `Chinese`, `Swiss` and `Kyrgyz` unchanged, `Frenchman/Frenchmen` as given. */
function pluralOf(noun: string): readonly [string, string] {
  const [singular, given] = noun.split('/');
  if (singular !== undefined && given !== undefined) return [singular, given];
  return [noun, /(?:s|z|sh|ch)e?$/.test(noun) ? noun : `${noun}s`];
}

function addPeople(catalogue: Catalogue, entry: KnowledgeEntry, cell: string, adjectives: readonly string[]): void {
  const { written, ...marks } = unmarked(cell);
  const [singular, plural] = pluralOf(written);
  const shared = { entry, form: 'demonym', ...marks } as const;
  const both = adjectives.includes(singular) ? { adjective: true } : {};
  if (singular === plural) catalogue.surfaces.push({ ...shared, written: singular, adjective: true });
  else {
    catalogue.surfaces.push({ ...shared, written: singular, ...both, number: 'singular' });
    catalogue.surfaces.push({ ...shared, written: plural, number: 'plural' });
  }
}

/** Adds the adjectives and the words for the people: British; Briton, Britons, Brit, Brits. */
export function addDemonyms(
  catalogue: Catalogue,
  entry: KnowledgeEntry,
  adjectives: readonly string[],
  people: readonly string[],
): void {
  const plain = adjectives.map((cell) => unmarked(cell).written);
  const nouns = people.flatMap((cell) => (cell === '+' ? adjectives : [cell]));
  const nounForms = new Set(nouns.map((cell) => unmarked(cell).written));
  for (const cell of nouns) addPeople(catalogue, entry, cell, plain);
  for (const cell of adjectives) {
    const marked = unmarked(cell);
    if (!nounForms.has(marked.written)) catalogue.surfaces.push({ entry, form: 'demonym', adjective: true, ...marked });
  }
}
