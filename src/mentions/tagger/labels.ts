/** The tagger's labels, BILOU for each coarse type (Ratinov and Roth 2009, section 3.1), as small integers, and which may follow which. */
export const COARSE_TYPES = ['person', 'organisation', 'place', 'other'] as const;
export type CoarseType = (typeof COARSE_TYPES)[number];

export const OUTSIDE = 0;
/** O, then Begin, Inside, Last, Unit of each type in turn. */
export const LABEL_COUNT = 1 + 4 * COARSE_TYPES.length;
const STEPS = ['begin', 'inside', 'last', 'unit'] as const;
export type Step = (typeof STEPS)[number];

const FIRST_OF: Readonly<Record<CoarseType, number>> = { person: 1, organisation: 5, place: 9, other: 13 };
const PLACE_OF: Readonly<Record<Step, number>> = { begin: 0, inside: 1, last: 2, unit: 3 };

export const labelOf = (type: CoarseType, step: Step): number => FIRST_OF[type] + PLACE_OF[step];
export const typeOfLabel = (label: number): CoarseType | undefined => COARSE_TYPES[(label - 1) >> 2];
export const stepOfLabel = (label: number): Step | undefined =>
  label === OUTSIDE ? undefined : STEPS[(label - 1) & 3];

const isOpen = (label: number): boolean => label !== OUTSIDE && ((label - 1) & 3) < 2;
const continues = (label: number): boolean => label !== OUTSIDE && (((label - 1) & 3) === 1 || ((label - 1) & 3) === 2);

/** May stand first, or after O. */
export const mayStart = (label: number): boolean => !continues(label);
/** May stand last, or before O. */
export const mayEnd = (label: number): boolean => !isOpen(label);

export const mayFollow = (before: number, after: number): boolean =>
  isOpen(before) ? continues(after) && typeOfLabel(before) === typeOfLabel(after) : !continues(after);

/** For each label, those that may stand before it. */
export const BEFORE: readonly Int32Array[] = Array.from({ length: LABEL_COUNT }, (_, after) =>
  Int32Array.from(
    Array.from({ length: LABEL_COUNT }, (_unused, before) => before).filter((before) => mayFollow(before, after)),
  ),
);

export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: CoarseType;
}

/** A well-formed sequence to its spans. */
export const spansOf = (labels: ArrayLike<number>, offset = 0): readonly LabelledSpan[] => {
  const spans: LabelledSpan[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? OUTSIDE;
    const type = typeOfLabel(label);
    if (type === undefined) continue;
    const step = stepOfLabel(label);
    if (step === 'begin' || step === 'unit') first = at;
    if (step === 'last' || step === 'unit') spans.push({ first: first + offset, last: at + 1 + offset, type });
  }
  return spans;
};
