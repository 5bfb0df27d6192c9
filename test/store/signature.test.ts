import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model';
import { likeness, signatureOf, storiesOf, type Signed } from '../../src/store';

const WORDS =
  'the minister said on monday that talks with the union would go on until a deal was reached or the strike began in earnest'.split(
    ' ',
  );
/** A copy of invented agency text: `seed` picks the words, so that different seeds share no run of five. */
const copy = (seed: number, length = 200): string =>
  Array.from({ length }, (_, i) => `${WORDS[(i * 7 + seed * 13) % WORDS.length]}${(i * seed) % 17}`).join(' ');

const like = (a: string, b: string): number => likeness(signatureOf(a), signatureOf(b));

describe('near-duplicates', () => {
  it.each([
    ['the same text', copy(1), copy(1), 1, 1],
    ['other case and punctuation', copy(1), copy(1).toUpperCase().replaceAll(' ', ', '), 1, 1],
    ['a new first sentence', copy(1), `From our own correspondent in the city. ${copy(1)}`, 0.7, 1],
    ['another story', copy(1), copy(2), 0, 0.2],
    ['two empty texts', '', '', 1, 1],
  ])('%s', (_, a, b, least, most) => {
    expect(like(a, b)).toBeGreaterThanOrEqual(least);
    expect(like(a, b)).toBeLessThanOrEqual(most);
  });

  it('are one story, whatever their order', () => {
    const texts = { 'a-3': copy(1), 'a-1': `${copy(1)} More soon.`, 'a-2': copy(5), 'a-4': copy(1).toUpperCase() };
    const signed = Object.entries(texts).map(([id, text]) => [id as ArticleId, signatureOf(text)] as const);
    const expected = new Map([
      ['a-1', 'a-1'],
      ['a-2', 'a-2'],
      ['a-3', 'a-1'],
      ['a-4', 'a-1'],
    ]);
    expect(new Map(storiesOf(signed))).toEqual(expected);
    expect(new Map(storiesOf([...signed].reverse()))).toEqual(expected);
  });

  const report = (amount: string, rate: string): string =>
    `The central bank forecast a shortage of ${amount} mln in the money market today. Maturing bills drain ${rate} mln, it said, and ` +
    'the rise in the note circulation takes more; partly offsetting these, dealers said, are exchequer transactions of the day before.';
  it.each<[string, string, string, string, string, boolean]>([
    ['a reprint', copy(1), '2021-03-01', copy(1).toUpperCase(), '2021-03-02', true],
    ['a reprint weeks later', copy(1), '2021-03-01', copy(1).toUpperCase(), '2021-04-20', true],
    ['an update with more figures', copy(1), '2021-03-01', `${copy(1)} The fine is 500 mln.`, '2021-03-01', true],
    ['a shortened copy', copy(1, 300), '2021-03-01', copy(1, 130), '2021-03-01', true],
    ["another day's report", report('800', '1,010'), '2021-03-01', report('300', '640'), '2021-03-02', false],
    [
      'the same report in other weeks',
      report('800', '640'),
      '2021-03-01',
      report('800', '640').replace('more', 'a lot'),
      '2021-04-01',
      false,
    ],
    ['another story', copy(1), '2021-03-01', copy(2), '2021-03-01', false],
  ])('know %s', (_, a, day, b, other, joined) => {
    const signed: readonly Signed[] = [
      ['a-1' as ArticleId, signatureOf(a), day],
      ['a-2' as ArticleId, signatureOf(b), other],
    ];
    expect(storiesOf(signed).get('a-2' as ArticleId) === 'a-1').toBe(joined);
  });
});
