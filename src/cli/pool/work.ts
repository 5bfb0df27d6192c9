/** One article in, what is wanted of it out: the work itself, done by each worker or by the process that asks. */
import { analyseArticle, contributionOf } from '../../build';
import type { Knowledge } from '../../knowledge';
import type { Article, Extraction } from '../../model';
import { type Parcel, parcelOf } from '../../store/parcel';

/** What can be asked of an article, by the name that the worker gives it. */
export interface Tasks {
  readonly extraction: Extraction;
  /** Made where the article is read, so that the process that writes the store has little to do. */
  readonly parcel: Parcel;
}

export type Work = { readonly [K in keyof Tasks]: (article: Article) => Tasks[K] };

export const workWith = (knowledge: Knowledge): Work => {
  const extraction: Work['extraction'] = (article) => analyseArticle(article, knowledge).extraction;
  return { extraction, parcel: (article) => parcelOf(contributionOf(extraction(article), knowledge)) };
};
