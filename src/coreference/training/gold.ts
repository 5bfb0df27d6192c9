/** The gold files of coreference (GUM, GAP) as JSON lines in, texts with the right answers by character offset out. */
import { readFileSync } from 'node:fs';

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  /** What each pronoun, by its offset, stands for, as the gold tells. */
  readonly answers: ReadonlyMap<number, Answer>;
}

/** Offsets at which heads and names of the right thing begin; those of the wrong ones where only two are told of. */
export interface Answer {
  readonly right: ReadonlySet<number>;
  readonly wrong?: ReadonlySet<number>;
}

interface GumSentence {
  readonly text: string;
  readonly par: number;
  readonly offsets: readonly (readonly [number, number])[];
}

interface GumMention {
  readonly sent: number;
  readonly head: number;
  readonly kind: string;
  readonly entity_id: string;
  readonly name?: readonly [number, number];
}

interface GumDocument {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly sentences: readonly GumSentence[];
  readonly mentions: readonly GumMention[];
}

interface GapLine {
  readonly id: string;
  readonly text: string;
  readonly pronoun_offset: number;
  readonly A: string;
  readonly A_offset: number;
  readonly A_coref: boolean;
  readonly B: string;
  readonly B_offset: number;
  readonly B_coref: boolean;
}

const linesOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Sentences of a paragraph with a space between, paragraphs with an empty line. */
function layout({ sentences }: GumDocument): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  let par: number | undefined;
  const starts = sentences.map((sentence) => {
    if (text !== '') text += sentence.par === par ? ' ' : '\n\n';
    par = sentence.par;
    text += sentence.text;
    return text.length - sentence.text.length;
  });
  return { text, starts };
}

function gumText(line: string): GoldText {
  const document = JSON.parse(line) as GumDocument;
  const { text, starts } = layout(document);
  const offset = (sent: number, token: number): number =>
    (starts[sent] ?? 0) + (document.sentences[sent]?.offsets[token]?.[0] ?? 0);
  const heads = new Map<string, Set<number>>();
  for (const { sent, head, name, entity_id: entity } of document.mentions) {
    const places = heads.get(entity) ?? new Set<number>();
    places.add(offset(sent, head));
    for (let t = name?.[0] ?? 0; t < (name?.[1] ?? 0); t++) places.add(offset(sent, t));
    heads.set(entity, places);
  }
  const pronouns = document.mentions.filter(({ kind }) => kind === 'pronoun');
  const answers = new Map(
    pronouns.map((m) => [offset(m.sent, m.head), { right: heads.get(m.entity_id) ?? new Set<number>() }] as const),
  );
  return { id: document.id, text, answers, ...(document.title === undefined ? {} : { title: document.title }) };
}

const range = (start: number, length: number): readonly number[] => Array.from({ length }, (_, i) => start + i);

function gapText(line: string): GoldText {
  const gap = JSON.parse(line) as GapLine;
  const a = range(gap.A_offset, gap.A.length);
  const b = range(gap.B_offset, gap.B.length);
  const right = new Set([...(gap.A_coref ? a : []), ...(gap.B_coref ? b : [])]);
  const wrong = new Set([...(gap.A_coref ? [] : a), ...(gap.B_coref ? [] : b)]);
  return { id: gap.id, text: gap.text, answers: new Map([[gap.pronoun_offset, { right, wrong }]]) };
}

export const readGum = (path: string): readonly GoldText[] => linesOf(path).map(gumText);
export const readGap = (path: string): readonly GoldText[] => linesOf(path).map(gapText);
