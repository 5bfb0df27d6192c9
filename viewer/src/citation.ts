/** A quotation that can be pasted into a text: article and sentence enter, one line leaves. */
import type { ArticleColumns } from '../../src/export/page/data';
import { dateWords } from './words';

/** “Sentence.” Headline, Outlet, 10 Feb 2022. https://… */
export const citationOf = (articles: ArticleColumns, article: number, sentence: string): string => {
  const title = articles.title[article] || articles.uri[article] || '';
  const source = [title, articles.outlet[article], dateWords(articles.published[article] ?? '')].filter(Boolean);
  return [`“${sentence.trim()}”`, `${source.join(', ')}.`, articles.url[article]].filter(Boolean).join(' ');
};
