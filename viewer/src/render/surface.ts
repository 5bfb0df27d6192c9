/** What the page asks of a drawing, whatever draws it. */
import type { Scene } from '../scene';
import type { Camera } from '../state';
import type { DrawnNode } from './graph';

export interface Cover {
  readonly left: number;
  readonly foot: number;
}

export interface Drawing {
  /** A still picture: nothing can be moved or zoomed. */
  readonly steady: boolean;
  readonly show: (scene: Scene) => void;
  /** Moves the camera so that these entities fill the view. */
  readonly fit: (nodes: Iterable<number>, animate: boolean) => void;
  /** Pixels on the left and at the foot that something lies over. */
  readonly cover: (covered: Cover) => void;
  readonly camera: () => Camera;
  readonly setCamera: (camera: Camera) => void;
  readonly zoom: (factor: number) => void;
  /** Where an entity is in the view, in pixels; undefined when it is not drawn. */
  readonly placeOf: (node: number) => DrawnNode | undefined;
  readonly positions: () => ReadonlyMap<number, DrawnNode>;
  readonly lines: () => readonly (readonly [number, number])[];
  readonly move: (positions: ReadonlyMap<number, DrawnNode>) => void;
  readonly redraw: () => void;
}
