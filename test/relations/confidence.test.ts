/** What a strength is worth, and what several pieces of evidence are worth together. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joint } from '../../src/model';
import { calibrated, strengthOf } from '../../src/relations/confidence';
import { readJudged, type Judged } from '../../src/relations/training/judged';
import { fit } from '../../src/relations/training/platt';
import { binsOf, brier, crossValidated, ece, before } from '../../src/relations/training/reliability';

const TRAINING = join(__dirname, '..', '..', 'src', 'relations', 'training');
const FACT = { standing: true, preposition: false, open: false };

const traits = fc.record({ standing: fc.boolean(), preposition: fc.boolean(), open: fc.boolean() });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const thousandth = fc.integer({ min: 1, max: 990 }).map((n) => n / 1000);
const seed = { seed: 7 };

describe('a calibrated confidence', () => {
  it('lies between 0 and 1, the same each time', () => {
    fc.assert(
      fc.property(share, traits, (strength, known) => {
        const confidence = calibrated(strength, known);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
        expect(calibrated(strength, known)).toBe(confidence);
      }),
      seed,
    );
  });

  it('never falls as the strength rises', () => {
    fc.assert(
      fc.property(share, share, traits, (a, b, known) => {
        expect(calibrated(Math.min(a, b), known)).toBeLessThanOrEqual(calibrated(Math.max(a, b), known));
      }),
      seed,
    );
  });

  it('leads back to its strength', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.95, noNaN: true }), traits, (strength, known) => {
        expect(strengthOf(calibrated(strength, known), known)).toBeCloseTo(strength, 2);
      }),
      seed,
    );
  });

  it.each([
    ['a preposition says less than a verb or a noun', { ...FACT, preposition: true }],
    ['what is planned or denied is read less surely', { ...FACT, open: true }],
    ['a deed is read less surely than a standing fact', { ...FACT, standing: false }],
  ])('%s', (_, known) => {
    expect(calibrated(0.8, known)).toBeLessThan(calibrated(0.8, FACT));
  });
});

describe('pieces of evidence together', () => {
  it('are as sure as the surest where one story tells them', () => {
    expect(joint([['a', 0.7] as const, ['a', 0.8] as const])).toBe(0.8);
  });

  it('are surer where stories agree that do not copy each other', () => {
    expect(joint([['a', 0.7] as const, ['b', 0.8] as const])).toBe(0.94);
  });

  it('stay sure where a person has confirmed one', () => {
    expect(joint([['a', 1] as const, ['b', 0.8] as const])).toBe(1);
  });

  it('are at least as sure as each, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), thousandth), { minLength: 1 }), (pieces) => {
        const together = joint(pieces);
        for (const [, confidence] of pieces) expect(together).toBeGreaterThanOrEqual(confidence);
        expect(joint([...pieces].reverse())).toBeCloseTo(together, 3);
        expect(together).toBeLessThan(1);
      }),
      seed,
    );
  });
});

describe('fitting', () => {
  const edge = (strength: number, right: boolean): Judged => ({
    ...{ source: 'eye', article: 'one', strength, standing: false, preposition: false, open: false, right },
  });
  const many = (strength: number, right: number, wrong: number): readonly Judged[] => [
    ...Array.from({ length: right }, () => edge(strength, true)),
    ...Array.from({ length: wrong }, () => edge(strength, false)),
  ];

  it('finds the shares that were right', () => {
    const fitted = fit([...many(0.6, 30, 70), ...many(0.9, 90, 10)]);
    expect(calibrated(0.6, edge(0.6, true), fitted)).toBeCloseTo(0.3, 2);
    expect(calibrated(0.9, edge(0.9, true), fitted)).toBeCloseTo(0.9, 2);
  });

  it('refuses edges that are less often right the surer they are', () => {
    expect(() => fit([...many(0.6, 90, 10), ...many(0.9, 30, 70)])).toThrow('nothing to fit');
  });

  it('makes confidences of edges of other articles truer', () => {
    const judged = readJudged([join(TRAINING, 'judged.jsonl')]);
    const [raw, fitted] = [before(judged), crossValidated(judged)];
    expect(fitted).toHaveLength(judged.length);
    expect(ece(fitted)).toBeLessThan(0.6 * ece(raw));
    expect(brier(fitted)).toBeLessThan(brier(raw));
    const nineInTen = Math.round(10 * (binsOf(fitted).at(-1)?.right ?? 0));
    expect(nineInTen).toBeGreaterThanOrEqual(9);
  });
});
