/** A feed in; its articles out. What reads feeds is loaded only when there is one to read. */
import { decode } from './decode';
import { bytesOf, problem, type Reader } from './source';

const MAX_FEED = 50_000_000;

export const feedReader: Reader = {
  format: 'feed',
  accepts: (uri, head) =>
    /\.(?:rss|atom)$/i.test(uri) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,300}-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(head),
  async *read(source) {
    const { uri } = source;
    const bytes = await bytesOf(source, MAX_FEED);
    if (!bytes) return yield problem(uri, 'too_large', 'is a feed of more than 50 MB');
    const decoded = decode(bytes);
    const { readItems } = await import('./feed-items');
    yield* readItems(uri, decoded.ok ? decoded.text : undefined);
  },
};
