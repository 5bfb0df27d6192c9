/** `the company`, `this country`, `the church`: definite phrases without a name in, links to the named thing just spoken of out. */
import type { KnowledgeEntry, Knowledge } from '../../knowledge';
import type { Partition } from '../partition';
import { typeOf, type Group } from '../partition';
import type { Scene, View } from '../scene';
import { isBarred } from '../pronouns/binding';
import { isAbove, pathUp } from '../tree';
import { isDefinite, isFree } from './in-article';

type Kinds = ReadonlySet<KnowledgeEntry['kind'] | 'unknown'>;

interface Sort {
  readonly types: ReadonlySet<string>;
  readonly kinds: Kinds;
}

const sort = (types: string, kinds: readonly (KnowledgeEntry['kind'] | 'unknown')[]): Sort => ({
  types: new Set(types.split(' ')),
  kinds: new Set(kinds),
});

const COUNTRY = sort('country', ['country', 'former-country', 'territory', 'nation', 'unknown']);
const TOWN = sort('place', ['city', 'capital', 'unknown']);
const COMPANY = sort('organisation', ['company', 'outlet', 'unknown']);
const OUTLET = sort('organisation', ['outlet', 'unknown']);
const TEAM = sort('organisation group', ['sports-body', 'unknown']);
const BLOC = sort('organisation', ['alliance', 'international-organisation']);
const BODY = sort('organisation group', [
  'alliance',
  'international-organisation',
  'agency',
  'armed-group',
  'movement',
  'charity',
  'company',
  'unknown',
]);
const BANK = sort('organisation', ['company', 'central-bank', 'unknown']);
const SOCIETY = sort('organisation', ['agency', 'charity', 'movement', 'unknown']);
const PARTY = sort('organisation', ['party']);

const SORTS: ReadonlyMap<string, Sort> = new Map(
  (
    [
      ['country nation', COUNTRY],
      ['city town village', TOWN],
      [
        'company firm corporation manufacturer retailer carrier airline startup carmaker supermarket lender insurer brewer developer utility chain fund brokerage shipowner refiner',
        COMPANY,
      ],
      ['bank', BANK],
      ['newspaper paper magazine broadcaster', OUTLET],
      ['team club squad side', TEAM],
      ['union watchdog regulator', SOCIETY],
      ['alliance bloc', BLOC],
      ['organisation organization group agency association body charity foundation', BODY],
      ['party', PARTY],
    ] as const
  ).flatMap(([words, kind]) => words.split(' ').map((word) => [word, kind] as const)),
);

const SENTENCES_BACK = 3;
const MOST_LOOKED_AT = 60;

const isBare = ({ mention }: View): boolean => mention.last - mention.first === 1;

function fits(group: Group, view: View, { scene, knowledge }: Pick<Around, 'scene' | 'knowledge'>): boolean {
  const wanted = SORTS.get(view.head.lemma.toLowerCase());
  const type = typeOf(group);
  if (wanted === undefined || type === undefined || !wanted.types.has(type)) return false;
  const entry = group.known === undefined ? undefined : knowledge.entry(group.known);
  return wanted.kinds.has(entry?.kind ?? 'unknown') && (entry !== undefined || !isOtherwise(group, wanted, scene));
}

const FIRMS: ReadonlySet<Sort> = new Set([COMPANY, OUTLET, BANK]);
/** What no firm and no team is. */
const PUBLIC =
  /^(?:party|union|commission|committee|council|ministry|court|parliament|senate|association|federation|university|college|police|army|agency|authority|department|tribunal|front|movement|alliance|congress|assembly|bloc|institute|hospital|school)$/;

/** `the Lathe Workers' Union`, `the trade union Lathe`: names and descriptions that say what it is instead. */
function isOtherwise(group: Group, wanted: Sort, scene: Scene): boolean {
  if (!FIRMS.has(wanted) && wanted !== TEAM) return false;
  return group.members.some((index) => {
    const view = scene.views[index];
    if (view === undefined || view.mention.kind === 'pronoun') return false;
    const word = view.mention.kind === 'name' ? (view.words.at(-1) ?? '') : view.head.lemma.toLowerCase();
    if (PUBLIC.test(word)) return true;
    return wanted === TEAM && (FIRMS.has(SORTS.get(word) ?? TEAM) || /^\p{Lu}{3,}$/u.test(view.text));
  });
}

/** The mentions before it, nearest first, within the window. */
function before(view: View, scene: Scene): readonly View[] {
  const found: View[] = [];
  for (let i = view.index - 1; i >= 0 && found.length < MOST_LOOKED_AT; i--) {
    const other = scene.views[i];
    if (other === undefined || other.mention.sentence < view.mention.sentence - SENTENCES_BACK) break;
    if (other.mention.kind === 'name' || other.mention.kind === 'pronoun') found.push(other);
  }
  return found;
}

const score = (view: View, other: View): number =>
  2 * (view.mention.sentence - other.mention.sentence) + (other.role === 'subject' ? 0 : 1);

/** `Acme, a fund that holds a stake in the company`: what describes Acme calls it no company. */
const describes = (view: View, other: View): boolean =>
  view.mention.sentence === other.mention.sentence &&
  isAbove(view.tree, other.mention.head, view.mention.head) &&
  !pathUp(view.tree, view.mention.head).some(
    (at, i, path) => path[i + 1] === other.mention.head && view.tree.tokens[at]?.upos === 'PROPN',
  );

/** The nearest fitting name, one in subject place before one of the same sentence that is not. */
function nearest(view: View, around: Around): View | undefined {
  const { scene, partition } = around;
  return before(view, scene)
    .filter((other) => {
      const group = partition.groupOf(other.index);
      return (
        group.named &&
        fits(group, view, around) &&
        partition.compatible(view.index, other.index) &&
        !isBarred(view, other) &&
        !describes(view, other)
      );
    })
    .sort((a, b) => score(view, a) - score(view, b) || b.index - a.index)[0];
}

/** Names by each of their lower-case words but the first: `church` for `Methodist Church`, and of `Church of Rome` the first too. */
function byWord(scene: Scene): ReadonlyMap<string, readonly View[]> {
  const words = new Map<string, View[]>();
  for (const view of scene.views) {
    if (view.mention.kind !== 'name' || view.mention.type === 'person' || view.words.length < 2) continue;
    const heads = new Set([view.words.at(-1) ?? '', view.words[view.words.indexOf('of') - 1] ?? '']);
    for (const word of heads) words.set(word, [...(words.get(word) ?? []).slice(-30), view]);
  }
  return words;
}

/** `the church` after `the Church of Scientology`: the last name before it that has the word as its head. */
function sameHead(view: View, names: ReadonlyMap<string, readonly View[]>, partition: Partition): View | undefined {
  const fitting = (names.get(view.head.lemma.toLowerCase()) ?? []).filter(
    (other) => other.index < view.index && partition.compatible(view.index, other.index),
  );
  return fitting.at(-1);
}

/** `a bar in Brooklyn ... the bar`: the last phrase before it with the same head, where that is not too far off. */
function samePhrase(view: View, last: ReadonlyMap<string, View>, partition: Partition): View | undefined {
  const other = last.get(view.head.lemma.toLowerCase());
  if (other === undefined || other.mention.type === 'place' || view.mention.sentence - other.mention.sentence > 4)
    return undefined;
  return other.mention.number !== 'plural' && partition.compatible(view.index, other.index) ? other : undefined;
}

/** How often an article names a thing to be about it, and how far ahead of the next it must be. */
const MAIN = { names: 3, ahead: 2 } as const;

/** What the article names most of all that the phrase could mean, clearly before the next: `the company` of a company's story. */
function protagonist(view: View, around: Around): View | undefined {
  const { scene, partition } = around;
  const counts = new Map<Group, { readonly view: View; n: number }>();
  for (const other of scene.views) {
    if (other.mention.kind !== 'name') continue;
    const group = partition.groupOf(other.index);
    if (!fits(group, view, around)) continue;
    const count = counts.get(group);
    if (count === undefined) counts.set(group, { view: other, n: 1 });
    else count.n++;
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.n - a.n || a.view.index - b.view.index);
  if (first === undefined || first.n < MAIN.names || first.n < MAIN.ahead * (second?.n ?? 0)) return undefined;
  return partition.compatible(view.index, first.view.index) && !isBarred(view, first.view) ? first.view : undefined;
}

/** The country that the article names more often than all others together. */
function homeIn(scene: Scene): View | undefined {
  const named = scene.views.filter(({ mention }) => mention.type === 'country' && mention.kind !== 'nominal');
  const counts = new Map<string, { readonly view: View; n: number }>();
  for (const view of named) {
    const count = counts.get(view.mention.known ?? view.key);
    if (count === undefined) counts.set(view.mention.known ?? view.key, { view, n: 1 });
    else count.n++;
  }
  return [...counts.values()].find(({ n }) => n * 2 > named.length)?.view;
}

/** `our country`, `this country`: the one the article is about. */
const isHome = (view: View): boolean =>
  SORTS.get(view.head.lemma) === COUNTRY &&
  /^(?:our|this|my)$/i.test(view.sentence.tokens[view.mention.first - 1]?.form ?? '');

/** Phrases of one word only: with more words (`the other company`) something else may be meant. */
export function joinDefinites(scene: Scene, partition: Partition, knowledge: Knowledge): void {
  const names = byWord(scene);
  const home = homeIn(scene);
  const last = new Map<string, View>();
  for (const view of scene.views) {
    if (view.mention.kind !== 'nominal') continue;
    if (view.mention.type !== 'person' && isFree(view, partition) && isBare(view)) {
      if (home !== undefined && isHome(view)) partition.join(view.index, home.index, 'the country at hand', 0.6);
      else if (isDefinite(view)) joinDefinite(view, { scene, partition, knowledge, names, last });
    }
    last.set(view.head.lemma.toLowerCase(), view);
  }
}

interface Around {
  readonly scene: Scene;
  readonly partition: Partition;
  readonly knowledge: Knowledge;
  readonly names: ReadonlyMap<string, readonly View[]>;
  readonly last: ReadonlyMap<string, View>;
}

function joinDefinite(view: View, around: Around): void {
  const { partition, names, last } = around;
  const attempts: readonly (readonly [View | undefined, string, number])[] = [
    [sameHead(view, names, partition), 'head of the name', 0.8],
    [nearest(view, around), 'definite phrase', 0.6],
    [samePhrase(view, last, partition), 'same phrase', 0.65],
    [protagonist(view, around), 'what the article is about', 0.55],
  ];
  for (const [other, rule, confidence] of attempts)
    if (other !== undefined && partition.join(view.index, other.index, rule, confidence)) return;
}
