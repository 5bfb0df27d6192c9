/** What every panel and controller is handed: the data, the state, what is visible now, and the few things that can be done. */
import type { TextBlock } from '../../src/export/page/data';
import type { Dataset } from './data/dataset';
import type { EdgeChange } from './changes';
import type { Visible } from './filters';
import type { Path } from './paths';
import type { SearchIndex } from './search';
import type { Place, ViewState } from './state';
import type { Store } from './store';

export interface Desk {
  readonly data: Dataset;
  readonly texts: () => TextBlock;
  readonly store: Store<ViewState>;
  /** What the present filters let through. */
  readonly visible: () => Visible;
  /** Made at the first search. */
  readonly index: () => SearchIndex;
  /** The ways between the two ends of a `path` place; none elsewhere. */
  readonly paths: () => readonly Path[];
  /** Changes since the chosen day or older build, or null when none is chosen. */
  readonly changes: () => readonly EdgeChange[] | null;
  readonly go: (place: Place) => void;
  /** Brings entities into view. */
  readonly show: (nodes: readonly number[]) => void;
  /** Spoken by screen readers, and shown for a moment. */
  readonly say: (text: string) => void;
}
