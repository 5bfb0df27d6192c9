/** Annotated files (JSON lines, one sentence or one document a line) in, tokens with the spans of names and what their absence means out. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CoarseType } from '../tagger/labels';
import { titleLength } from '../titles';

export interface GoldSpan {
  readonly first: number;
  readonly last: number;
  readonly type: CoarseType;
}

export interface GoldSentence {
  readonly forms: readonly string[];
  /** True where the word touches the one before. */
  readonly glued: readonly boolean[];
  readonly spans: readonly GoldSpan[];
}

export interface GoldArticle {
  readonly corpus: string;
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
}

interface Line {
  readonly tokens: readonly string[];
  readonly text: string;
}

interface LineSentence extends Line {
  readonly id: string;
  readonly doc?: string;
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
  readonly sentences: readonly Line[];
  readonly mentions: readonly {
    readonly sent: number;
    readonly type: string;
    readonly kind: string;
    readonly name?: readonly [number, number];
  }[];
}

const OTHER: CoarseType = 'other';
const TYPES: Readonly<Record<string, CoarseType>> = {
  per: 'person', person: 'person', peop: 'person',
  org: 'organisation', organization: 'organisation', organisation: 'organisation', corporation: 'organisation', group: 'organisation',
  loc: 'place', location: 'place', place: 'place', country: 'place',
}; // prettier-ignore

const typeOf = (type: string, coarse: string | undefined): CoarseType =>
  TYPES[type.toLowerCase()] ?? TYPES[coarse?.toLowerCase() ?? ''] ?? OTHER;

/** Sentences that name their document are gathered in it. */
export const readCorpus = (path: string): readonly GoldArticle[] => {
  const corpus = basename(path).replace(/[._](train|dev|test).*$/, '');
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LineSentence | LineDocument);
  const articles = new Map<string, GoldSentence[]>();
  for (const line of lines) {
    const id = 'sentences' in line ? line.id : (line.doc ?? line.id);
    const sentences = articles.get(id) ?? [];
    articles.set(id, sentences);
    sentences.push(...('sentences' in line ? documentSentences(line) : [lineSentence(line)]).map(splitHyphens));
  }
  return [...articles].map(([id, sentences]) => ({ corpus, id, sentences }));
};

/** Whether each token follows the one before at once in the text. */
const gluedIn = ({ tokens, text }: Line): readonly boolean[] => {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    const touches = start === at && at > 0;
    at = (start < 0 ? at : start) + token.length;
    return touches;
  });
};

const lineSentence = ({ tokens, text, entities }: LineSentence): GoldSentence => ({
  forms: tokens,
  glued: gluedIn({ tokens, text }),
  spans: disjoint(
    tokens,
    entities.map(({ start, end, type, coarse }) => ({ first: start, last: end, type: typeOf(type, coarse) })),
  ),
});

const documentSentences = ({ sentences, mentions }: LineDocument): readonly GoldSentence[] =>
  sentences.map(({ tokens, text }, index) => ({
    forms: tokens,
    glued: gluedIn({ tokens, text }),
    spans: disjoint(
      tokens,
      mentions.flatMap(({ sent, type, kind, name }) =>
        sent === index && kind === 'name' && name !== undefined && type !== 'time'
          ? [{ first: name[0], last: name[1], type: typeOf(type, type) }]
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
  if (span.type === 'person')
    first += titleLength(
      forms.map((form) => ({ form })),
      first,
      last,
    );
  if ((forms[first] ?? '').toLowerCase() === 'of') return [];
  return first < last ? [{ ...span, first, last }] : [];
};

/** `Al-Qaeda` is one word in some corpora and three in others: always three here. */
const splitHyphens = ({ forms, glued, spans }: GoldSentence): GoldSentence => {
  const places: number[] = [];
  const split: string[] = [];
  const touching: boolean[] = [];
  forms.forEach((form, at) => {
    places.push(split.length);
    const parts = /^\p{L}{2,}(?:-\p{L}{2,})+$/u.test(form) ? form.split(/(-)/) : [form];
    split.push(...parts);
    touching.push(...parts.map((_, part) => part > 0 || glued[at] === true));
  });
  places.push(split.length);
  const moved = spans.map((span) => ({ ...span, first: places[span.first] ?? 0, last: places[span.last] ?? 0 }));
  return { forms: split, glued: touching, spans: moved };
};
