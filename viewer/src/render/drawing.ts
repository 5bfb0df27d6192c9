/** The thin adapter over sigma: scenes enter, pictures and the reader's gestures leave. Nothing else in the page knows sigma. */
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';
import type { Dataset } from '../data/dataset';
import { nodeLook, pairLook, relationLook } from '../reducers';
import type { EdgeLook } from '../reducers';
import type { Scene } from '../scene';
import { extent } from '../extent';
import type { Detail } from './detail';
import type { Cover, Drawing } from './surface';
import { detailOf, EDGE_LABELS_UP_TO } from './detail';
import { ribsOf } from './fan';
import type { Gestures } from './gestures';
import { bindGestures } from './gestures';
import type { DrawnNode } from './graph';
import { drawnGraph, edgeOfKey, nodeKey, pairKey, relationKey } from './graph';
import { drawersFor } from './drawers';
import { labelsOfFrame } from './labels';
import { edgePrograms, nodePrograms } from './programs';

export type Renderer = Sigma;

const SOLID = { dash: 1, gap: 0 };
const DASHES = {
  solid: SOLID,
  dashed: { dash: 9, gap: 5 },
  dotted: { dash: 2, gap: 4 },
  denied: { dash: 14, gap: 3 },
} as const;

const typeOf = (look: EdgeLook, detail: Detail): string =>
  detail.edgeType === 'stroke' ? (detail.arrows ? look.arrow : 'none') : detail.edgeType;

const edgeData = (look: EdgeLook, detail: Detail) => ({
  hidden: look.hidden,
  color: look.colour,
  size: look.size,
  label: look.label,
  zIndex: look.lit ? 1 : 0,
  type: typeOf(look, detail),
  headAtSource: look.arrow === 'backward' || look.arrow === 'both' ? 1 : 0,
  headAtTarget: look.arrow === 'forward' || look.arrow === 'both' ? 1 : 0,
  forceLabel: look.label !== '',
  ...DASHES[look.stroke],
});

const BOX_EDGE = 10_000;
const LOW_RATIO = 0.02;

const settingsFor = (container: HTMLElement) => ({
  allowInvalidContainer: true,
  zIndex: true,
  enableEdgeEvents: true,
  renderEdgeLabels: true,
  labelGridCellSize: 80,
  stagePadding: 36,
  minCameraRatio: LOW_RATIO,
  maxCameraRatio: 4,
  doubleClickZoomingRatio: 1,
  doubleClickTimeout: 220,
  minEdgeThickness: 1,
  defaultEdgeType: 'none',
  defaultNodeType: 'disc',
  zoomDuration: container.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 220,
});

const sameSet = (one: ReadonlySet<number>, two: ReadonlySet<number>): boolean =>
  one === two || (one.size === two.size && [...one].every((item) => two.has(item)));

export const createDrawing = (container: HTMLElement, first: Scene, gestures: Gestures): Drawing => {
  let scene = first;
  const moved = new Map<number, DrawnNode>();
  let graph = drawnGraph(scene, moved);
  let detail = detailOf(graph.order, graph.size);
  let fanned: readonly string[] = [];
  let covered: Cover = { left: 0, foot: 0 };
  const labels = labelsOfFrame();
  const drawers = drawersFor(labels, () => scene);

  const nodeReducer = (key: string, at: Attributes) => {
    const look = nodeLook(scene, Number(key));
    return {
      ...at,
      hidden: look.hidden,
      color: look.colour,
      borderColour: look.border,
      borderSize: look.selected ? 3 : look.shape === 'ring' ? 2.5 : 1.5,
      size: look.size,
      label: look.label,
      type: detail.points ? 'point' : look.shape === 'square' ? 'square' : 'disc',
      zIndex: look.selected ? 3 : look.dimmed ? 0 : 2,
      forceLabel: look.selected || (scene.lit !== null && !look.dimmed && scene.lit.size < 60),
      dimmed: look.dimmed,
      chosen: look.selected,
    };
  };

  const labelled = (): boolean => scene.lit !== null || graph.size <= EDGE_LABELS_UP_TO;

  const edgeReducer = (key: string, attributes: Attributes) => {
    const row = edgeOfKey(key);
    if ('pair' in row) {
      const look = pairLook(scene, row.pair, labelled());
      return edgeData(
        { ...look, hidden: look.hidden || (row.pair === scene.selectedPair && fanned.length > 0) },
        detail,
      );
    }
    const look = relationLook(scene, row.relation);
    const type = look.arrow === 'none' ? 'curve' : 'curveArrow';
    return { ...edgeData(look, detail), type, curvature: Number(attributes['curvature'] ?? 0), zIndex: 2 };
  };

  const sigma: Renderer = new Sigma(graph, container, {
    ...settingsFor(container),
    nodeProgramClasses: nodePrograms(drawers),
    edgeProgramClasses: edgePrograms(drawers),
    defaultDrawNodeLabel: drawers.nodeLabel,
    defaultDrawNodeHover: drawers.nodeHover,
    defaultDrawEdgeLabel: drawers.edgeLabel,
    nodeReducer,
    edgeReducer,
  });
  sigma.setCustomBBox({ x: [-BOX_EDGE, BOX_EDGE], y: [-BOX_EDGE, BOX_EDGE] });
  sigma.on('beforeRender', () => labels.begin());
  sigma.on('afterRender', () => labels.draw(scene.palette));
  bindGestures(sigma, gestures, (node, at) => {
    moved.set(node, at);
    graph.mergeNodeAttributes(nodeKey(node), at);
  });

  const applyDetail = (): void => {
    detail = detailOf(graph.order, graph.size);
    sigma.setSettings({
      enableEdgeEvents: detail.edgeEvents,
      hideEdgesOnMove: graph.size > 50_000,
      labelDensity: detail.labelDensity,
      labelRenderedSizeThreshold: detail.labelThreshold,
    });
  };

  const fan = (): void => {
    for (const key of fanned) if (graph.hasEdge(key)) graph.dropEdge(key);
    const pair = scene.selectedPair;
    const ribs = pair !== null && graph.hasEdge(pairKey(pair)) ? ribsOf(scene, pair) : [];
    fanned = ribs.map(({ edge, curvature }) => {
      const [from, to] = [nodeKey(scene.data.source[edge]!), nodeKey(scene.data.target[edge]!)];
      return graph.addDirectedEdgeWithKey(relationKey(edge), from, to, { curvature });
    });
  };

  const rebuild = (): void => {
    graph = drawnGraph(scene, moved);
    fanned = [];
    fan();
    applyDetail();
    sigma.setGraph(graph);
  };

  const refresh = (before: Scene): void => {
    if (before.selectedPair !== scene.selectedPair || before.visible !== scene.visible) fan();
    sigma.refresh({ skipIndexation: before.visible === scene.visible && graph.size > 4_000 });
  };

  applyDetail();
  fan();
  if (fanned.length > 0) sigma.refresh();
  return {
    steady: false,
    positions: () => new Map(graph.mapNodes((key, at) => [Number(key), positionOf(at)])),
    lines: () => graph.mapEdges((_key, _attributes, source, target) => [Number(source), Number(target)] as const),
    redraw: () => sigma.refresh(),
    show: (next) => {
      const before = scene;
      scene = next;
      if (sameSet(before.drawn, next.drawn)) refresh(before);
      else rebuild();
    },
    fit: (nodes, animate) => {
      const target = cameraFor(sigma, pointsOf(sigma, scene.data, moved, nodes), covered);
      if (!target) return;
      if (animate && !reducedMotion()) void sigma.getCamera().animate(target, { duration: 450 });
      else sigma.getCamera().setState(target);
    },
    cover: (next) => {
      covered = next;
    },
    camera: () => sigma.getCamera().getState(),
    setCamera: (camera) => sigma.getCamera().setState({ ...camera }),
    zoom: (factor) => {
      const camera = sigma.getCamera();
      void camera.animate({ ratio: camera.getState().ratio * factor }, { duration: reducedMotion() ? 1 : 200 });
    },
    placeOf: (node) => {
      if (!graph.hasNode(nodeKey(node))) return undefined;
      return sigma.graphToViewport(positionOf(graph.getNodeAttributes(nodeKey(node))));
    },
    move: (positions) => {
      for (const [node, at] of positions) moved.set(node, at);
      graph.updateEachNodeAttributes((key, at) => ({ ...at, ...moved.get(Number(key)) }));
    },
  };
};

export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const positionOf = (attributes: Attributes): DrawnNode => ({ x: Number(attributes['x']), y: Number(attributes['y']) });

const HOME: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
const MARGIN = 90;

const pointsOf = (
  sigma: Renderer,
  data: Dataset,
  moved: ReadonlyMap<number, DrawnNode>,
  nodes: Iterable<number>,
): readonly Coordinates[] =>
  Array.from(nodes, (node) =>
    sigma.graphToViewport(moved.get(node) ?? { x: data.x[node]!, y: data.y[node]! }, { cameraState: HOME }),
  );

/** The camera that shows these points with room for their labels, clear of what covers the left. */
const cameraFor = (sigma: Renderer, points: readonly Coordinates[], covered: Cover): CameraState | undefined => {
  if (points.length === 0) return undefined;
  const [left, right] = extent(points.map((point) => point.x));
  const [top, bottom] = extent(points.map((point) => point.y));
  const { width, height } = sigma.getDimensions();
  const ratio = Math.max(
    (right - left) / Math.max(60, width - covered.left - MARGIN * 1.6),
    (bottom - top) / Math.max(60, height - covered.foot - MARGIN),
    points.length < 3 ? 0.35 : 0.12,
  );
  const middle = { x: (left + right - covered.left * ratio) / 2, y: (top + bottom + covered.foot * ratio) / 2 };
  return { ...sigma.viewportToFramedGraph(middle, { cameraState: HOME }), angle: 0, ratio };
};
