/** One article in, what it contributes out: what each worker of the pool runs. */
import { workerData } from 'node:worker_threads';
import { analyseArticle, contributionOf } from '../../build';
import { loadKnowledge } from '../../knowledge';
import type { Article, Extraction } from '../../model';
import type { Contribution } from '../../store';

/** The pool hands over the files of names that the user adds. */
const files = Array.isArray(workerData) ? workerData.filter((file) => typeof file === 'string') : [];
const knowledge = loadKnowledge(files.length > 0 ? { files } : {});

export const extraction = (article: Article): Extraction => analyseArticle(article, knowledge).extraction;
export const contribution = (article: Article): Contribution => contributionOf(extraction(article), knowledge);
