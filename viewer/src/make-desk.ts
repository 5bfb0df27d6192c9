/** Makes the desk that every panel and controller is handed, and the scene that the drawing shows. */
import type { TextBlock } from '../../src/export/page/data';
import { changesAgainst, changesByPair, changesSince } from './changes';
import type { EdgeChange } from './changes';
import type { Dataset } from './data/dataset';
import type { Desk } from './desk';
import type { Visible } from './filters';
import type { Path } from './paths';
import { pathsBetween } from './paths';
import type { Scene } from './scene';
import { searchIndexOf } from './search';
import type { Place, ViewState } from './state';
import { goTo } from './state';
import type { Store } from './store';
import { memo } from './store';
import type { viewOf } from './view';

export const deskFor = (
  data: Dataset,
  texts: () => TextBlock,
  store: Store<ViewState>,
  visibleNow: () => Visible,
  show: (nodes: readonly number[]) => void,
  live: HTMLElement,
): Desk => {
  const paths = memo((visible: Visible, place: Place): readonly Path[] =>
    place.at === 'path' ? pathsBetween(data, visible, place.from, place.to) : [],
  );
  const changes = memo(
    (visible: Visible, since: number | null, older: ViewState['older']): readonly EdgeChange[] | null =>
      older ? changesAgainst(data, visible, older) : since !== null ? changesSince(data, visible, since) : null,
  );
  return {
    data,
    texts,
    store,
    visible: visibleNow,
    index: memo(() => searchIndexOf(data)),
    paths: () => paths(visibleNow(), store.get().place),
    changes: () => changes(visibleNow(), store.get().since, store.get().older),
    go: (place) => store.step(goTo(place)),
    show,
    say: (text) => {
      live.textContent = text;
    },
  };
};

export const sceneMaker = (desk: Desk, dark: () => boolean, view: ReturnType<typeof viewOf>): (() => Scene) => {
  const trails = memo((paths: readonly Path[]) => paths.map((path) => path.nodes));
  const byPair = memo((changes: readonly EdgeChange[] | null) => changes && changesByPair(desk.data, changes));
  return () => {
    const state = desk.store.get();
    return view.scene(state, dark(), { trails: trails(desk.paths()), changes: byPair(desk.changes()) });
  };
};
