/** Variants of the names of bodies and places: views in, links of acronyms and shortened forms to fuller ones out. */
import { coreWords, type Knowledge } from '../../knowledge';
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import { isPrefix, keyOf, wordsOf } from '../words';

/** Words that a body's name can lose: `Labour` for the Labour Party. */
const GENERIC = new Set(
  (
    'party group corporation company companies holdings bank university institute foundation association organisation ' +
    'organization agency society union club international industries technologies systems committee movement hq ' +
    'headquarters church news newspaper magazine airlines airways motors pharmaceuticals entertainment media'
  ).split(' '),
);
/** Heads that stand for the whole name: `the Church`, `the University`. */
export const HEADS: ReadonlySet<string> = new Set(
  'church university court council committee union party ministry department office bank institute commission college'.split(
    ' ',
  ),
);
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la', 'du']);

const isBody = ({ mention }: View): boolean => mention.kind === 'name' && mention.type !== 'person';

/** `World Health Organization`: `who`, and with its small words `who` too; `Bank of England`: `be` and `boe`. */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const initial = (list: readonly string[]): string => list.map((word) => word.slice(0, 1)).join('');
  return [...new Set([initial(words.filter((word) => !SMALL.has(word))), initial(words)])].filter((s) => s.length > 1);
}

/** `WHO`, `W.H.O.`, `MoD`: a word of at least two capitals. */
const isAcronym = (view: View): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}.&]{0,9}$/u.test(view.text) && /\p{Lu}.*\p{Lu}/u.test(view.text);

interface Forms {
  readonly whole: ReadonlyMap<string, View>;
  readonly initials: ReadonlyMap<string, readonly View[]>;
  readonly beginnings: ReadonlyMap<string, readonly View[]>;
  /** Of two words or more, or of a head (`Union`): `Supreme Court` of `Italian Supreme Court`. */
  readonly endings: ReadonlyMap<string, readonly View[]>;
}

const add = (map: Map<string, View[]>, key: string, view: View): void => {
  map.set(key, [...(map.get(key) ?? []).slice(0, 5), view]);
};

/** The words of the name, and those of the knowledge entry's: `Scientology` is the Church of Scientology. */
function wordLists(view: View, knowledge: Knowledge): readonly (readonly string[])[] {
  const core = coreWords(view.words);
  const entry = view.mention.known === undefined ? undefined : knowledge.entry(view.mention.known);
  const full = entry === undefined || entry.type !== 'organisation' ? core : coreWords(wordsOf(entry.name));
  return keyOf(full) === keyOf(core) ? [core] : [core, full];
}

function formsOf(views: readonly View[], knowledge: Knowledge): Forms {
  const whole = new Map<string, View>();
  const initials = new Map<string, View[]>();
  const beginnings = new Map<string, View[]>();
  const endings = new Map<string, View[]>();
  for (const view of views) {
    const core = coreWords(view.words);
    if (core.length === 0 || whole.has(keyOf(core))) continue;
    whole.set(keyOf(core), view);
    for (const form of initialsOf(core)) add(initials, form, view);
    for (const words of wordLists(view, knowledge))
      for (let n = 1; n < Math.min(words.length, 6); n++) {
        add(beginnings, keyOf(words.slice(0, n)), view);
        const ending = words.slice(n);
        if (ending.length > 1 || HEADS.has(ending[0] ?? '')) add(endings, keyOf(ending), view);
      }
  }
  return { whole, initials, beginnings, endings };
}

/** One of each group, those that agree with the view. */
function agreeing(view: View, others: readonly View[], partition: Partition): readonly View[] {
  const groups = new Map<object, View>();
  for (const other of others)
    if (partition.compatible(view.index, other.index)) groups.set(partition.groupOf(other.index), other);
  return [...groups.values()];
}

/** Whether all that the longer name has more is generic: `Acme Group` over `Acme`. */
function isGenericTail(short: readonly string[], long: readonly string[]): boolean {
  return isPrefix(short, long) && long.slice(short.length).every((word) => GENERIC.has(word) || SMALL.has(word));
}

const STANDS_ALONE = new Set(['country', 'place', 'facility']);

/** `the Court` after two courts is the one named last. */
const lastBefore = (view: View, longer: readonly View[]): readonly View[] =>
  longer.filter(({ index }) => index < view.index).slice(-1);

/** A shortened body (`Goldman` for Goldman Sachs) is not a place that gave a body its name (`Manchester`). */
function shortened(view: View, forms: Forms, partition: Partition): readonly [View, string, number] | undefined {
  const core = coreWords(view.words);
  const key = keyOf(core);
  const longer = agreeing(view, [...(forms.beginnings.get(key) ?? []), ...(forms.endings.get(key) ?? [])], partition);
  const generic = longer.filter((other) => isGenericTail(core, coreWords(other.words)));
  const fitting = generic.length > 0 ? generic : longer;
  const [only] = fitting.length > 1 && HEADS.has(core.join(' ')) ? lastBefore(view, fitting) : fitting;
  if (only === undefined || (fitting.length !== 1 && !HEADS.has(core.join(' ')))) return undefined;
  if (STANDS_ALONE.has(view.mention.type) !== STANDS_ALONE.has(only.mention.type)) return undefined;
  if (generic.length > 0) return [only, 'generic word left out', 0.88];
  const plain = view.mention.known === undefined && (view.mention.type === only.mention.type || core.length > 1);
  return plain ? [only, 'beginning of the name', 0.7] : undefined;
}

function acronym(view: View, forms: Forms, partition: Partition): readonly [View, string, number] | undefined {
  if (!isAcronym(view)) return undefined;
  const [only, second] = agreeing(view, forms.initials.get(view.words.join('')) ?? [], partition);
  return only === undefined || second !== undefined ? undefined : [only, 'acronym', 0.88];
}

/** `Acme` to `Acme Corp.`, `WHO` to `World Health Organization`, `NATO HQ` to `NATO`. */
export function joinBodies(scene: Scene, partition: Partition, knowledge: Knowledge): void {
  const views = scene.views.filter(isBody);
  const forms = formsOf(views, knowledge);
  for (const view of views) {
    const found = acronym(view, forms, partition) ?? shortened(view, forms, partition);
    if (found !== undefined) partition.join(view.index, found[0].index, found[1], found[2]);
    const same = forms.whole.get(keyOf(coreWords(view.words)));
    if (same === undefined || same === view || (found !== undefined && HEADS.has(view.key))) continue;
    partition.join(view.index, same.index, 'same name without legal form', 0.93);
  }
}
