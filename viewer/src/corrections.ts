/** What readers put right, kept beside the view: steps that add, undo and redo, and the lines of a corrections file for the next build. */
import type { EntityType } from '../../src/model';
import type { Dataset } from './data/dataset';
import { DENIED, labelOf, nodeId, STANCES, wordsOf } from './data/dataset';
import type { Step } from './state';

export type Correction =
  | { readonly do: 'merge'; readonly into: number; readonly from: number }
  | { readonly do: 'rename'; readonly node: number; readonly name: string }
  | { readonly do: 'retype'; readonly node: number; readonly type: EntityType }
  | { readonly do: 'split'; readonly node: number; readonly article: number; readonly name: string }
  | { readonly do: 'reject'; readonly edge: number };

export interface Corrections {
  readonly done: readonly Correction[];
  /** The last undone first. */
  readonly undone: readonly Correction[];
}

export const NO_CORRECTIONS: Corrections = { done: [], undone: [] };

export const correcting =
  (correction: Correction): Step =>
  (state) => ({ ...state, corrections: { done: [...state.corrections.done, correction], undone: [] } });

export const undoing: Step = (state) => {
  const { done, undone } = state.corrections;
  const last = done.at(-1);
  return last ? { ...state, corrections: { done: done.slice(0, -1), undone: [last, ...undone] } } : state;
};

export const redoing: Step = (state) => {
  const { done, undone } = state.corrections;
  const [next, ...rest] = undone;
  return next ? { ...state, corrections: { done: [...done, next], undone: rest } } : state;
};

/** Rejected relations are out of sight at once; everything else waits for the next build. */
export const rejectedEdges = ({ done }: Corrections): readonly number[] =>
  done.flatMap((correction) => (correction.do === 'reject' ? [correction.edge] : []));

const rejection = (data: Dataset, edge: number): object => {
  const stance = data.stance[edge]!;
  const modality = data.block.edges.modality[edge] ?? 0;
  return {
    do: 'reject',
    subject: nodeId(data, data.source[edge]!),
    predicate: data.predicates[data.predicate[edge]!]?.name ?? '',
    object: nodeId(data, data.target[edge]!),
    modality: ['asserted', 'planned', 'possible', 'hypothetical', 'requested'][modality],
    negated: stance === DENIED,
  };
};

const lineOf = (data: Dataset, correction: Correction): object => {
  switch (correction.do) {
    case 'merge':
      return { do: 'merge', into: nodeId(data, correction.into), from: [nodeId(data, correction.from)] };
    case 'rename':
      return { do: 'rename', entity: nodeId(data, correction.node), name: correction.name };
    case 'retype':
      return { do: 'retype', entity: nodeId(data, correction.node), type: correction.type };
    case 'split': {
      const articles = [data.articles.id[correction.article] ?? ''];
      return { do: 'split', entity: nodeId(data, correction.node), articles, name: correction.name };
    }
    case 'reject':
      return rejection(data, correction.edge);
  }
};

/** JSON lines, as `newsgraph build --corrections` reads them. */
export const correctionLines = (data: Dataset, done: readonly Correction[]): string =>
  done.map((correction) => `${JSON.stringify(lineOf(data, correction))}\n`).join('');

export const correctionWords = (data: Dataset, correction: Correction): string => {
  const name = (node: number): string => labelOf(data, node);
  switch (correction.do) {
    case 'merge':
      return `${name(correction.from)} is ${name(correction.into)}`;
    case 'rename':
      return `${name(correction.node)} is called ${correction.name}`;
    case 'retype':
      return `${name(correction.node)} is a ${correction.type}`;
    case 'split':
      return `${name(correction.node)} is ${correction.name} in “${data.articles.title[correction.article] ?? ''}”`;
    case 'reject': {
      const { edge } = correction;
      const stance = data.stance[edge] === 0 ? '' : ` (${STANCES[data.stance[edge]!]})`;
      return `Not so: ${name(data.source[edge]!)} ${wordsOf(data, edge)} ${name(data.target[edge]!)}${stance}`;
    }
  }
};
