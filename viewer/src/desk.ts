/** What every panel and controller is handed: the data, the state, what is visible now, and the few things that can be done. */
import type { TextBlock } from '../../src/export/page/data';
import type { Dataset } from './data/dataset';
import type { Visible } from './filters';
import type { Place, ViewState } from './state';
import type { Store } from './store';

export interface Desk {
  readonly data: Dataset;
  readonly texts: () => TextBlock;
  readonly store: Store<ViewState>;
  /** What the present filters let through. */
  readonly visible: () => Visible;
  readonly go: (place: Place) => void;
  /** Brings entities into view. */
  readonly show: (nodes: readonly number[]) => void;
  /** Spoken by screen readers, and shown for a moment. */
  readonly say: (text: string) => void;
}
