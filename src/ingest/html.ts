/** An HTML page in; one article out. What reads pages is loaded only when there is one to read. */
import { bytesOf, problem, type Reader } from './source';

const MAX_PAGE = 20_000_000;

export const htmlReader: Reader = {
  format: 'html',
  accepts: (uri, head) => /\.x?html?$/i.test(uri) || /^\s*(?:<!doctype html|<html[\s>])/i.test(head),
  async *read(source) {
    const bytes = await bytesOf(source, MAX_PAGE);
    if (!bytes) return yield problem(source.uri, 'too_large', 'is a page of more than 20 MB: save the article alone');
    const { readPage } = await import('./page');
    yield readPage(source.uri, bytes, source.known);
  },
};
