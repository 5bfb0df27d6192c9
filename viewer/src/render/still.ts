/** The drawing where there is no WebGL: a still picture of the most important entities, whose parts can still be opened. */
import { svgOf } from '../exporters/svg';
import type { Scene } from '../scene';
import type { Gestures } from './gestures';
import type { DrawnNode } from './graph';
import type { Drawing } from './surface';

export const STILL_LIMIT = 100;

const reduced = (scene: Scene): Scene => ({ ...scene, drawn: new Set([...scene.drawn].slice(0, STILL_LIMIT)) });

const picture = (scene: Scene): Element =>
  new DOMParser().parseFromString(svgOf(reduced(scene)), 'image/svg+xml').documentElement;

const rowOf = (target: EventTarget | null, name: string): number | undefined => {
  const found = target instanceof Element ? target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) : null;
  return found === null || found === undefined ? undefined : Number(found);
};

const bind = (container: HTMLElement, gestures: Gestures): void => {
  container.addEventListener('click', (event) => {
    const [node, pair] = [rowOf(event.target, 'entity'), rowOf(event.target, 'pair')];
    if (node !== undefined) gestures.openNode(node, event.shiftKey);
    else if (pair !== undefined) gestures.openPair(pair);
    else gestures.openNothing();
  });
};

export const createStill = (container: HTMLElement, first: Scene, gestures: Gestures): Drawing => {
  container.classList.add('still');
  const show = (scene: Scene): void => container.replaceChildren(picture(scene));
  const placeOf = (node: number): DrawnNode | undefined => {
    const box = container.querySelector(`[data-entity="${node}"]`)?.getBoundingClientRect();
    const frame = container.getBoundingClientRect();
    return box && { x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top };
  };
  show(first);
  bind(container, gestures);
  return {
    steady: true,
    show,
    placeOf,
    fit: () => undefined,
    cover: () => undefined,
    camera: () => ({ x: 0.5, y: 0.5, ratio: 1 }),
    setCamera: () => undefined,
    zoom: () => undefined,
    positions: () => new Map(),
    lines: () => [],
    move: () => undefined,
    redraw: () => undefined,
  };
};

/** Whether this browser can draw with WebGL at all. */
export const drawsWebGL = (): boolean => {
  const canvas = document.createElement('canvas');
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
};
