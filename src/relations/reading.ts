/** A parsed document with its mentions and chains in; for any word of a sentence, the named things that it stands for out. */
import type { Chain, Document, EntityType, Mention, MentionId, ParsedToken, Sentence } from '../model';
import type { Kind, Knowledge } from '../knowledge';
import { type Parties, partiesOf } from './parties';
import { lemmaFor } from './lexicon';
import { arePeople, PERSONAL, type Standing, standingOf } from './tree/stand-ins';
import { describedBy } from './tree/word-order';
import {
  ancestorsOf,
  baseOf,
  casesOf,
  childIn,
  childrenIn,
  headOf,
  lemmaOf,
  tagOf,
  type Tree,
  treeOf,
  uposOf,
  withConjuncts,
} from './tree/tree';

export interface Argument {
  readonly mention: Mention;
  readonly chain: Chain;
  /** The word that stood in the slot. */
  readonly at: number;
  /** Named there, or stood for by its officials, people or ground ("British troops"). */
  readonly standing: 'itself' | Standing;
  readonly confidence: number;
}

export interface SentenceReading {
  readonly index: number;
  readonly sentence: Sentence<ParsedToken>;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** The named things that it speaks of. */
  readonly parties: Parties;
  /** The mentions that cover each token, widest first. */
  readonly covering: readonly (readonly Mention[])[];
  /** What a word stands for, once asked. */
  readonly known: Map<number, readonly Argument[]>;
}

export interface Reading {
  readonly document: Document<ParsedToken>;
  readonly sentences: readonly SentenceReading[];
  readonly chainOf: ReadonlyMap<MentionId, Chain>;
  /** How sure the link from a mention to its chain is, where a link was made. */
  readonly linkOf: ReadonlyMap<MentionId, number>;
  readonly knowledge: Knowledge;
}

export const readDocument = (
  document: Document<ParsedToken>,
  mentions: readonly Mention[],
  chains: readonly Chain[],
  knowledge: Knowledge,
): Reading => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) listAt(bySentence, mention.sentence).push(mention);
  const chainOf = new Map<MentionId, Chain>();
  for (const chain of chains) for (const id of chain.mentions) chainOf.set(id, chain);
  return {
    document,
    sentences: document.sentences.map((sentence, index) =>
      readSentence(sentence, index, bySentence.get(index) ?? [], chainOf),
    ),
    chainOf,
    linkOf: new Map(chains.flatMap((chain) => chain.links.map((link) => [link.from, link.confidence] as const))),
    knowledge,
  };
};

const listAt = (lists: Map<number, Mention[]>, key: number): Mention[] => {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
};

const NOTHING: readonly Mention[] = [];

const coveringOf = (
  { tokens }: Sentence<ParsedToken>,
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] => {
  const covering = tokens.map(() => NOTHING);
  const widest = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const mention of widest)
    for (let at = mention.first; at < mention.last && at < tokens.length; at++)
      covering[at] = [...(covering[at] ?? NOTHING), mention];
  return covering;
};

const readSentence = (
  sentence: Sentence<ParsedToken>,
  index: number,
  mentions: readonly Mention[],
  chainOf: Reading['chainOf'],
): SentenceReading => {
  const covering = coveringOf(sentence, mentions);
  const inName = (at: number): boolean =>
    (covering[at] ?? []).some(({ kind, first, last }) => kind === 'name' && last - first > 1);
  const tree = treeOf(sentence.tokens, lemmaFor, inName);
  return { index, sentence, tree, mentions, parties: partiesOf(mentions, chainOf), covering, known: new Map() };
};

/** The named things that a slot's word means, coordination and stand-ins included; empty when nothing there has a name. */
export const argumentsAt = (reading: Reading, sentence: SentenceReading, at: number): readonly Argument[] => {
  const known = sentence.known.get(at);
  if (known !== undefined) return known;
  const members = withConjuncts(sentence.tree, at).flatMap((word) => argumentAt(reading, sentence, word));
  const found = members.length > 0 ? members : examplesOf(reading, sentence, at);
  sentence.known.set(at, found);
  return found;
};

/** "countries such as X and Y", "allies including X". */
const examplesOf = (reading: Reading, sentence: SentenceReading, at: number): readonly Argument[] =>
  childrenIn(sentence.tree, at, 'nmod', 'acl')
    .filter((child) =>
      casesOf(sentence.tree, child).some((word) => word === 'such as' || word === 'like' || word === 'include'),
    )
    .flatMap((child) => withConjuncts(sentence.tree, child))
    .flatMap((word) => argumentAt(reading, sentence, word));

const argumentAt = (reading: Reading, sentence: SentenceReading, at: number): readonly Argument[] => {
  const own = namedAt(reading, sentence, at) ?? besideName(reading, sentence, at);
  const owner = own?.mention.kind === 'pronoun' && looksAhead(own) ? besideOwner(reading, sentence, at) : [];
  if (owner.length > 0) return owner;
  if (own !== undefined) return [meant(own, at)];
  if (uposOf(sentence.tree, at) !== 'PRON') return stoodFor(reading, sentence, at, 0);
  const antecedents = antecedentsOf(reading, sentence, at).flatMap((noun) => stoodFor(reading, sentence, noun, 0));
  if (antecedents.length > 0) return antecedents.slice(0, 1);
  const said = sayersOf(reading, sentence, at);
  return said.length > 0 ? said : besideOwner(reading, sentence, at);
};

const SAYER_TRUST = 0.85;
const PLURAL = new Set(['they', 'them', 'their', 'themselves']);

/** "X and Y said they would withdraw": those who say it, where they are several. */
const sayersOf = (reading: Reading, sentence: SentenceReading, at: number): readonly Argument[] => {
  const { tree } = sentence;
  if (!PLURAL.has(lemmaOf(tree, at)) && !PLURAL.has(tree.tokens[at]?.form.toLowerCase() ?? '')) return [];
  const clause = ancestorsOf(tree, at).find((above) => baseOf(tree, above) === 'ccomp');
  const saying = clause === undefined ? undefined : headOf(tree, clause);
  const subject = saying === undefined ? undefined : childIn(tree, saying, 'nsubj', 'nsubj:pass');
  if (subject === undefined || subject === at || withConjuncts(tree, subject).length < 2) return [];
  return argumentsAt(reading, sentence, subject).map((found) => meant(found, found.at, found.standing, SAYER_TRUST));
};

/** "X and his son, Y": a pronoun before all names of its chain may as well mean the one named before it. */
const looksAhead = ({ mention, chain }: Named): boolean => chain.mentions[0] === mention.id;

const GENDERS: Readonly<Record<string, string>> = { his: 'masculine', her: 'feminine' };
const BESIDE_TRUST = 0.85;

/** "X and his wife": X's, where nothing else is known of "his". */
const besideOwner = (reading: Reading, sentence: SentenceReading, at: number): readonly Argument[] => {
  const { tree } = sentence;
  const gender = GENDERS[tree.tokens[at]?.form.toLowerCase() ?? ''];
  const owned = headOf(tree, at);
  const first = headOf(tree, owned);
  if (tagOf(tree, at) !== 'PRP$' || gender === undefined || baseOf(tree, owned) !== 'conj' || first > at) return [];
  const named = namedAt(reading, sentence, first);
  const fits = named?.mention.kind === 'name' && named.chain.type === 'person';
  if (named === undefined || !fits || (named.chain.gender ?? gender) !== gender) return [];
  return [meant(named, at, 'itself', BESIDE_TRUST)];
};

/** "French farmers said they would": the nominals of the same sentence that the pronoun means. */
const antecedentsOf = (reading: Reading, sentence: SentenceReading, at: number): readonly number[] => {
  const pronoun = (sentence.covering[at] ?? []).find(({ head, kind }) => head === at && kind === 'pronoun');
  const chain = pronoun && reading.chainOf.get(pronoun.id);
  if (pronoun === undefined || chain === undefined) return [];
  const nominals = sentence.covering.flat().filter(({ kind, id }) => kind === 'nominal' && chain.mentions.includes(id));
  return [...new Set(nominals.map(({ head }) => head))];
};

type Named = Pick<Argument, 'mention' | 'chain' | 'confidence'>;

/** Written out: V8 gives each object that a spread begins a shape of its own. */
const meant = (
  { mention, chain, confidence }: Named,
  at: number,
  standing: Argument['standing'] = 'itself',
  trust = 1,
): Argument => ({ mention, chain, at, standing, confidence: confidence * trust });

/** The mention whose head the word is, or that it is inside of as a part of a name. */
export const namedAt = (reading: Reading, sentence: SentenceReading, at: number): Named | undefined => {
  for (const mention of sentence.covering[at] ?? []) {
    if (mention.head !== at && mention.kind !== 'name') continue;
    const chain = reading.chainOf.get(mention.id);
    if (chain?.name === undefined || isCommon(sentence.tree, mention, chain)) continue;
    return { mention, chain, confidence: mention.confidence * (reading.linkOf.get(mention.id) ?? 1) };
  }
  return undefined;
};

const CROWDS = new Set(
  (
    'american citizen congressman congresswoman delegate democrat friend governor leader mayor member minister official parliamentarian ' +
    'patriot president representative republican resident senator voter'
  ).split(' '),
);

/** "the Members of Congress", "Democrats of this city": many, and no person's name. */
const isCommon = (tree: Tree, { kind, first, last }: Mention, { type }: Chain): boolean =>
  type === 'person' &&
  kind === 'name' &&
  last - first === 1 &&
  /^NNP?S$/.test(tagOf(tree, first)) &&
  CROWDS.has(lemmaOf(tree, first));

/** "President Boris Johnson", "the prime minister, Boris Johnson": the name hangs on its title. */
const besideName = (reading: Reading, sentence: SentenceReading, at: number): Named | undefined => {
  const joined = childrenIn(sentence.tree, at, 'appos').concat(
    childrenIn(sentence.tree, at, 'flat', 'compound', 'nmod', 'nmod:desc').filter(
      (child) => child > at && casesOf(sentence.tree, child).length === 0,
    ),
  );
  const described = uposOf(sentence.tree, at) === 'NOUN' ? describedBy(sentence.tree, at) : undefined;
  const outlet = outletBefore(reading, sentence, at);
  if (outlet !== undefined) return outlet;
  for (const child of described === undefined ? joined : [...joined, described]) {
    const named = namedAt(reading, sentence, child);
    if (named !== undefined && named.mention.kind === 'name' && fitsTitle(sentence, at, named.chain.type)) return named;
  }
  return undefined;
};

const OUTLETS = new Set(
  'agency broadcaster channel magazine movement network newspaper party programme radio television tv website'.split(
    ' ',
  ),
);

/** "told WKRP radio", "heads the Mossad spy agency": the name before says which. */
const outletBefore = (reading: Reading, sentence: SentenceReading, at: number): Named | undefined => {
  if (!OUTLETS.has(lemmaOf(sentence.tree, at))) return undefined;
  const before = uposOf(sentence.tree, at - 1) === 'NOUN' ? at - 2 : at - 1;
  const named = headOf(sentence.tree, before) === at ? namedAt(reading, sentence, before) : undefined;
  return named?.mention.kind === 'name' && named.chain.type === 'organisation' ? named : undefined;
};

/** Only land is called by the name of a place: "the capital, X", not "a conference in Y, X". */
const fitsTitle = ({ tree }: SentenceReading, at: number, type: EntityType): boolean => {
  if (uposOf(tree, at) === 'VERB') return false;
  if (type === 'country' || type === 'place') return uposOf(tree, at) !== 'NOUN' || LAND_NOUNS.has(lemmaOf(tree, at));
  return type === 'person' || type === 'organisation';
};

const LAND_NOUNS = new Set(
  (
    'ally area borough capital city colony country county district empire enclave exclave foe giant hamlet home hub island isle kingdom land ' +
    'locality member metropolis municipality nation neighbour neighbor neighborhood neighbourhood outpost partner peninsula port power prefecture ' +
    'principality province region republic resort rival seat settlement site state stronghold suburb territory town valley village'
  ).split(' '),
);

const isPlural = (tree: Tree, at: number): boolean =>
  tagOf(tree, at) === 'NNS' ||
  tagOf(tree, at) === 'NNPS' ||
  lemmaOf(tree, at) === 'people' ||
  lemmaOf(tree, at) === 'police';

const FORMER = new Set([
  'former',
  'ex',
  'ousted',
  'oust',
  'exiled',
  'exile',
  'fugitive',
  'renegade',
  'retired',
  'retire',
  'dissident',
  'fake',
  'suspected',
  'alleged',
  'defected',
]);

/** "former members of X" act for themselves. */
const isFormer = (tree: Tree, at: number): boolean =>
  childrenIn(tree, at, 'amod', 'compound').some((child) => FORMER.has(lemmaOf(tree, child)));

/** "British troops" are Britain's act; "one of the soldiers" is the soldiers. */
const stoodFor = (reading: Reading, sentence: SentenceReading, at: number, depth: number): readonly Argument[] => {
  const known = standingOf(lemmaOf(sentence.tree, at), isPlural(sentence.tree, at));
  const standings = known.length === 0 && areNationals(reading, sentence, at) ? (['people'] as const) : known;
  if (depth > 3 || isFormer(sentence.tree, at)) return [];
  const standing = standings.find((kind) => kind !== 'part');
  const owner = standing === undefined ? [] : ownersOf(reading, sentence, at, standing, depth);
  if (owner.length > 0) return owner;
  return standings.includes('part') || uposOf(sentence.tree, at) === 'NUM' ? wholeOf(reading, sentence, at, depth) : [];
};

/** "Algerian landowners": persons in the plural under a country's own adjective. */
const areNationals = ({ chainOf }: Reading, { tree, covering }: SentenceReading, at: number): boolean =>
  tagOf(tree, at) === 'NNS' &&
  arePeople(lemmaOf(tree, at)) &&
  (covering[at] ?? []).some(
    ({ head, kind, id }) => head === at && kind === 'nominal' && chainOf.get(id)?.type === 'person',
  ) &&
  modifierWords(tree, at).some((child) => (covering[child] ?? []).some(({ kind }) => kind === 'demonym'));

const WHOLE_TRUST = 0.9;

const wholeOf = (reading: Reading, sentence: SentenceReading, at: number, depth: number): readonly Argument[] =>
  childrenIn(sentence.tree, at, 'nmod')
    .filter((child) => casesOf(sentence.tree, child)[0] === 'of')
    .flatMap((child) => withConjuncts(sentence.tree, child))
    .flatMap((word) => {
      const own = namedAt(reading, sentence, word);
      return own !== undefined && own.chain.type !== 'person'
        ? [meant(own, word, 'people', WHOLE_TRUST)]
        : stoodFor(reading, sentence, word, depth + 1);
    });

const STANDING_TRUST: Readonly<Record<Standing, number>> = { official: 0.95, people: 0.85, part: 0.85, ground: 0.85 };

/** The country or organisation beside the word: its possessor, its modifier, or what it is of or from. */
const ownersOf = (
  reading: Reading,
  sentence: SentenceReading,
  at: number,
  standing: Standing,
  depth: number,
): readonly Argument[] => {
  for (const words of ownerWords(sentence.tree, at)) {
    const found = words
      .flatMap((word) => withConjuncts(sentence.tree, word))
      .flatMap((word) => ownerAt(reading, sentence, word, depth))
      .filter((named) => named.chain.type !== 'person' || PERSONAL.has(lemmaOf(sentence.tree, at)))
      .map((named) => meant(named, at, standing, STANDING_TRUST[standing]));
    if (found.length > 0) return found;
  }
  return [];
};

/** "leaders of X's government": named there, or stood for in turn. */
const ownerAt = (reading: Reading, sentence: SentenceReading, word: number, depth: number): readonly Named[] => {
  const named = namedAt(reading, sentence, word);
  return named !== undefined ? [named] : stoodFor(reading, sentence, word, depth + 1);
};

/** "a spokesman for X", "lawyers for X". */
const speaksFor = (tree: Tree, at: number, word: string): boolean =>
  word === 'for' && /^(spokes|lawyer|attorney|negotiator|lobbyist)/.test(lemmaOf(tree, at));

const OWNING = new Set(['of', 'from', 'in', 'throughout', 'across']);

const ownerWords = (tree: Tree, at: number): readonly (readonly number[])[] => [
  childrenIn(tree, at, 'nmod:poss'),
  modifierWords(tree, at),
  childrenIn(tree, at, 'nmod').filter((child) =>
    casesOf(tree, child).some((word) => OWNING.has(word) || speaksFor(tree, at, word)),
  ),
  belongingTo(tree, at),
];

const BELONGING = new Set(['affiliate', 'ally', 'belong', 'loyal', 'subordinate', 'attach', 'faithful']);

/** "workers affiliated with X", "troops loyal to X". */
const belongingTo = (tree: Tree, at: number): readonly number[] =>
  childrenIn(tree, at, 'acl', 'amod')
    .filter((child) => child > at && BELONGING.has(lemmaOf(tree, child)))
    .flatMap((child) => childrenIn(tree, child, 'obl', 'nmod'))
    .filter((child) => casesOf(tree, child).some((word) => word === 'to' || word === 'with'));

const modifierWords = (tree: Tree, at: number, depth = 0): readonly number[] =>
  depth > 4
    ? []
    : childrenIn(tree, at, 'amod', 'compound', 'nmod', 'nmod:desc', 'nmod:unmarked')
        .filter((child) => child < at && childIn(tree, child, 'case') === undefined)
        .flatMap((child) => [child, ...modifierWords(tree, child, depth + 1)]);

/** What the knowledge tables say the thing is: a party, a company, an outlet. */
export const kindOf = ({ knowledge }: Reading, { chain }: Argument): Kind | undefined =>
  chain.known === undefined ? undefined : knowledge.entry(chain.known)?.kind;
