/** Walking the graph by arrow keys: a direction enters, the cursor moves to the neighbour that lies that way, and says its name. */
import type { Desk } from '../desk';
import { labelOf } from '../data/dataset';
import { neighboursOf } from '../near';
import type { Point } from '../towards';
import { towards } from '../towards';
import { hovering, selectedNodes } from '../state';
import { cleanLabel, countWords, typeWords } from '../words';

/** Unit steps on screen, y downwards. */
const WAYS: ReadonlyMap<string, Point> = new Map([
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowDown', { x: 0, y: 1 }],
  ['ArrowUp', { x: 0, y: -1 }],
]);

/** "Angela Merkel, person, 14 relations". */
export const announcement = (desk: Desk, node: number): string =>
  [
    cleanLabel(labelOf(desk.data, node), 80),
    typeWords(desk.data, node),
    countWords(neighboursOf(desk.data, desk.visible(), node).length, 'relation'),
  ].join(', ');

export const bindWalk = (desk: Desk, canvas: HTMLElement, placeOf: (node: number) => Point | undefined): void => {
  const put = (node: number): void => {
    desk.store.step(hovering(node));
    desk.say(announcement(desk, node));
  };
  const start = (): number | undefined => {
    const state = desk.store.get();
    return state.hover ?? selectedNodes(state)[0];
  };
  const candidates = (node: number): (readonly [number, Point])[] =>
    neighboursOf(desk.data, desk.visible(), node).flatMap((other) => {
      const at = placeOf(other);
      return at ? [[other, at] as const] : [];
    });
  canvas.addEventListener('keydown', (event) => {
    const way = WAYS.get(event.key);
    const node = start();
    if (event.key === 'Enter' && node !== undefined) desk.go({ at: 'entity', node });
    else if (!way) return;
    else if (node === undefined) put(desk.data.rank[0]!);
    else {
      const from = placeOf(node);
      const next = from && towards(from, way, candidates(node));
      if (next !== undefined) put(next);
    }
    event.preventDefault();
    event.stopPropagation();
  });
};
