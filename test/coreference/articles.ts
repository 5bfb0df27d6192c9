/**
 * Hand-made articles: sentences as `form/UPOS/relation/head` (heads count from 1, as in CoNLL-U; `form/UPOS/relation/head/lemma` where the
 * lemma differs) and mentions as sketches in, a parsed document with its mentions out.
 */
import { resolveCoreference } from '../../src/coreference';
import type { Knowledge } from '../../src/knowledge';
import {
  articleId,
  mentionId,
  type Document,
  type EntityType,
  type Gender,
  type GrammaticalNumber,
  type KnowledgeId,
  type Mention,
  type MentionKind,
  type ParsedToken,
  type Sentence,
} from '../../src/model';

export interface MentionSketch {
  readonly text: string;
  readonly kind?: MentionKind;
  readonly type?: EntityType;
  readonly title?: string;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  readonly known?: string;
  readonly confidence?: number;
}

const tokenFrom = (cell: string, start: number): ParsedToken => {
  const [form = '', upos = 'X', deprel = 'dep', head = '0', lemma = form.toLowerCase()] = cell.split('/');
  const xpos = upos === 'AUX' && /^(?:would|may|could)$/.test(form) ? 'MD' : upos;
  return { form, start, end: start + form.length, upos, xpos, lemma, deprel, head: Number(head) - 1 };
};

/** The words are written with single spaces, the sentences with line breaks between. */
export function documentOf(lines: readonly string[], published = '2022-02-10'): Document<ParsedToken> {
  let at = 0;
  const sentences = lines.map((line): Sentence<ParsedToken> => {
    const start = at;
    const tokens = line.split(' ').map((cell) => {
      const token = tokenFrom(cell, at);
      at = token.end + 1;
      return token;
    });
    return { start, end: at - 1, block: 'body', tokens };
  });
  const text = sentences.map(({ tokens }) => tokens.map(({ form }) => form).join(' ')).join('\n');
  const source = { uri: 'made up', received: '', format: 'text' };
  return { article: { id: articleId(text), text, blocks: [], source, published }, sentences };
}

const headIn = (tokens: readonly ParsedToken[], first: number, last: number): number => {
  for (let i = first; i < last; i++) {
    const head = tokens[i]?.head ?? -1;
    if (head < first || head >= last) return i;
  }
  return last - 1;
};

/** Each sketch is looked for from where the one before it began. */
export function mentionsOf(document: Document<ParsedToken>, sketches: readonly MentionSketch[]): readonly Mention[] {
  const { id, text } = document.article;
  let from = 0;
  let sentence = 0;
  return sketches.map(({ text: words, kind = 'name', type = 'person', known, ...rest }): Mention => {
    const start = wordAt(text, words, from);
    const end = start + words.length;
    from = start + 1;
    while ((document.sentences[sentence]?.end ?? Infinity) < end) sentence++;
    const { tokens } = document.sentences[sentence]!;
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === end) + 1;
    const place = {
      id: mentionId(id, start, end),
      start,
      end,
      sentence,
      first,
      last,
      head: headIn(tokens, first, last),
    };
    const entry = known === undefined ? {} : { known: known as KnowledgeId };
    return { ...place, kind, type, confidence: 0.9, number: 'singular', ...rest, ...entry };
  });
}

function wordAt(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + words.length] ?? ' ')) return at;
  throw new Error(`no ${words} in the made-up article`);
}

/** The chains of more than one mention as their words, in text order. */
export function chainsIn(
  lines: readonly string[],
  sketches: readonly MentionSketch[],
  knowledge: Knowledge,
): readonly (readonly string[])[] {
  const document = documentOf(lines);
  const { mentions, chains } = resolveCoreference(document, mentionsOf(document, sketches), knowledge);
  const words = new Map(mentions.map(({ id, start, end }) => [id, document.article.text.slice(start, end)]));
  return chains.map((chain) => chain.mentions.map((id) => words.get(id) ?? '')).filter((chain) => chain.length > 1);
}
