/** From state to scene: the slow steps are remembered, so that hovering never filters anew. */
import type { Dataset } from './data/dataset';
import { visibleOf } from './filters';
import type { Filters, Focus, Place, ViewState } from './state';
import { measuresOf } from './measures';
import type { Change, Scene } from './scene';
import { drawnOf, sceneOf } from './scene';
import { memo } from './store';
import { paletteOf } from './theme';

export interface View {
  readonly visible: (filters: Filters) => ReturnType<typeof visibleOf>;
  readonly scene: (state: ViewState, dark: boolean, extra: SceneExtra) => Scene;
}

export interface SceneExtra {
  readonly trails: readonly (readonly number[])[];
  readonly changes: ReadonlyMap<number, Change> | null;
}

export const NOTHING_EXTRA: SceneExtra = { trails: [], changes: null };

export const viewOf = (data: Dataset): View => {
  const visible = memo((filters: Filters) => visibleOf(data, filters));
  const measures = memo((filters: Filters, size: ViewState['look']['size'], colour: ViewState['look']['colour']) =>
    measuresOf(data, visible(filters), size, colour),
  );
  /** Hover is no argument here: what is drawn does not depend on it. */
  const drawn = memo(
    (filters: Filters, place: Place, focus: Focus | null, limit: number, trails: SceneExtra['trails']) =>
      drawnOf(data, visible(filters), { filters, place, focus, limit }, trails.flat()),
  );
  return {
    visible,
    scene: (state, dark, extra) =>
      sceneOf({
        data,
        visible: visible(state.filters),
        state,
        palette: paletteOf(dark),
        measures: measures(state.filters, state.look.size, state.look.colour),
        drawn: drawn(state.filters, state.place, state.focus, state.limit, extra.trails),
        ...extra,
      }),
  };
};
