/** Counts in; precision, recall and F1 out, as percentages. */

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** `right` of `predicted` were right; `found` of `wanted` were found. */
export const figures = (right: number, predicted: number, found: number, wanted: number): Figures => {
  const [precision, recall] = [percent(right, predicted), percent(found, wanted)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
};
