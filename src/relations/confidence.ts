/**
 * The strength with which a claim was read in; how often claims read like that are right, out. Platt scaling (J. Platt, "Probabilistic
 * outputs for support vector machines", 1999, section 2) of the strength's log-odds, with an offset for what is known beforehand of the
 * claim. The four numbers are fitted by `training/calibrate.ts` on edges that were judged.
 */
import { type Stance, SUREST } from '../model';
import type { Rule } from './compile';
import FITTED from './calibration.json';

/** What is known of a claim before its strength. */
export interface Traits {
  /** A standing fact, not a deed. */
  readonly standing: boolean;
  /** A preposition between two names is all that joins them. */
  readonly preposition: boolean;
  /** Planned, feared, asked for or denied. */
  readonly open: boolean;
}

export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
  readonly standing: number;
  readonly preposition: number;
  readonly open: number;
}

const LEAST = 0.01;

const inBounds = (share: number): number => Math.min(SUREST, Math.max(LEAST, share));
export const logOdds = (share: number): number => Math.log(inBounds(share) / (1 - inBounds(share)));
export const shareOf = (odds: number): number => inBounds(1 / (1 + Math.exp(-odds)));

export const traitsOf = (rule: Pick<Rule, 'predicate' | 'pattern'>, { modality, negated }: Stance): Traits => ({
  standing: rule.predicate.group === 'standing',
  preposition: rule.pattern.word === 'preposition',
  open: modality !== 'asserted' || negated,
});

const offsetOf = (fitted: Calibration, { standing, preposition, open }: Traits): number =>
  fitted.intercept +
  (standing ? fitted.standing : 0) +
  (preposition ? fitted.preposition : 0) +
  (open ? fitted.open : 0);

/** `strength` from 0 to 1: the pattern's prior times how surely both ends are named. Rises with the strength; to a thousandth. */
export const calibrated = (strength: number, traits: Traits, fitted: Calibration = FITTED): number =>
  Math.round(shareOf(fitted.slope * logOdds(strength) + offsetOf(fitted, traits)) * 1000) / 1000;

/** The way back, so that edges of a finished graph can be judged and fitted anew. */
export const strengthOf = (confidence: number, traits: Traits, fitted: Calibration = FITTED): number =>
  shareOf((logOdds(confidence) - offsetOf(fitted, traits)) / fitted.slope);
