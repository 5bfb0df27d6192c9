import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord, EdgeAttributes } from '../../src/model';
import { escapedJson, renderPage, toPageData } from '../../src/export/page';
import { launch, open } from './browser';
import { template, writePage } from './pages';
import type { SampleGraph } from './sample';
import { sampleGraph } from './sample';

const EVIL = '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=2">';
const NAMES = [
  EVIL,
  '__proto__',
  'constructor',
  '\u202eevil\u202c right to left',
  'x'.repeat(10_000),
  'javascript:window.hacked=3',
  '<!--newsgraph-data-->',
  '\u0000\ud800 broken \u2028 text',
  'فلاديمير بوتين',
  '王小明',
  '"><svg/onload=window.hacked=4>',
  '',
];

/** The sample's graph with every text that a reader sees made as nasty as possible. */
const hostileGraph = (): SampleGraph => {
  const graph = sampleGraph();
  graph.nodes().forEach((node, at) => {
    const label = NAMES[at % NAMES.length]!;
    graph.mergeNodeAttributes(node, { label, aliases: [label, EVIL], wikidata: EVIL, iso: EVIL });
  });
  const articles = (graph.getAttribute('articles') as readonly ArticleRecord[]).map((article, at) => ({
    ...article,
    title: EVIL,
    outlet: '\u202e' + EVIL,
    url: at % 2 === 0 ? 'javascript:window.hacked=5' : 'https://news.example/"><script>window.hacked=6</script>',
    uri: `../../${EVIL}`,
    text: article.text.replaceAll('e', 'e').replace('Monday', EVIL.slice(0, 6)),
  }));
  graph.setAttribute('articles', articles);
  graph.forEachEdge((edge, attributes: EdgeAttributes) => {
    const saidBy = attributes.evidence[0]!.saidBy.map((speaker) => ({ ...speaker, words: EVIL }));
    const evidence = attributes.evidence.map((piece) => ({ ...piece, saidBy, rule: EVIL, confidence: Number.NaN }));
    graph.mergeEdgeAttributes(edge, { role: EVIL, derived: EVIL, evidence });
  });
  return graph;
};

describe('hostile articles', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-hostile-'));
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const places = [
    '',
    '#at=entity+elena-varga',
    '#at=pair+elena-varga+tomas-lindqvist',
    '#at=article+a-0+0',
    '#at=articles',
    '#at=compare+ida-roth+elena-varga',
    '#at=path+kessel-strait+petra-solano',
    '#at=changes&since=2024-03-10',
    '#at=about&table=evidence',
    '#at=entity+__proto__&not=constructor&camera=NaN+1+x',
  ];

  test('nothing runs, nothing breaks, whatever is opened', async () => {
    const path = writePage(hostileGraph(), 'hostile', folder);
    const opened = await open(browser, path);
    for (const hash of places) {
      await opened.page.goto(`file://${path}${hash}`);
      await opened.page.locator('.panel h2').waitFor();
    }
    expect(await opened.page.evaluate('window.hacked')).toBeUndefined();
    expect([opened.requests, opened.complaints]).toEqual([[], []]);
    const links = await opened.page.locator('a[href]').evaluateAll((all) => all.map((link) => String(link)));
    expect(links.filter((link) => !/^(https?:\/\/|blob:)/.test(link))).toEqual([]);
    await opened.close();
  }, 120_000);

  test('a script put into the page does not run: the policy names its own by hash', async () => {
    const page = renderPage(template(), toPageData(sampleGraph())).replace(
      '</body>',
      '<script>window.hacked=7</script></body>',
    );
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.setContent(page, { waitUntil: 'domcontentloaded' });
    expect(await tab.evaluate('window.hacked')).toBeUndefined();
    expect(await tab.evaluate("fetch('https://news.example').then(() => 'sent', () => 'refused')")).toBe('refused');
    await context.close();
  });

  test('data cannot end its own script element', () => {
    const page = renderPage(template(), toPageData(hostileGraph()));
    expect(page.match(/<script[\s>]/g)).toHaveLength(template().match(/<script[\s>]/g)!.length + 2);
    expect(escapedJson('</script>\u2028')).toBe('"\\u003c/script>\\u2028"');
  });
});
