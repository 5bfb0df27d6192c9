/** CoNLL-U text in; treebank documents with sentences, words and their offsets in the sentence's text out. */

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index of the head in the sentence's words; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Half-open UTF-16 offsets in the sentence's text. */
  readonly start: number;
  readonly end: number;
}

export interface GoldSentence {
  readonly text: string;
  readonly newParagraph: boolean;
  readonly words: readonly GoldWord[];
}

export interface GoldDocument {
  readonly id: string;
  readonly sentences: readonly GoldSentence[];
}

/** The place of each word: parts of a multiword token (`do|n't`) take their own stretch of it, or all of it where the letters differ. */
class Aligner {
  private at = 0;
  private inside = { last: 0, start: 0, end: 0, at: 0 };

  constructor(private readonly text: string) {}

  openMultiword(last: number, form: string): void {
    const start = this.find(form);
    this.at = start + form.length;
    this.inside = { last, start, end: this.at, at: start };
  }

  place(index: number, form: string): { start: number; end: number } {
    if (index <= this.inside.last) return this.placeInside(form);
    const start = this.find(form);
    this.at = start + form.length;
    return { start, end: this.at };
  }

  private placeInside(form: string): { start: number; end: number } {
    const { start, end, at } = this.inside;
    if (!this.text.startsWith(form, at)) return { start, end };
    this.inside.at = at + form.length;
    return { start: at, end: at + form.length };
  }

  private find(form: string): number {
    const start = this.text.indexOf(form, this.at);
    if (start < 0) throw new Error(`readConllu: the word ${JSON.stringify(form)} is not in its sentence's text`);
    return start;
  }
}

const wordOf = (columns: readonly string[], aligner: Aligner): GoldWord => {
  const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = ''] = columns;
  const place = aligner.place(Number(id), form);
  return { form, lemma, upos, xpos, feats, head: Number(head) - 1, deprel, ...place };
};

const sentenceOf = (lines: readonly string[]): GoldSentence => {
  const comment = (name: string) => lines.find((line) => line.startsWith(name))?.slice(name.length);
  const text = comment('# text = ') ?? '';
  const aligner = new Aligner(text);
  const words: GoldWord[] = [];
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const [first, last] = (columns[0] ?? '').split('-');
    if (last !== undefined) aligner.openMultiword(Number(last), columns[1] ?? '');
    else if (first !== undefined && !first.includes('.')) words.push(wordOf(columns, aligner));
  }
  return { text, newParagraph: comment('# newpar') !== undefined, words };
};

/** Every document of a CoNLL-U file, in order. Throws when a word is not found in its sentence's text. */
export const readConllu = (conllu: string): readonly GoldDocument[] => {
  const documents: { id: string; sentences: GoldSentence[] }[] = [];
  for (const block of conllu.replace(/\r\n/g, '\n').split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '');
    if (!lines.some((line) => line.includes('\t'))) continue;
    const opening = lines.find((line) => line.startsWith('# newdoc'));
    if (opening !== undefined || documents.length === 0) {
      documents.push({ id: opening?.split('=')[1]?.trim() ?? 'document', sentences: [] });
    }
    documents.at(-1)?.sentences.push(sentenceOf(lines));
  }
  return documents;
};
