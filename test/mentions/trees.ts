/** Sentences written by hand, one word `form/UPOS/head/deprel` (heads counted from 1, 0 for the root), to documents for the rooms that read trees. */
import { articleId, type Document, type ParsedToken, type Sentence } from '../../src/model';

const XPOS: Readonly<Record<string, string>> = {
  PROPN: 'NNP',
  NOUN: 'NN',
  VERB: 'VBD',
  ADJ: 'JJ',
  DET: 'DT',
  ADP: 'IN',
  PRON: 'PRP',
};

const tokenOf = (word: string, start: number): ParsedToken => {
  const [form = '', upos = 'X', head = '0', deprel = 'dep'] = word.split('/');
  const plural = upos === 'NOUN' && /[^s]s$/.test(form);
  const xpos = plural ? 'NNS' : (XPOS[upos] ?? upos);
  const lemma = plural ? form.slice(0, -1).toLowerCase() : form.toLowerCase();
  return { form, start, end: start + form.length, upos, xpos, lemma, head: Number(head) - 1, deprel };
};

/** Words stand one space apart, sentences on their own lines. */
export const documentOf = (...lines: readonly string[]): Document<ParsedToken> => {
  const sentences: Sentence<ParsedToken>[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const line of lines) {
    const start = at;
    const tokens = line.split(' ').map((word) => {
      const token = tokenOf(word, at);
      at = token.end + 1;
      return token;
    });
    sentences.push({ start, end: at - 1, block: 'body', tokens });
    texts.push(tokens.map(({ form }) => form).join(' '));
  }
  const text = texts.join('\n');
  const article = { id: articleId(text), text, blocks: [], source: { uri: 'test', received: '', format: 'text' } };
  return { article, sentences };
};
