/** From a scene to how one entity or one pair looks: pure, asked once per item and frame change, no set is built in here. */
import { edgeWidth, ENTITY_TYPES, nodeRadius, TYPE_COLOUR } from '../../src/graph/palette';
import type { Dataset } from './data/dataset';
import { labelOf, wordsOf } from './data/dataset';
import { edgesOfPair } from './data/pairs';
import type { Visible } from './filters';
import type { Scene } from './scene';
import { mix } from './theme';
import { cleanLabel, stanceWords } from './words';

export type NodeShape = 'disc' | 'square' | 'ring';

export interface NodeLook {
  readonly hidden: boolean;
  readonly colour: string;
  readonly border: string;
  readonly size: number;
  readonly label: string;
  readonly shape: NodeShape;
  readonly dimmed: boolean;
  readonly selected: boolean;
}

export type Arrow = 'none' | 'forward' | 'backward' | 'both';
/** How sure the line looks: solid as asserted, dashed as planned, dotted as anything less, crossed as denied. */
export type Stroke = 'solid' | 'dashed' | 'dotted' | 'denied';

export interface EdgeLook {
  readonly hidden: boolean;
  readonly colour: string;
  readonly size: number;
  readonly label: string;
  readonly arrow: Arrow;
  readonly stroke: Stroke;
  readonly lit: boolean;
}

const DIM = 0.84;
/** Screens blur the edges of a line; this much wider it looks as wide as it is said to be. */
const LINE = 1.3;

const lineWidth = (evidence: number): number => edgeWidth(evidence) * LINE;
/** Tol's light qualitative scheme, for communities; none is told by colour alone, the list names them. */
const COMMUNITY_COLOURS = [
  '#77AADD',
  '#EE8866',
  '#44BB99',
  '#DDAA33',
  '#AA77AA',
  '#99A944',
  '#BB5566',
  '#6699CC',
  '#AAAAAA',
];

const shapeOf = (type: number): NodeShape => {
  const name = ENTITY_TYPES[type];
  return name === 'organisation' ? 'square' : name === 'country' ? 'ring' : 'disc';
};

export const nodeColour = (scene: Scene, node: number): string => {
  const { data, measures, palette, state } = scene;
  if (state.look.colour === 'community') {
    return COMMUNITY_COLOURS[Math.abs(data.community[node]!) % COMMUNITY_COLOURS.length]!;
  }
  if (state.look.colour === 'first')
    return mix('#56B4E9', '#D55E00', Math.round((measures.first?.[node] ?? 0) * 20) / 20);
  const colour = TYPE_COLOUR[ENTITY_TYPES[data.nodeType[node]!] ?? 'product'];
  return palette.dark ? mix(colour, '#FFFFFF', 0.18) : colour;
};

export const nodeLook = (scene: Scene, node: number): NodeLook => {
  const { lit, palette, selected, state, visible } = scene;
  const chosen = selected.has(node);
  const dimmed = lit !== null && !lit.has(node);
  const colour = nodeColour(scene, node);
  const shape = shapeOf(scene.data.nodeType[node]!);
  const edge = shape === 'ring' ? mix(colour, palette.text, 0.55) : palette.background;
  return {
    hidden: !chosen && (visible.node[node] === 0 || (dimmed && state.focus?.hide === true)),
    colour: dimmed ? mix(colour, palette.background, DIM) : colour,
    border: chosen ? palette.text : dimmed ? mix(edge, palette.background, DIM) : edge,
    size: nodeRadius(scene.measures.size[node]!) * scene.air,
    label: cleanLabel(labelOf(scene.data, node)),
    shape,
    dimmed,
    selected: chosen,
  };
};

const ARROWS: readonly Arrow[] = ['none', 'forward', 'backward', 'both'];

/** A symmetric relation beside a directed one does not hide the direction. */
const arrowOf = (ways: number): Arrow => ARROWS[ways & 3]!;

/** The visible relation of a pair with most evidence; the earliest of equals. */
export const topEdge = (data: Dataset, visible: Visible, pair: number): number => {
  let best = -1;
  for (const edge of edgesOfPair(data.pairs, pair)) {
    if (visible.edgeWeight[edge]! > (best < 0 ? 0 : visible.edgeWeight[best]!)) best = edge;
  }
  return best;
};

const strokeOf = (stance: number): Stroke =>
  stance === 0 ? 'solid' : stance === 1 ? 'dashed' : stance === 5 ? 'denied' : 'dotted';

const STRENGTH: readonly Stroke[] = ['dotted', 'denied', 'dashed', 'solid'];

/** The surest stroke among a pair's visible relations. */
const pairStroke = (data: Dataset, visible: Visible, pair: number): Stroke => {
  let best = 0;
  for (const edge of edgesOfPair(data.pairs, pair)) {
    if (visible.edgeWeight[edge]! > 0) best = Math.max(best, STRENGTH.indexOf(strokeOf(data.stance[edge]!)));
  }
  return STRENGTH[best]!;
};

/** "met with"; what is not asserted says so, that no line reads as a fact: "planned: visited". */
const saidWords = (data: Dataset, edge: number): string => {
  const stance = data.stance[edge]!;
  return stance === 0 ? wordsOf(data, edge) : `${stanceWords(stance)}: ${wordsOf(data, edge)}`;
};

/** "met with ×6 +3": the strongest predicate, its evidence, and how many other relations the line stands for. */
export const pairLabel = (data: Dataset, visible: Visible, pair: number): string => {
  const top = topEdge(data, visible, pair);
  if (top < 0) return '';
  const weight = visible.edgeWeight[top]!;
  const others = edgesOfPair(data.pairs, pair).filter((edge) => visible.edgeWeight[edge]! > 0).length - 1;
  return cleanLabel(
    [saidWords(data, top), weight > 1 ? `×${weight}` : '', others > 0 ? `+${others}` : ''].filter(Boolean).join(' '),
    32,
  );
};

const isLit = (scene: Scene, pair: number): boolean => {
  const { data, lit, selected, state, trail } = scene;
  if (lit === null) return true;
  if (trail.size > 0) return trail.has(pair);
  const [a, b] = [data.pairs.a[pair]!, data.pairs.b[pair]!];
  if (state.hover !== null) return a === state.hover || b === state.hover;
  if (state.focus) return lit.has(a) && lit.has(b);
  if (scene.selectedPair !== null) return pair === scene.selectedPair;
  return selected.has(a) || selected.has(b);
};

const classColour = (scene: Scene, edge: number): string =>
  scene.palette.classes[scene.data.predicates[scene.data.predicate[edge]!]?.class ?? 'neutral'];

const CHANGE_COLOUR = { new: '#009E73', grown: '#0072B2', silent: '#AAB0BA' } as const;

/** Where many lines cross, each is paler. */
const quietEdge = ({ palette, air }: Scene): string =>
  mix(palette.edge, palette.background, Math.round((1 - air) * 20) / 20);

/** Lines are quiet until something is chosen or filtered; then their class colours them. */
const edgeColour = (scene: Scene, pair: number, lit: boolean): string => {
  const { palette, data, visible, changes, state } = scene;
  const change = changes?.get(pair);
  if (changes) return change ? CHANGE_COLOUR[change] : mix(palette.edge, palette.background, 0.5);
  if (!lit) return mix(palette.edge, palette.background, 0.7);
  const speaks = scene.lit !== null || state.filters.hiddenPredicates.length > 0;
  return speaks ? classColour(scene, topEdge(data, visible, pair)) : quietEdge(scene);
};

export const pairLook = (scene: Scene, pair: number, labelled: boolean): EdgeLook => {
  const { data, selectedPair, state, visible } = scene;
  const weight = visible.pairWeight[pair]!;
  const lit = isLit(scene, pair);
  return {
    hidden: weight === 0 || (!lit && state.focus?.hide === true),
    colour: weight === 0 ? scene.palette.edge : edgeColour(scene, pair, lit),
    size: lineWidth(weight) * scene.air + (pair === selectedPair ? 1.5 : lit && scene.lit !== null ? 0.8 : 0),
    label: labelled && lit && weight > 0 ? pairLabel(data, visible, pair) : '',
    arrow: arrowOf(visible.pairWays[pair]!),
    stroke: weight === 0 ? 'solid' : pairStroke(data, visible, pair),
    lit,
  };
};

/** The look of one relation of the selected pair, fanned out. */
export const relationLook = (scene: Scene, edge: number): EdgeLook => {
  const { data, state, visible } = scene;
  const weight = visible.edgeWeight[edge]!;
  const only = state.place.at === 'relation' ? state.place.edge : null;
  const symmetric = data.predicates[data.predicate[edge]!]?.symmetric === true;
  const dimmed = only !== null && only !== edge;
  return {
    hidden: weight === 0,
    colour: dimmed ? mix(classColour(scene, edge), scene.palette.background, 0.6) : classColour(scene, edge),
    size: lineWidth(weight) + (only === edge ? 1.5 : 0.5),
    label: cleanLabel(`${saidWords(data, edge)}${weight > 1 ? ` ×${weight}` : ''}`, 32),
    arrow: symmetric ? 'none' : 'forward',
    stroke: strokeOf(data.stance[edge]!),
    lit: true,
  };
};
