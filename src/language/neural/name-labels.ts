/** Labels of words, BILOU for each type of name (Ratinov and Roth 2009, section 3.1), as numbers; spans to labels and back. */

export interface NameSpan {
  /** Indices of the first word and of one past the last. */
  readonly first: number;
  readonly last: number;
  /** Index of the type. */
  readonly type: number;
}

export const OUTSIDE = 0;
/** O, then begin, inside, last and unit (a name of one word) of each type. */
export const labelCount = (types: number): number => 1 + 4 * types;

const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3];
const labelOf = (type: number, step: number): number => 1 + 4 * type + step;
const stepOf = (label: number): number => (label - 1) & 3;
const typeOf = (label: number): number => (label - 1) >> 2;

const isOpen = (label: number): boolean => label !== OUTSIDE && stepOf(label) <= INSIDE;
const continues = (label: number): boolean => label !== OUTSIDE && (stepOf(label) === INSIDE || stepOf(label) === LAST);

export const mayStart = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !isOpen(label);
export const mayFollow = (before: number, after: number): boolean =>
  isOpen(before) ? continues(after) && typeOf(before) === typeOf(after) : !continues(after);

/** The label of a span's word. */
export const labelAt = ({ first, last, type }: NameSpan, at: number): number => {
  if (last - first === 1) return labelOf(type, UNIT);
  return labelOf(type, at === first ? BEGIN : at === last - 1 ? LAST : INSIDE);
};

/** The spans of a well-formed row of labels. */
export const spansOf = (labels: ArrayLike<number>): readonly NameSpan[] => {
  const spans: NameSpan[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === OUTSIDE) continue;
    if (stepOf(label) === BEGIN || stepOf(label) === UNIT) first = at;
    if (mayEnd(label)) spans.push({ first, last: at + 1, type: typeOf(label) });
  }
  return spans;
};

/** The highest-scoring well-formed labels (Viterbi 1967); `scores` holds a row of `count` scores for each word. */
export const bestLabels = (scores: Float32Array, count: number): Int32Array => {
  const words = scores.length / count;
  const labels = new Int32Array(words);
  if (words === 0) return labels;
  const best = new Float64Array(scores.length).fill(-Infinity);
  const from = new Int16Array(scores.length);
  for (let label = 0; label < count; label++) if (mayStart(label)) best[label] = scores[label]!;
  for (let at = 1; at < words; at++) advance(scores, count, at, best, from);
  let label = OUTSIDE;
  const end = (words - 1) * count;
  for (let other = 0; other < count; other++)
    if (mayEnd(other) && best[end + other]! > best[end + label]!) label = other;
  for (let at = words - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * count + label]!;
  }
  return labels;
};

/** Every label that ends or stays outside a name may stand before every one that starts afresh, so their best is sought once. */
const bestClosed = (count: number, above: number, best: Float64Array): number => {
  let closed = OUTSIDE;
  for (let before = 1; before < count; before++) {
    if (mayEnd(before) && best[above + before]! > best[above + closed]!) closed = before;
  }
  return closed;
};

/** Of the two labels that `continues` may stand after, the better. */
const bestOpen = (label: number, above: number, best: Float64Array): number => {
  const begin = labelOf(typeOf(label), BEGIN);
  const inside = labelOf(typeOf(label), INSIDE);
  return best[above + inside]! > best[above + begin]! ? inside : begin;
};

const advance = (scores: Float32Array, count: number, at: number, best: Float64Array, from: Int16Array): void => {
  const [row, above] = [at * count, (at - 1) * count];
  const closed = bestClosed(count, above, best);
  for (let label = 0; label < count; label++) {
    const before = continues(label) ? bestOpen(label, above, best) : closed;
    best[row + label] = best[above + before]! + scores[row + label]!;
    from[row + label] = before;
  }
};
