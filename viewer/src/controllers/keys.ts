/** Keys that work wherever the reader is, unless they are typing. */
import type { Desk } from '../desk';
import { focused } from '../state';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=range]), textarea, select') || target.isContentEditable);

export const bindKeys = (desk: Desk, focusSearch: () => void): void => {
  document.addEventListener('keydown', (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      focusSearch();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      if (desk.store.get().focus) desk.store.step(focused(null));
      else desk.go({ at: 'overview' });
    }
  });
};
