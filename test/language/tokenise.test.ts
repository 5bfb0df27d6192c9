import { describe, expect, test } from 'vitest';
import { articleId } from '../../src/model';
import type { Article, Block } from '../../src/model';
import { tokenise } from '../../src/language';

const sentencesOf = (text: string): string => {
  const { sentences } = tokenise(text);
  return sentences.map(({ start, end }) => text.slice(start, end)).join(' | ');
};

describe('sentences', () => {
  test.each([
    ['She left. He stayed.', 'She left. | He stayed.'],
    ['Mr. Lee met Gen. Ortiz. They spoke.', 'Mr. Lee met Gen. Ortiz. | They spoke.'],
    ['The U.S. Senate voted at 5 p.m. The House did not.', 'The U.S. Senate voted at 5 p.m. | The House did not.'],
    ['‘We will stop.’ She sat down.', '‘We will stop.’ | She sat down.'],
    ['"Will we?" he asked.', '"Will we?" he asked.'],
    ['He said: ‘Go. Now!’ Then he left.', 'He said: ‘Go. | Now!’ | Then he left.'],
    ['Wait... there is more. Then... Nothing.', 'Wait... there is more. | Then... | Nothing.'],
    ['J. K. Smith spoke.', 'J. K. Smith spoke.'],
    ['It ended.Then it began.', 'It ended. | Then it began.'],
    ['1. Open the door. 2. Close it.', '1. Open the door. | 2. Close it.'],
    ['it rained. nobody minded.', 'it rained. | nobody minded.'],
    ['Acme Inc. of Ohio', 'Acme Inc. of Ohio'],
    ['Jane Roe (D-Wash.) has left.', 'Jane Roe (D-Wash.) has left.'],
    ['“We left.” he said.', '“We left.” he said.'],
    ['They waited . . . and left.', 'They waited . . . and left.'],
    ['It grew. [4] Then it fell. [5] [6]', 'It grew. [4] | Then it fell. [5] [6]'],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toBe(expected);
  });

  test('a line break ends a sentence', () => {
    expect(sentencesOf('Leaders meet\nThe leaders met today.')).toBe('Leaders meet | The leaders met today.');
  });
});

const article = (text: string, blocks: readonly Block[]): Article => ({
  id: articleId(text),
  text,
  blocks,
  source: { uri: 'a.txt', received: '', format: 'text' },
});

describe('blocks', () => {
  const text = 'Leaders meet var x = 1; The leaders met';
  const document = tokenise(
    article(text, [
      { start: 0, end: 12, kind: 'headline' },
      { start: 13, end: 23, kind: 'noise' },
      { start: 24, end: 39, kind: 'body' },
    ]),
  );

  test('bound sentences and name their kind', () => {
    const found = document.sentences.map(
      (sentence) => `${sentence.block}: ${text.slice(sentence.start, sentence.end)}`,
    );
    expect(found).toEqual(['headline: Leaders meet', 'body: The leaders met']);
  });

  test('noise is never read', () => {
    const forms = document.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.form));
    expect(forms).not.toContain('var');
  });
});
