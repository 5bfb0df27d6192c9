/** A mark and new text in; docs/accuracy.md with what stands between the mark's two ends replaced out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(__dirname, '..', '..', '..', 'docs', 'accuracy.md');

/** A mark that is not there yet is added at the end of the page. */
export const withSection = (page: string, mark: string, text: string): string => {
  const [begin, end] = [`<!-- figures:${mark} -->`, `<!-- /figures:${mark} -->`];
  const section = `${begin}\n${text}\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) return `${page.trimEnd()}\n\n${section}\n`;
  return page.slice(0, from) + section + page.slice(to + end.length);
};

export const writeSection = (mark: string, text: string): void => {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '# Accuracy\n';
  writeFileSync(PAGE, withSection(page, mark, text));
  console.log(text);
};
