import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentBlocks } from '../../src/ingest/blocks';

const kinds = (text: string): string[] => segmentBlocks(text).map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);

describe('blocks of a plain-text article', () => {
  it.each([
    ['one sentence is body', 'The minister resigned.', ['body: The minister resigned.']],
    [
      'lines without a full stop at the top are headlines',
      'Minister quits over leak\nOpposition demands early vote as talks fail\n\nThe minister resigned on Monday.',
      [
        'headline: Minister quits over leak',
        'headline: Opposition demands early vote as talks fail',
        'body: The minister resigned on Monday.',
      ],
    ],
    [
      'names alone under a headline',
      'Minister quits over leak\nAna Duarte in Porto and Rui Lima\nThe minister resigned on Monday.',
      [
        'headline: Minister quits over leak',
        'byline: Ana Duarte in Porto and Rui Lima',
        'body: The minister resigned on Monday.',
      ],
    ],
    [
      'a byline and a date line',
      'Minister quits over leak\nBy Ana Duarte, Political Editor\n3 March 2021\nThe minister resigned on Monday.',
      [
        'headline: Minister quits over leak',
        'byline: By Ana Duarte, Political Editor',
        'dateline: 3 March 2021',
        'body: The minister resigned on Monday.',
      ],
    ],
    [
      'a dateline before the first sentence is a block of its own',
      'LISBON, March 3 (Reuters) - The minister resigned.',
      ['dateline: LISBON, March 3 (Reuters) -', 'body: The minister resigned.'],
    ],
    [
      'a long line without a full stop among paragraphs is a caption, a short one a crosshead',
      'Quits\nThe minister resigned.\nAna Duarte leaving the ministry in Lisbon on Monday morning\nWhat comes next\nAn election is due.',
      [
        'headline: Quits',
        'body: The minister resigned.',
        'caption: Ana Duarte leaving the ministry in Lisbon on Monday morning',
        'headline: What comes next',
        'body: An election is due.',
      ],
    ],
    [
      'a photo credit makes a caption',
      'Quits\nThe minister resigned.\nThe ministry at night. Image: Rui Sousa.',
      ['headline: Quits', 'body: The minister resigned.', 'caption: The ministry at night. Image: Rui Sousa.'],
    ],
    [
      'lines wrapped by an editor are one paragraph',
      'Quits\nThe minister, who had been in office for two years and a half,\nresigned on Monday.',
      ['headline: Quits', 'body: The minister, who had been in office for two years and a half,\nresigned on Monday.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    '<!--',
    '<!–',
    'var a = b.c("d");',
    '(function(w, d) {',
    '})(window, document);',
    'site.loadCSS(“https://example.org/a.css”);',
    'node.parent.insertBefore(a, b);',
    'https://example.org/story',
    'Share this article',
    'Read more: five things to know',
    '* * *',
    '.ad-slot { display: none }',
  ])('%s is noise', (line) => {
    expect(kinds(`Minister quits\nThe minister resigned.\n${line}\nShe left.`)[2]).toBe(`noise: ${line}`);
  });

  it.each([
    'She said: “I am done (for now); the rest = silence.”',
    'The company, Yahoo!, bought Delta (a rival) for $5bn.',
    'Read more books, she told the pupils.',
    'He wrote to U.S. officials; they did not answer.',
  ])('%s is not noise', (line) => {
    expect(kinds(`Minister quits\nThe minister resigned.\n${line}`)[2]).toBe(`body: ${line}`);
  });

  it('covers every character that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let at = 0;
        for (const block of segmentBlocks(text)) {
          expect(text.slice(at, block.start).trim()).toBe('');
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('takes time linear in the text', () => {
    const started = process.cpuUsage().user;
    segmentBlocks('x'.repeat(5_000_000));
    segmentBlocks('({;'.repeat(500_000));
    segmentBlocks('a\n'.repeat(300_000));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(20);
  });
});
