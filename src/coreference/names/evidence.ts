/** What an article says of a name beside it: views in, votes for the type of each name that no table knows out. */
import type { EntityType } from '../../model';
import type { View } from '../scene';
import { childrenBy, isAbove } from '../tree';

/** One reason to take a name for a thing of some type. */
export interface Vote {
  readonly view: View;
  readonly type: EntityType;
  readonly by: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** `Acme's shareholders`: what a body has and people seldom have. */
const OF_BODIES = list(`
  board shareholder subsidiary headquarters profit revenue earnings employee workforce dividend share stock unit plant terminal factory customer
  takeover spokesman spokeswoman spokesperson founder chairman chairwoman boss ceo executive passenger fleet branch refinery shipment output
  stake market listing bondholder creditor director management`);
/** `Ada's husband`: what only people have. */
const OF_PEOPLE = list(
  'wife husband father mother son daughter brother sister uncle aunt widow lawyer death birthday childhood grandfather grandmother',
);
/** `stake in Acme`, `analyst at Acme`. */
const AT_BODIES = list(`
  stake share shareholder subsidiary analyst economist strategist executive director chairman chairwoman ceo founder co-founder spokesman
  spokeswoman spokesperson manager partner researcher fellow trader engineer unit takeover acquisition purchase takeover shares boss owner adviser`);
const HELD = list('in of at for with');
/** `a decade at Acme`. */
const TIMES = list('decade year month stint career job spell role post work internship position');
/** `bought Acme`, `joined Acme`. */
const DONE_TO_BODIES = list(
  'acquire buy purchase join found co-found merge list nationalise nationalize privatise privatize rebrand chair regulate',
);

/** Nouns that people and bodies share: `its owner`, `a rival`, `one of the refiners`. */
const SHARED = list(`
  owner rival competitor partner developer supplier buyer seller backer investor sponsor winner contractor one member ally host user producer
  client customer champion leader source opponent candidate maker operator provider insurer dealer trader name friend enemy
  miner auditor publisher broadcaster distributor exporter importer investor creditor landlord tenant advertiser`);

/** `on the steps of the court Ms Li spoke`, `in a paper Li wrote`: bodies whose names seldom follow them. */
const UNNAMED = list(
  'court paper government state board committee police press office school church university college council hospital country nation',
);

const SAID = 3;
const HINTED = 1.2;

/** A number for a place; no sentence has as many tokens. */
const key = (sentence: number, token: number): number => sentence * 2 ** 26 + token;

interface Phrases {
  /** Singular phrases by their heads, and by where they end. */
  readonly byHead: ReadonlyMap<number, View>;
  readonly byEnd: ReadonlyMap<number, View>;
  readonly byStart: ReadonlyMap<number, View>;
  /** By where they end, whatever stands behind the head: `envoy to Chad`. */
  readonly byClose: ReadonlyMap<number, View>;
}

/** `the rival that sued`, `an owner, Acme, which sued`: the pronoun tells firm from person. */
const isRelated = ({ tree, mention }: View): boolean => {
  let at = mention.head + 1;
  while (at - mention.head < 6 && /^(?:,|\p{Lu}.*)$/u.test(tree.tokens[at]?.form ?? '')) at++;
  return /^(?:who|whom|which|that)$/.test(tree.tokens[at]?.form ?? '') && /^W/.test(tree.tokens[at]?.xpos ?? '');
};

function phrasesOf(views: readonly View[]): Phrases {
  const byHead = new Map<number, View>();
  const byEnd = new Map<number, View>();
  const byStart = new Map<number, View>();
  const byClose = new Map<number, View>();
  for (const view of views) {
    const { kind, number, sentence, head, last } = view.mention;
    if (kind !== 'nominal' || number === 'plural' || (SHARED.has(view.head.lemma) && !isRelated(view))) continue;
    byHead.set(key(sentence, head), view);
    byClose.set(key(sentence, last), view);
    byStart.set(key(sentence, view.mention.first), view);
    if (head === last - 1 && !UNNAMED.has(view.head.lemma)) byEnd.set(key(sentence, last), view);
  }
  return { byHead, byEnd, byStart, byClose };
}

/** `Acme, a shipbuilder`, `the shipbuilder Acme`, `the shipbuilder, Acme`, `Acme is a shipbuilder`. */
function descriptionsOf(view: View, phrases: Phrases): readonly View[] {
  const { byHead, byEnd } = phrases;
  const { mention, tree, head } = view;
  const at = (token: number): View | undefined => byHead.get(key(mention.sentence, token));
  const around = [
    ...childrenBy(tree, mention.head, 'appos').map(at),
    head.deprel === 'appos' ? at(head.head) : undefined,
    /^nsubj/.test(head.deprel) && at(head.head)?.role === 'predicate' ? at(head.head) : undefined,
    byEnd.get(key(mention.sentence, mention.first)),
  ];
  return [
    ...around.flatMap((one) => (one === undefined || !isTied(one, view) ? [] : [one])),
    ...besideCommas(view, phrases),
  ];
}

const formAt = ({ tree }: View, token: number): string => tree.tokens[token]?.form ?? '';

/** `members of Acme, a group in`, `its envoy to Chad, Ada Moor, said`: between commas whatever the parser made of it, where no parser has joined them. */
function besideCommas(view: View, { byStart, byClose }: Phrases): readonly View[] {
  const { first, last, sentence, type } = view.mention;
  const after = formAt(view, last) === ',' && /^(?:an?|the|its|their|his|her)$/i.test(formAt(view, last + 1));
  const next = after ? byStart.get(key(sentence, last + 2)) : undefined;
  const closed =
    next !== undefined && /^(?:[,.;)]|which|that|who|in|of|based|from|for|with)$/.test(formAt(view, next.mention.last));
  const before =
    formAt(view, first - 1) === ',' && /^[,.]$/.test(formAt(view, last))
      ? byClose.get(key(sentence, first - 1))
      : undefined;
  const isPerson = before?.mention.type === 'person' && type !== 'country';
  return [...(closed && type !== 'country' && type !== 'place' ? [next] : []), ...(isPerson ? [before] : [])];
}

/** `The court Ms Li left`: words that only stand side by side say nothing of each other. */
const isTied = (phrase: View, name: View): boolean =>
  isAbove(name.tree, phrase.mention.head, name.mention.head) ||
  isAbove(name.tree, name.mention.head, phrase.mention.head);

/** Whoever bears a first name of a known gender is a person. */
const isCertain = ({ mention, words }: View): boolean =>
  mention.type === 'person' && (mention.title !== undefined || (words.length > 1 && mention.gender !== undefined));

/** A people or a crew is a body; a nation in an apposition is a place like others. */
const votedType = (type: EntityType): EntityType => (type === 'group' ? 'organisation' : type);

function hintOf(view: View): EntityType | undefined {
  const { tree, head, mention } = view;
  const above = tree.tokens[head.head];
  if (above === undefined) return undefined;
  if (childrenBy(tree, mention.head, 'appos', 'nmod:unmarked').some((c) => /^\d\d?$/.test(tree.tokens[c]?.form ?? '')))
    return 'person';
  if (view.role === 'possessive' && OF_PEOPLE.has(above.lemma)) return 'person';
  return isBodys(view, above.lemma) ? 'organisation' : undefined;
}

/** `chief executive of Acme`, `a stake in Acme`: of no person and of no place. */
const OF_FIRMS = list(
  'executive chairman chairwoman chairperson ceo shareholder stake subsidiary share auditor liquidator',
);

function isFirms({ role, tree, mention, head }: View, above: string): boolean {
  if (!OF_FIRMS.has(above)) return false;
  if (role === 'possessive') return true;
  const mark = childrenBy(tree, mention.head, 'case')[0];
  return head.deprel === 'nmod' && /^(?:of|in)$/.test(tree.tokens[mark ?? -1]?.lemma ?? '');
}

function isBodys({ role, tree, mention, head }: View, above: string): boolean {
  if (role === 'possessive') return OF_BODIES.has(above);
  if (head.deprel === 'obj') return DONE_TO_BODIES.has(above);
  const mark = childrenBy(tree, mention.head, 'case')[0];
  const preposition = tree.tokens[mark ?? -1]?.lemma ?? '';
  if (head.deprel !== 'nmod') return false;
  return (AT_BODIES.has(above) && HELD.has(preposition)) || (TIMES.has(above) && preposition === 'at');
}

export function evidenceIn(views: readonly View[], isOpen: (view: View) => boolean): readonly Vote[] {
  const phrases = phrasesOf(views);
  return views
    .filter((view) => isOpen(view) && !isCertain(view))
    .flatMap((view) => {
      const said = descriptionsOf(view, phrases).map(({ mention }) => ({
        view,
        type: votedType(mention.type),
        by: SAID,
      }));
      const above = view.tree.tokens[view.head.head]?.lemma ?? '';
      if (isFirms(view, above)) return [...said, { view, type: 'organisation' as const, by: SAID }];
      const hint = hintOf(view);
      return hint === undefined ? said : [...said, { view, type: hint, by: HINTED }];
    });
}
