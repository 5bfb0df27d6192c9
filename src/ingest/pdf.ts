/** A PDF file in; one article out: the text of its pages, lines joined into paragraphs. */
import { sha256 } from '../model';
import { articleFromText } from './article';
import { bytesOf, faultOf, problem, type Reader } from './source';

const MAX_PAGES = 500;

/** A hyphen at a line's end is taken for a broken word; a line that ends a sentence ends a paragraph. */
const paragraphs = (page: string): string =>
  page
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/([^.!?”"'’:\n])\n(?=[^\n])/g, '$1 ')
    .trim();

const textOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes));
    if (document.numPages > MAX_PAGES) return undefined;
    const { text } = await extractText(document, { mergePages: false });
    return text.map(paragraphs).join('\n\n');
  } catch {
    return undefined;
  }
};

export const pdfReader: Reader = {
  format: 'pdf',
  accepts: (uri, head) => /\.pdf$/i.test(uri) || head.startsWith('%PDF-'),
  async *read(source) {
    const { uri, known } = source;
    const bytes = await bytesOf(source);
    if (!bytes) return yield problem(uri, 'too_large', 'is larger than 200 MB');
    const text = await textOf(bytes);
    if (text === undefined)
      return yield problem(uri, 'not_pdf', `is no PDF that can be read, or has more than ${MAX_PAGES} pages`);
    const fault = faultOf(text);
    if (fault) return yield problem(uri, fault.code, 'holds no text: it may be a scan');
    yield articleFromText(text, { uri, format: 'pdf', received: sha256(bytes), ...known });
  },
};
