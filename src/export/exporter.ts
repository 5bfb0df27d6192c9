/** What every exporter is: a graph in; a format's text, in pieces, out. */
import type { NewsGraph } from '../graph';

export interface Exporter {
  /** As `newsgraph export --format` takes it. */
  readonly format: string;
  /** Of the file, with its dot. */
  readonly extension: string;
  readonly describes: string;
  /** Pieces in order; joined they are the file. The same graph gives the same bytes. */
  readonly write: (graph: NewsGraph) => Iterable<string>;
}
