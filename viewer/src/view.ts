/** From state to scene: the slow steps are remembered, so that hovering never filters anew. */
import type { Dataset } from './data/dataset';
import type { Corrections } from './corrections';
import { rejectedEdges } from './corrections';
import type { Visible } from './filters';
import { visibleOf } from './filters';
import type { ColourBy, Filters, Focus, Place, SizeBy, ViewState } from './state';
import { measuresOf } from './measures';
import type { Change, Scene } from './scene';
import { drawnOf, sceneOf } from './scene';
import { memo } from './store';
import { paletteOf } from './theme';

export interface View {
  readonly visible: (state: ViewState) => Visible;
  readonly scene: (state: ViewState, dark: boolean, extra: SceneExtra) => Scene;
}

export interface SceneExtra {
  readonly trails: readonly (readonly number[])[];
  readonly changes: ReadonlyMap<number, Change> | null;
}

export const NOTHING_EXTRA: SceneExtra = { trails: [], changes: null };

export const viewOf = (data: Dataset): View => {
  const filter = memo((filters: Filters, corrections: Corrections) =>
    visibleOf(data, filters, rejectedEdges(corrections)),
  );
  const visible = ({ filters, corrections }: ViewState): Visible => filter(filters, corrections);
  const measures = memo((seen: Visible, size: SizeBy, colour: ColourBy) => measuresOf(data, seen, size, colour));
  /** Hover is no argument here: what is drawn does not depend on it. */
  const drawn = memo(
    (seen: Visible, filters: Filters, place: Place, focus: Focus | null, limit: number, trails: SceneExtra['trails']) =>
      drawnOf(data, seen, { filters, place, focus, limit }, trails.flat()),
  );
  return {
    visible,
    scene: (state, dark, extra) => {
      const seen = visible(state);
      return sceneOf({
        data,
        visible: seen,
        state,
        palette: paletteOf(dark),
        measures: measures(seen, state.look.size, state.look.colour),
        drawn: drawn(seen, state.filters, state.place, state.focus, state.limit, extra.trails),
        ...extra,
      });
    },
  };
};
