import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../viewer/src/data/dataset';
import { piecesOf, quoteOf } from '../../viewer/src/data/texts';
import { citationOf } from '../../viewer/src/citation';
import { changesAgainst, changesSince, goneSince, readOlder } from '../../viewer/src/changes';
import { comparisonOf } from '../../viewer/src/compare';
import { visibleOf } from '../../viewer/src/filters';
import { safeLink } from '../../viewer/src/links';
import { betweennessOf } from '../../viewer/src/betweenness';
import { spread } from '../../viewer/src/spread';
import { fits, placeLabels } from '../../viewer/src/render/placing';
import type { Box } from '../../viewer/src/render/placing';
import { NO_FILTERS } from '../../viewer/src/state';
import { towards } from '../../viewer/src/towards';
import { cleanLabel, countWords, dateWords, numberWords } from '../../viewer/src/words';
import { dayOf, toPageData } from '../../src/export/page';
import { loaded, nodeOf } from './dataset';
import { sampleGraph } from './sample';

const { data, texts } = loaded();
const visible = visibleOf(data, NO_FILTERS);

describe('a sentence and its marks', () => {
  const mark = (start: number, end: number, part: 'subject' | 'trigger' | 'object' = 'subject') => ({
    start,
    end,
    part,
  });

  test('splits at the marks', () => {
    const quote = quoteOf(texts, 0, data.evidenceArticle[0]!);
    expect(quote.pieces.map((piece) => [piece.text, piece.part]).slice(0, 4)).toEqual([
      ['Foreign Minister ', 'plain'],
      ['Elena Varga', 'subject'],
      [' ', 'plain'],
      ['met', 'trigger'],
    ]);
  });

  test('always gives the sentence back, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, spans) => {
        const pieces = piecesOf(
          text,
          spans.map(([start, end]) => mark(start, end)),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('can be cited', () => {
    expect(citationOf(data.articles, 0, 'It rained. ')).toBe(
      '“It rained.” Varga flies to Port Sael for talks on the strait, The Harbour Courier, 4 Mar 2024. https://news.example/0',
    );
  });
});

describe('which addresses become links', () => {
  test.each([
    ['https://news.example/a?b=c', 'https://news.example/a?b=c'],
    ['http://news.example', 'http://news.example/'],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//news.example', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('%j: %j', (text, expected) => {
    expect(safeLink(text)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    [cleanLabel('a\u202eb\u0000c'), 'abc'],
    [cleanLabel('x'.repeat(60)).length, 48],
    [cleanLabel('می\u200cخواهم'), 'می\u200cخواهم'],
    [numberWords(1234567), '1,234,567'],
    [countWords(1, 'entity', 'entities'), '1 entity'],
    [dateWords('2022-02-10T08:00:00Z'), '10 Feb 2022'],
    [dateWords('2022-02'), 'Feb 2022'],
    [dateWords(''), ''],
  ])('%j is %j', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('two compared', () => {
  const names = (nodes: readonly number[]): string[] => nodes.map((node) => labelOf(data, node));
  const both = comparisonOf(data, visible, NO_FILTERS, nodeOf(data, 'Ida Roth'), nodeOf(data, 'Elena Varga'));

  test('whom both know and whom each knows alone', () => {
    expect(names(both.shared.map((row) => row.node))).toEqual(['Jonas Adeyemi', 'Marenia']);
    expect(names(both.onlyOne)).toEqual(['Petra Solano', 'Dockers United']);
    expect(names(both.onlyTwo)).toEqual(['Tomas Lindqvist', 'Port Sael']);
    expect(both.direct).toEqual([]);
    expect(both.articles).toEqual([1, 2, 3]);
  });
});

describe('what changed', () => {
  test('since a day: new, grown and silent', () => {
    const changes = changesSince(data, visible, dayOf('2024-03-10'));
    expect(changes.map((each) => each.change).join()).toMatch(/^(new,){10}(grown,){2}silent/);
    expect(changes.filter((each) => each.change === 'silent')).toHaveLength(9);
  });

  test('against an older page or graph.json: the same answer', () => {
    const page = JSON.stringify(toPageData(sampleGraph(2)).graph);
    const html = `<html><script type="application/json" id="graph-data">${page}</script></html>`;
    const graph = JSON.stringify(sampleGraph(2).export());
    for (const text of [html, graph]) {
      const older = readOlder('older', text);
      const changes = changesAgainst(data, visible, older);
      expect(changes.filter((each) => each.change === 'new')).toHaveLength(10);
      expect(changes.filter((each) => each.change === 'grown').map((each) => [each.before, each.after])).toEqual([
        [1, 2],
        [1, 2],
      ]);
      expect(goneSince(data, older)).toEqual([]);
    }
  });

  test('what is neither is refused with a sentence', () => {
    expect(() => readOlder('notes.json', '{}')).toThrow('notes.json is neither a Newsgraph page nor a graph.json.');
  });
});

describe('small geometry', () => {
  test('labels never overlap, the most important is always there', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 300 }),
      size: fc.integer({ min: 3, max: 8 }),
      text: fc.constant('label'),
      priority: fc.integer({ min: 0, max: 100 }),
      dimmed: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 60 }), (labels) => {
        const placed = placeLabels(labels, () => 40, 12, []);
        const boxes: Box[] = [];
        for (const { at } of placed) {
          const box = { left: at.x - 20, right: at.x + 20, top: at.y - 6, bottom: at.y + 6 };
          expect(fits(boxes, box)).toBe(true);
          boxes.push(box);
        }
        expect(placed[0]!.label.priority).toBe(Math.max(...labels.map((each) => each.priority)));
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test('an arrow key goes to the neighbour that lies that way', () => {
    const here = { x: 0, y: 0 };
    const around = [
      [1, { x: 50, y: 8 }],
      [2, { x: 0, y: 90 }],
      [3, { x: -40, y: -40 }],
    ] as const;
    expect(towards(here, { x: 1, y: 0 }, around)).toBe(1);
    expect(towards(here, { x: 0, y: 1 }, around)).toBe(2);
    expect(towards(here, { x: -1, y: 0 }, around)).toBe(3);
    expect(towards(here, { x: 1, y: 0 }, [])).toBeUndefined();
  });

  test('days are spread over bars without losing one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (days, bars) => {
          expect(spread(days, bars).reduce((sum, count) => sum + count, 0)).toBe(days.length);
        },
      ),
      { seed: 8 },
    );
  });

  test('who stands between others', () => {
    const between = betweennessOf(data, visible);
    const most = between.indexOf(Math.max(...between));
    expect(labelOf(data, most)).toBe('Tomas Lindqvist');
    expect(between[nodeOf(data, 'Belmar')]).toBe(0);
  });
});
