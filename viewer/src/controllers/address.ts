/** Keeps the address in step with the view: places make history, everything else only changes the present entry. */
import type { Dataset } from '../data/dataset';
import type { Desk } from '../desk';
import type { Place, ViewState } from '../state';
import { memo } from '../store';
import { hashOf, namesOf, stateFrom } from '../url';

const samePlace = (one: Place, two: Place): boolean => JSON.stringify(one) === JSON.stringify(two);

const WAIT_MS = 250;

/** Reads the view that the address asks for. */
export const addressReader = (data: Dataset): (() => ViewState) => {
  const names = memo(() => namesOf(data));
  return () => stateFrom(data, names(), location.hash);
};

/** Browsers limit how often history may change; filters and camera wait a moment, places do not. */
export const bindAddress = (desk: Desk, read: () => ViewState, restored: () => void): void => {
  let timer = 0;
  let last: Place = desk.store.get().place;
  const write = (push: boolean): void => {
    clearTimeout(timer);
    const hash = `#${hashOf(desk.data, desk.store.get())}`;
    if (hash === (location.hash || '#')) return;
    if (push) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  };
  desk.store.watch((state) => {
    const moved = !samePlace(state.place, last);
    last = state.place;
    if (moved) return write(true);
    clearTimeout(timer);
    timer = Number(setTimeout(() => write(false), WAIT_MS));
  });
  addEventListener('popstate', () => {
    const next = read();
    last = next.place;
    desk.store.step((state) => ({ ...next, older: state.older, corrections: state.corrections, sort: state.sort }));
    restored();
  });
};
