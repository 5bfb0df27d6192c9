/** Annotated files (JSON lines, one sentence or one document a line) in, tokens with the spans of names and what their absence means out. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CoarseType } from '../tagger/labels';
import { titleLength } from '../titles';

export interface GoldSpan {
  readonly first: number;
  readonly last: number;
  /** More than one where the annotation leaves it open. */
  readonly types: readonly CoarseType[];
}

export interface GoldSentence {
  readonly forms: readonly string[];
  readonly spans: readonly GoldSpan[];
}

export interface GoldArticle {
  readonly corpus: string;
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
  /** Types that this corpus does not annotate: words outside its names may belong to such. */
  readonly unmarked: readonly CoarseType[];
}

interface LineSentence {
  readonly id: string;
  readonly doc?: string;
  readonly tokens: readonly string[];
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly coarse?: string;
    readonly label?: string;
  }[];
}

interface LineDocument {
  readonly id: string;
  readonly sentences: readonly { readonly tokens: readonly string[] }[];
  readonly mentions: readonly {
    readonly sent: number;
    readonly type: string;
    readonly kind: string;
    readonly name?: readonly [number, number];
  }[];
}

const OPEN: readonly CoarseType[] = ['event', 'other'];
const TYPES: Readonly<Record<string, readonly CoarseType[]>> = {
  per: ['person'], person: ['person'], peop: ['person'],
  org: ['organisation'], organization: ['organisation'], organisation: ['organisation'], corporation: ['organisation'], group: ['organisation'],
  loc: ['place'], location: ['place'], place: ['place'], country: ['place'],
  event: ['event'], election: ['event'], conference: ['event'],
}; // prettier-ignore

const typesOf = (type: string, coarse: string | undefined): readonly CoarseType[] =>
  TYPES[type.toLowerCase()] ?? (coarse === undefined ? OPEN : (TYPES[coarse.toLowerCase()] ?? OPEN));

/** Sentences that name their document are gathered in it. */
export const readCorpus = (path: string): readonly GoldArticle[] => {
  const corpus = basename(path).replace(/[._](train|dev|test).*$/, '');
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LineSentence | LineDocument);
  const unmarked = corpus.startsWith('uner') ? OPEN : [];
  const articles = new Map<string, GoldSentence[]>();
  for (const line of lines) {
    const id = 'sentences' in line ? line.id : (line.doc ?? line.id);
    const sentences = articles.get(id) ?? [];
    articles.set(id, sentences);
    sentences.push(...('sentences' in line ? documentSentences(line) : [lineSentence(line)]).map(splitHyphens));
  }
  return [...articles].map(([id, sentences]) => ({ corpus, id, sentences, unmarked }));
};

const lineSentence = ({ tokens, entities }: LineSentence): GoldSentence => ({
  forms: tokens,
  spans: disjoint(
    tokens,
    entities.map(({ start, end, type, coarse }) => ({ first: start, last: end, types: typesOf(type, coarse) })),
  ),
});

const documentSentences = ({ sentences, mentions }: LineDocument): readonly GoldSentence[] =>
  sentences.map(({ tokens }, index) => ({
    forms: tokens,
    spans: disjoint(
      tokens,
      mentions.flatMap(({ sent, type, kind, name }) =>
        sent === index && kind === 'name' && name !== undefined && type !== 'time'
          ? [{ first: name[0], last: name[1], types: typesOf(type, type) }]
          : [],
      ),
    ),
  }));

const EDGES: ReadonlySet<string> = new Set(['the', 'a', 'an', "'s", '’s', "'", '’', 'all', 'some', 'of']);

/** Without titles and articles; of nested names the longest. */
const disjoint = (forms: readonly string[], spans: readonly GoldSpan[]): readonly GoldSpan[] => {
  const kept: GoldSpan[] = [];
  const trimmed = spans
    .flatMap((span) => trim(forms, span))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const span of trimmed)
    if (!kept.some((other) => other.first < span.last && span.first < other.last)) kept.push(span);
  return kept.sort((a, b) => a.first - b.first);
};

const trim = (forms: readonly string[], span: GoldSpan): readonly GoldSpan[] => {
  let { first, last } = span;
  while (first < last && EDGES.has((forms[first] ?? '').toLowerCase())) first++;
  while (last > first && EDGES.has((forms[last - 1] ?? '').toLowerCase())) last--;
  if (span.types.includes('person')) first += titleLength(forms, first, last);
  if ((forms[first] ?? '').toLowerCase() === 'of') return [];
  return first < last ? [{ ...span, first, last }] : [];
};

/** `Al-Qaeda` is one word in some corpora and three in others: always three here. */
const splitHyphens = ({ forms, spans }: GoldSentence): GoldSentence => {
  const places: number[] = [];
  const split: string[] = [];
  for (const form of forms) {
    places.push(split.length);
    split.push(...(/^\p{L}{2,}(?:-\p{L}{2,})+$/u.test(form) ? form.split(/(-)/) : [form]));
  }
  places.push(split.length);
  const moved = spans.map((span) => ({ ...span, first: places[span.first] ?? 0, last: places[span.last] ?? 0 }));
  return { forms: split, spans: moved };
};
