/** The stages of reading one by one, as the report of speed times them out of the built files; no one else needs this door. */
export { analyseArticle } from '../../build';
export { resolveCoreference } from '../../coreference';
export { articleFromText } from '../../ingest';
export { loadKnowledge } from '../../knowledge';
export { analyse } from '../../language';
export { findMentions } from '../../mentions';
