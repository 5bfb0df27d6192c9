import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language';
import type { Document, ParsedToken, Sentence } from '../../src/model';

const SEED = 20240;

const words = fc.constantFrom(
  'the',
  'minister',
  'Minister',
  'NATO',
  'said',
  'met',
  'didn’t',
  "don't",
  '’s',
  'U.S.',
  'Mr.',
  '£5.5bn',
  '10,000',
  '–',
  '—',
  '-',
  '...',
  '…',
  '“',
  '”',
  '‘',
  '’',
  '"',
  '(',
  ')',
  '.',
  '?!',
  ',',
  ':',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  '日本語',
  'مرحبا',
  'שלום',
  'Київ',
  '👍🏽',
  '👩‍👩‍👧',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u0007',
  '\u200b',
  '\u202e',
  'e\u0301',
  'http://a.b/c?d=e',
  'x@y.org',
  '#tag',
  '@who',
  'a-b-c',
  '....',
  '1.',
  '3/4',
  'A&B',
);
const gaps = fc.constantFrom(' ', '', '  ', '\u00a0');
const newsLike = fc
  .array(fc.tuple(words, gaps), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

/** Tokens and the gaps between them, put together again. */
const rebuilt = (document: Document<ParsedToken>): string => {
  const { text } = document.article;
  let out = '';
  let at = 0;
  for (const token of document.sentences.flatMap((sentence) => sentence.tokens)) {
    out += text.slice(at, token.start) + token.form;
    at = token.end;
  }
  return out + text.slice(at);
};

const uncovered = (document: Document<ParsedToken>): string => {
  let left = document.article.text;
  for (const token of document.sentences.flatMap((sentence) => sentence.tokens).reverse()) {
    left = left.slice(0, token.start) + left.slice(token.end);
  }
  return left;
};

const isTree = ({ tokens }: Sentence<ParsedToken>): boolean => {
  const roots = tokens.filter((token) => token.head === -1);
  if (roots.length !== 1 || roots[0]?.deprel !== 'root') return false;
  return tokens.every((token) => {
    let { head } = token;
    for (let steps = 0; head !== -1; steps++) {
      if (steps > tokens.length || head < 0 || head >= tokens.length) return false;
      head = tokens[head]!.head;
    }
    return token.head === -1 || token.deprel !== 'root';
  });
};

const isProjective = ({ tokens }: Sentence<ParsedToken>): boolean => {
  const arcs = tokens.map((token, at) => [Math.min(at, token.head), Math.max(at, token.head)] as const);
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)));
};

describe('whatever the text', () => {
  test('tokens and gaps rebuild it, and nothing but space is left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = analyse(text);
        expect(rebuilt(document)).toBe(text);
        expect(uncovered(document).replace(/[\s\p{Cc}\p{Zs}\u200b\u200e\u200f\u2060\ufeff\u00ad]/gu, '')).toBe('');
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('tokens lie in order within their sentence, and no token is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const sentence of analyse(text).sentences) {
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(token.end).toBeGreaterThan(token.start);
            ({ end } = token);
          }
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('every sentence has a projective tree with one root', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of analyse(text).sentences) {
          expect(isTree(sentence)).toBe(true);
          expect(isProjective(sentence)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('every token has tags and a lemma', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of analyse(text).sentences.flatMap((sentence) => sentence.tokens)) {
          for (const part of [token.upos, token.xpos, token.lemma, token.deprel]) expect(part).not.toBe('');
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

/** Of processor time, so that other programs do not count. */
const millisecondsOf = (text: string): number => {
  const begun = process.cpuUsage();
  analyse(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};

describe('long input', () => {
  analyse('The engine is loaded.');

  test.each([
    ['letters without a space', 'a'],
    ['full stops', '.'],
    ['at signs', 'x@y'],
    ['hyphens', 'a-'],
    ['digits and commas', '1,'],
    ['apostrophes', "n't"],
    ['quotes', '‘’'],
    ['emoji', '👍'],
    ['CJK', '漢字'],
  ])('time grows in line with length: %s', (_, unit) => {
    const short = millisecondsOf(unit.repeat(2_000));
    const long = millisecondsOf(unit.repeat(20_000));
    expect(long).toBeLessThan(Math.max(short, 40) * 10 * 4);
  });

  test('a sentence of 5,000 words keeps its offsets and its tree', () => {
    const text = 'the minister met the president and '.repeat(833);
    const document = analyse(text);
    expect(rebuilt(document)).toBe(text);
    expect(document.sentences.every(isTree)).toBe(true);
  });

  test.each(['', ' ', '\n\n', '...', '?!', '”', '\u0000', '\ud800'])('odd text %j', (text) => {
    expect(rebuilt(analyse(text))).toBe(text);
  });
});

const shapeOf = (text: string): string =>
  analyse(text)
    .sentences.flatMap((sentence) =>
      sentence.tokens.map(
        (token) =>
          `${token.form}/${token.upos}/${token.lemma}/${token.deprel}<${sentence.tokens[token.head]?.form ?? 'root'}`,
      ),
    )
    .join(' ');

describe('news', () => {
  test('a plain clause', () => {
    expect(shapeOf('The president met the prime minister in Geneva.')).toBe(
      'The/DET/the/det<president president/NOUN/president/nsubj<met met/VERB/meet/root<root the/DET/the/det<minister ' +
        'prime/ADJ/prime/amod<minister minister/NOUN/minister/obj<met in/ADP/in/case<Geneva Geneva/PROPN/Geneva/obl<met ././PUNCT/./punct<met'.replace(
          '././',
          './',
        ),
    );
  });

  test('a passive with its agent', () => {
    const shape = shapeOf('The bridge was destroyed by rebels.');
    expect(shape).toContain('bridge/NOUN/bridge/nsubj:pass<destroyed');
    expect(shape).toContain('was/AUX/be/aux:pass<destroyed');
    expect(shape).toContain('rebels/NOUN/rebel/obl:agent<destroyed');
  });

  test('a relative clause and a possessive', () => {
    const shape = shapeOf("The man who leads the party's youth wing resigned.");
    expect(shape).toContain('leads/VERB/lead/acl:relcl<man');
    expect(shape).toContain('party/NOUN/party/nmod:poss<wing');
  });

  test('a quotation', () => {
    const shape = shapeOf('‘We will not leave,’ the minister told reporters.');
    expect(shape).toContain('leave/VERB/leave/');
    expect(shape).toContain('told/VERB/tell/');
    expect(shape).toContain('minister/NOUN/minister/nsubj<told');
  });
});
