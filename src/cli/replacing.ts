/** `newsgraph replace`: one article read, analysed, and put into a store in the place of another. */
import { analyseArticle, contributionOf } from '../build';
import { isProblem, readFiles } from '../ingest';
import type { Article } from '../model';
import { parcelOf } from '../store/parcel';
import type { AddOptions } from './adding';
import { UserError, type ExitCode } from './errors';
import { changeLine, count, oneArticle, withStore } from './store';
import { plain } from './table';

const readOne = async (file: string): Promise<Article> => {
  const articles: Article[] = [];
  for await (const read of readFiles([file])) {
    if (isProblem(read)) throw new UserError(read.message);
    articles.push(read);
  }
  if (articles[0] === undefined || articles.length > 1)
    throw new UserError(`${file} holds ${articles.length} articles: give a file with one.`);
  return articles[0];
};

/** The new article is read before the old one goes. */
export const runReplace = (asked: string, file: string, options: AddOptions): Promise<ExitCode> =>
  withStore(options.store, false, async (store): Promise<ExitCode> => {
    const old = oneArticle(store, asked);
    const article = await readOne(file);
    const { extraction } = analyseArticle(article, options.knowledge);
    const fresh = parcelOf(contributionOf(extraction, options.knowledge));
    const changes = article.id === old.id ? [] : store.replace(old.id, fresh);
    options.print(plain(`${old.uri} replaced by ${article.source.uri}: ${count(changes.length, 'relation')} changed.`));
    for (const change of changes) options.print(`  ${changeLine(change)}`);
    return 0;
  });
