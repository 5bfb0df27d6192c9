/** Annotated files (JSON lines, a sentence or a document a line) in; words with the names that may be read in them out. */
import { readFileSync } from 'node:fs';
import type { ReadNameType as NameType } from '../../../../model';

export interface GoldName {
  /** Indices of the first word and of one past the last. */
  readonly first: number;
  readonly last: number;
  /** More than one where the annotation does not say which. */
  readonly types: readonly NameType[];
}

export interface NamedSentence {
  readonly forms: readonly string[];
  readonly names: readonly GoldName[];
  /** Types that the annotators did not mark, so that their absence means nothing. */
  readonly unmarked: readonly NameType[];
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly coarse?: string;
}

interface SentenceLine {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly entities: readonly Entity[];
}

interface DocumentLine {
  readonly sentences: readonly { readonly tokens: readonly string[] }[];
  readonly mentions: readonly {
    readonly sent: number;
    readonly type: string;
    readonly kind: string;
    readonly name?: readonly [number, number];
  }[];
}

const UNCLEAR: readonly NameType[] = ['event', 'other'];
const TYPES: ReadonlyMap<string, NameType> = new Map([
  ['per', 'person'],
  ['person', 'person'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['loc', 'place'],
  ['place', 'place'],
  ['country', 'place'],
  ['event', 'event'],
  ['election', 'event'],
  ['conference', 'event'],
]);

const typesOf = (type: string, coarse: string | undefined): readonly NameType[] => {
  const found = TYPES.get(type.toLowerCase()) ?? TYPES.get((coarse ?? '').toLowerCase());
  return found === undefined ? UNCLEAR : [found];
};

/** Kinds of thing that have common nouns for names (`gradient descent`): sometimes marked, sometimes not. */
const COMMON: ReadonlySet<string> = new Set(
  'field task algorithm metrics discipline musicgenre literarygenre chemicalcompound chemicalelement protein enzyme theory'.split(
    ' ',
  ),
);

const ofSentence = ({ id, tokens, entities }: SentenceLine): NamedSentence => ({
  forms: tokens,
  names: entities
    .filter(({ type }) => !COMMON.has(type))
    .map(({ start, end, type, coarse }) => ({ first: start, last: end, types: typesOf(type, coarse) })),
  unmarked: id.startsWith('crossner') && entities.every(({ type }) => !COMMON.has(type)) ? [] : UNCLEAR,
});

/** `Prof.`, `President`: part of a person's name to some annotators, not here. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president senator sen rep representative governor gov general gen ' +
    'colonel col captain capt judge justice king queen prince princess pope mayor minister chancellor secretary father sister'
  ).split(' '),
);

const withoutTitles = (forms: readonly string[], first: number, last: number): number => {
  let from = first;
  while (from < last - 1 && TITLES.has(forms[from]!.toLowerCase().replace('.', ''))) from++;
  return from;
};

const ofDocument = ({ sentences, mentions }: DocumentLine): readonly NamedSentence[] =>
  sentences.map(({ tokens }, s) => ({
    forms: tokens,
    names: outermost(
      mentions
        .filter(({ sent, kind, name, type }) => sent === s && kind === 'name' && name !== undefined && type !== 'time')
        .map(({ name, type }) => ({
          first: withoutTitles(tokens, ...name!),
          last: name![1],
          types: typesOf(type, undefined),
        })),
    ),
    unmarked: UNCLEAR,
  }));

/** Of names within names, the longest. */
const outermost = (names: readonly GoldName[]): readonly GoldName[] => {
  const kept: GoldName[] = [];
  for (const name of [...names].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (kept.every(({ first, last }) => name.last <= first || last <= name.first)) kept.push(name);
  }
  return kept;
};

/** `mid-January` becomes three words, as in the treebanks; names move with their words. */
const splitHyphens = ({ forms, names, unmarked }: NamedSentence): NamedSentence => {
  const parts = forms.map((form) => form.split(/(?<=\p{L})([-–])(?=\p{L})/u));
  const starts = [0];
  for (const part of parts) starts.push(starts.at(-1)! + part.length);
  const moved = names.map((name) => ({ ...name, first: starts[name.first]!, last: starts[name.last]! }));
  return { forms: parts.flat(), names: moved, unmarked };
};

export const readNames = (path: string): readonly NamedSentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SentenceLine | DocumentLine)
    .flatMap((line) => ('sentences' in line ? ofDocument(line) : [ofSentence(line)]))
    .map(splitHyphens);
