/** How much of each item is drawn: the number of lines on view enters, the level of detail leaves. */
export interface Detail {
  readonly arrows: boolean;
  readonly edgeType: 'stroke' | 'line' | 'thin';
  readonly points: boolean;
  readonly edgeEvents: boolean;
  readonly labelDensity: number;
  readonly labelThreshold: number;
}

const ARROWS_UP_TO = 2_000;
const LINES_UP_TO = 20_000;
export const EDGE_LABELS_UP_TO = 60;

export const detailOf = (nodes: number, pairs: number): Detail => ({
  arrows: pairs <= ARROWS_UP_TO,
  edgeType: pairs <= ARROWS_UP_TO ? 'stroke' : pairs <= LINES_UP_TO ? 'line' : 'thin',
  points: nodes > LINES_UP_TO,
  edgeEvents: pairs <= LINES_UP_TO,
  labelDensity: nodes > 2_000 ? 1 : nodes > 400 ? 3 : 40,
  labelThreshold: nodes < 200 ? 3 : 5,
});
