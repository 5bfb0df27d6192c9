/** Short names of one country's bodies in an article about other countries: views in, views out with those left open that a table took for them. */
import { coreWords, type Knowledge, type KnowledgeEntry } from '../../knowledge';
import type { KnowledgeId } from '../../model';
import type { View } from '../scene';
import { wordsOf } from '../words';
import { initialsOf } from './body';

/** What many states have: `Congress` in a story from Lima is not that of the United States. */
const COMMON =
  /^(?:Congress|Senate|House|Parliament|Supreme Court|National Assembly|Treasury|Cabinet|Army|Navy|National Guard)$/;
/** `NIS` may be a service of one state or a company of another. */
const LETTERS = /^\p{Lu}{2,4}$/u;
/** So many times more often must another country be named. */
const MORE = 3;

/** How often each country is named in the article, by name, by its people or by its capital's acts. */
function countriesIn(views: readonly View[], knowledge: Knowledge): ReadonlyMap<KnowledgeId, number> {
  const counts = new Map<KnowledgeId, number>();
  for (const { mention } of views) {
    const entry = mention.known === undefined ? undefined : knowledge.entry(mention.known);
    const country = entry?.type === 'country' ? entry.id : entry?.type === 'place' ? entry.country : undefined;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** `the Moravian Aid Society ... the MAS`: the article itself tells what the letters stand for. */
function spelledOut(views: readonly View[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { mention, words } of views)
    if (mention.kind === 'name' && mention.type !== 'person' && words.length > 2)
      for (const initials of initialsOf(coreWords(words))) if (initials.length > 2) letters.add(initials.toUpperCase());
  return letters;
}

const initialsIn = (name: string): string => (initialsOf(coreWords(wordsOf(name)))[0] ?? '').toUpperCase();

function isAbroad(text: string, entry: KnowledgeEntry, counts: ReadonlyMap<KnowledgeId, number>): boolean {
  if (entry.type !== 'organisation' || entry.country === undefined || counts.size === 0) return false;
  const own = counts.get(entry.country) ?? 0;
  if (LETTERS.test(text))
    return own === 0 && entry.kind !== 'party' && entry.kind !== 'company' && entry.kind !== 'outlet';
  return COMMON.test(text) && Math.max(...counts.values()) >= MORE * Math.max(own, 1);
}

/** What parties and movements have. */
const OF_PARTIES =
  /^(?:leader|party|deputy|lawmaker|candidate|chairman|chairwoman|spokesman|spokeswoman|bloc|supporter|mp|senator)$/;

/** The first words of the article's parties that no table knows: `Baltic` of the `Baltic Farmers' Party`. */
const partyBeginnings = (views: readonly View[]): ReadonlySet<string> =>
  new Set(
    views.flatMap(({ mention, words }) =>
      mention.kind === 'name' &&
      mention.known === undefined &&
      words.length > 1 &&
      /^(?:party|alliance|movement|front|union|league|bloc|alternative)$/.test(words.at(-1) ?? '')
        ? (words[0] ?? [])
        : [],
    ),
  );

/** `the Baltic leader` of a party that begins so leads no sea. */
const isOfParty = ({ key, head, tree }: View, entry: KnowledgeEntry, beginnings: ReadonlySet<string>): boolean =>
  beginnings.has(key) &&
  (entry.type === 'place' || entry.type === 'group') &&
  /^(?:compound|amod)$/.test(head.deprel) &&
  OF_PARTIES.test(tree.tokens[head.head]?.lemma ?? '');

const asParty = (view: View): View => {
  const { known: _sea, ...mention } = view.mention;
  return { ...view, mention: { ...mention, kind: 'name', type: 'organisation' } };
};

export function leaveAbroad(views: readonly View[], knowledge: Knowledge): readonly View[] {
  const counts = countriesIn(views, knowledge);
  const letters = spelledOut(views);
  const beginnings = partyBeginnings(views);
  return views.map((view) => {
    const { known } = view.mention;
    const entry = view.mention.kind !== 'name' || known === undefined ? undefined : knowledge.entry(known);
    if (entry === undefined) return view;
    if (isOfParty(view, entry, beginnings)) return asParty(view);
    const isOther = entry.type === 'organisation' && letters.has(view.text) && !letters.has(initialsIn(entry.name));
    if (!isOther && !isAbroad(view.text, entry, counts)) return view;
    const { known: _left, ...mention } = view.mention;
    return { ...view, mention };
  });
}
