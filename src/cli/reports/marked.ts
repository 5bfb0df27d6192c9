/** A page of docs, a mark and new text in; the page with what stands between the mark's two ends replaced, out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const ends = (mark: string): readonly [string, string] => [`<!-- figures:${mark} -->`, `<!-- /figures:${mark} -->`];

/** A mark that is not there yet is added at the end of the page. */
export const withMarked = (page: string, mark: string, text: string): string => {
  const [open, close] = ends(mark);
  const block = `${open}\n${text.trim()}\n${close}`;
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  return from >= 0 && to > from
    ? page.slice(0, from) + block + page.slice(to + close.length)
    : `${page.trimEnd()}\n\n${block}\n`;
};

export const writeMarked = (path: string, mark: string, text: string): void => {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, withMarked(page, mark, text));
};
