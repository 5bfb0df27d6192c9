/** What each worker of the pool runs: the user's files of names in, the work by its names out. */
import { workerData } from 'node:worker_threads';
import { loadKnowledge } from '../../knowledge';
import { workWith } from './work';

/** The pool hands over the files of names that the user adds. */
const files = Array.isArray(workerData) ? workerData.filter((file) => typeof file === 'string') : [];

export const { extraction, parcel } = workWith(loadKnowledge(files.length > 0 ? { files } : {}));
