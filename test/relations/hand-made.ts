/** Sentences written out word by word with their trees, and the names in them, as the rooms before relations would give them. */
import type { Article, BlockKind, Chain, Document, EntityType, Mention, ParsedToken, Sentence } from '../../src/model';
import { articleId, mentionId } from '../../src/model';

/**
 * One word: `form[=lemma]/UPOS[:XPOS]/head/relation`; head counts from 1 and is 0 for the root; a form that begins with `_` stands without a
 * space before it. A name in square brackets over one or more words is a mention: `[Liz/PROPN/3/nsubj Truss/PROPN/1/flat]`.
 */
export interface HandMade {
  readonly document: Document<ParsedToken>;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

const PENN: Readonly<Record<string, string>> = {
  VERB: 'VBD',
  AUX: 'VBD',
  NOUN: 'NN',
  PROPN: 'NNP',
  ADP: 'IN',
  DET: 'DT',
  PRON: 'PRP',
  ADJ: 'JJ',
  ADV: 'RB',
  PUNCT: ',',
  NUM: 'CD',
  PART: 'TO',
  SCONJ: 'IN',
  CCONJ: 'CC',
};

interface Word {
  readonly form: string;
  readonly glued: boolean;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

function wordOf(code: string): Word {
  const [spelling = '', tags = '', head = '0', deprel = 'root'] = code.split('/');
  const glued = spelling.startsWith('_') && spelling.length > 1;
  const [form = '', lemma = form.toLowerCase()] = (glued ? spelling.slice(1) : spelling).split('=');
  const [upos = '', xpos = PENN[upos] ?? upos] = tags.split(':');
  return { form, glued, lemma, upos, xpos, head: Number(head) - 1, deprel };
}

interface Named {
  readonly first: number;
  readonly last: number;
}

/** The words and where the bracketed names are. */
function readCode(code: string): { words: Word[]; named: Named[] } {
  const named: Named[] = [];
  let open = 0;
  const words = code
    .trim()
    .split(/\s+/)
    .map((piece, index) => {
      if (piece.startsWith('[')) open = index;
      if (piece.endsWith(']')) named.push({ first: open, last: index + 1 });
      return wordOf(piece.replace(/^\[/, '').replace(/\]$/, ''));
    });
  return { words, named };
}

/** Each string is a sentence; a string that begins with `¶` begins a new paragraph. `types` gives the type of a name that is no person. */
export function handMade(
  codes: readonly string[],
  options: { published?: string; types?: Readonly<Record<string, EntityType>>; block?: BlockKind } = {},
): HandMade {
  const sentences: Sentence<ParsedToken>[] = [];
  const found: { sentence: number; named: Named }[] = [];
  const blocks: { start: number; end: number; kind: BlockKind }[] = [];
  const kind = options.block ?? 'body';
  let text = '';
  codes.forEach((code, index) => {
    const starts = code.startsWith('¶') || index === 0;
    if (text !== '') text += starts ? '\n' : ' ';
    if (starts) blocks.push({ start: text.length, end: text.length, kind });
    const { words, named } = readCode(code.replace('¶', ''));
    const tokens = words.map((word, at): ParsedToken => {
      if (at > 0 && !word.glued) text += ' ';
      const start = text.length;
      text += word.form;
      return { ...word, start, end: text.length };
    });
    blocks.at(-1)!.end = text.length;
    sentences.push({ start: tokens[0]!.start, end: text.length, block: kind, tokens });
    found.push(...named.map((each) => ({ sentence: index, named: each })));
  });
  const id = articleId(text);
  const article: Article = {
    id,
    text,
    blocks,
    source: { uri: 'hand-made', received: '', format: 'text' },
    ...(options.published && { published: options.published }),
  };
  const mentions = found.map(({ sentence, named }): Mention => {
    const tokens = sentences[sentence]!.tokens.slice(named.first, named.last);
    const start = tokens[0]!.start;
    const end = tokens.at(-1)!.end;
    const inside = (at: number): boolean => at >= named.first && at < named.last;
    const head = named.first + tokens.findIndex((token) => !inside(token.head));
    const type = options.types?.[text.slice(start, end)] ?? 'person';
    return { id: mentionId(id, start, end), start, end, sentence, head, ...named, kind: 'name', type, confidence: 1 };
  });
  return { document: { article, sentences }, mentions, chains: chainsOf(article, mentions) };
}

/** Mentions of the same words are one chain. */
function chainsOf({ id, text }: Article, mentions: readonly Mention[]): Chain[] {
  const names = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))];
  return names.map((name) => {
    const same = mentions.filter(({ start, end }) => text.slice(start, end) === name);
    return { article: id, mentions: same.map((mention) => mention.id), links: [], type: same[0]!.type, name };
  });
}
