import { describe, expect, it } from 'vitest';
import { HASHED_FIELDS, Lexicon, shapeOf, wordKey } from '../../../src/language/neural/features';
import { WordIndex } from '../../../src/language/neural/word-index';

describe('shapeOf', () => {
  it.each([
    ['Kyiv', 'Xxx'],
    ['NATO', 'XX'],
    ['McDonald-17', 'XxXxx-dd'],
    ['£5.5bn', '£d.dxx'],
    ['Ünal', 'Xxx'],
    ['😀', '😀'],
    ['', ''],
  ])('%s is %s', (form, shape) => {
    expect(shapeOf(form)).toBe(shape);
  });
});

describe('Lexicon', () => {
  const lexicon = new Lexicon(WordIndex.of(['the', "'s", '"']), WordIndex.of(['', 'the', '0000']));
  it.each([
    ['The', 0, 1],
    ['’s', 1, -1],
    ['“', 2, -1],
    ['1987', -1, 2],
    ['Zyx', -1, -1],
  ])('%s has vector %i and word %i', (form, vector, word) => {
    expect(lexicon.rows(form)).toMatchObject({ vector, word });
  });

  it('keeps hashed rows inside their tables, for any form', () => {
    for (const form of ['', 'a', '\ud800', 'x'.repeat(10000), '漢字']) {
      lexicon.rows(form).hashed.forEach((row, i) => expect(row).toBeLessThan(HASHED_FIELDS[i]!.rows));
    }
  });

  it('spells learned words in lower case without digits', () => {
    expect(wordKey('Mid-1990s')).toBe('mid-0000s');
  });
});
