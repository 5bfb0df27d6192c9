/** What the reader does on the drawing, in the page's own terms: sigma's events enter, the gestures' calls leave. */
import type { Renderer } from './drawing';
import type { DrawnNode } from './graph';
import { edgeOfKey } from './graph';

export interface Gestures {
  readonly openNode: (node: number, together: boolean) => void;
  readonly openPair: (pair: number) => void;
  readonly openRelation: (edge: number) => void;
  readonly openNothing: () => void;
  readonly focusNode: (node: number) => void;
  readonly hoverNode: (node: number | null) => void;
  readonly cameraMoved: () => void;
}

const withShift = (original: MouseEvent | TouchEvent): boolean => original.shiftKey;

const bindDrag = (sigma: Renderer, place: (node: number, at: DrawnNode) => void): void => {
  let dragged: number | null = null;
  sigma.on('downNode', ({ node }) => (dragged = Number(node)));
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    place(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
};

export const bindGestures = (
  sigma: Renderer,
  gestures: Gestures,
  place: (node: number, at: DrawnNode) => void,
): void => {
  sigma.on('clickNode', ({ node, event }) => gestures.openNode(Number(node), withShift(event.original)));
  sigma.on('clickEdge', ({ edge }) => {
    const row = edgeOfKey(edge);
    if ('pair' in row) gestures.openPair(row.pair);
    else gestures.openRelation(row.relation);
  });
  sigma.on('clickStage', () => gestures.openNothing());
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    gestures.focusNode(Number(node));
  });
  sigma.on('enterNode', ({ node }) => gestures.hoverNode(Number(node)));
  sigma.on('leaveNode', () => gestures.hoverNode(null));
  sigma.on('enterEdge', () => (sigma.getContainer().style.cursor = 'pointer'));
  sigma.on('leaveEdge', () => (sigma.getContainer().style.cursor = ''));
  sigma.getCamera().on('updated', () => gestures.cameraMoved());
  bindDrag(sigma, place);
};
