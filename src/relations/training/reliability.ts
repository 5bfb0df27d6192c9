/** Judged edges with the confidence that each was given in; how far the confidences can be trusted, out. */
import { calibrated } from '../confidence';
import type { Judged } from './judged';
import { fit } from './platt';

export interface Told {
  readonly source: string;
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly edges: number;
  /** Means over the bin's edges, 0 to 1. */
  readonly confidence: number;
  readonly right: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const FOLDS = 10;

/** The confidences of the strengths themselves. */
export const before = (judged: readonly Judged[]): readonly Told[] =>
  judged.map(({ source, strength, right }) => ({ source, confidence: strength, right }));

/** Each edge by a calibration that was fitted without its article: articles are dealt to ten folds in the order of their names. */
export const crossValidated = (judged: readonly Judged[]): readonly Told[] => {
  const articles = [...new Set(judged.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS] as const));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const tested = judged.filter(({ article }) => foldOf.get(article) === fold);
    if (tested.length === 0) return [];
    const fitted = fit(judged.filter(({ article }) => foldOf.get(article) !== fold));
    return tested.map((edge) => ({
      source: edge.source,
      confidence: calibrated(edge.strength, edge, fitted),
      right: edge.right,
    }));
  });
};

/** Ten bins of equal width, the empty ones too. */
export const binsOf = (told: readonly Told[]): readonly Bin[] =>
  Array.from({ length: 10 }, (_, i) => {
    const within = told.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i);
    return {
      edges: within.length,
      confidence: mean(within.map(({ confidence }) => confidence)),
      right: mean(within.map(({ right }) => Number(right))),
    };
  });

/** Expected calibration error: how far the bins' confidences are from their shares of right edges, by size. */
export const ece = (told: readonly Told[]): number =>
  binsOf(told).reduce((sum, { edges, confidence, right }) => sum + edges * Math.abs(confidence - right), 0) /
  Math.max(1, told.length);

/** G. Brier's score (1950): the mean squared distance from what came true; lower is better. */
export const brier = (told: readonly Told[]): number =>
  mean(told.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
