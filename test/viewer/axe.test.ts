import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Opened } from './browser';
import { launch, open } from './browser';
import { writePage } from './pages';
import { sampleGraph } from './sample';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  const found = await page.evaluate<readonly Violation[]>(
    `(async () => { return (await axe.run(document, { resultTypes: ['violations'] })).violations; })()`,
  );
  return found
    .filter((fault) => ['serious', 'critical'].includes(fault.impact))
    .map((fault) => `${fault.id}: ${fault.nodes[0]?.html.slice(0, 160)}`);
};

/** Without WebGL: what axe reads is the same, and the machine has its time for it. */
describe('axe finds no serious fault', () => {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    browser = await launch(false);
    opened = await open(browser, writePage(sampleGraph()), { bypassCSP: true });
    await opened.page.evaluate(axe.source);
  });
  afterAll(() => browser.close());

  test.each([
    ['at first', ''],
    ['in an entity, dark', '#at=entity+elena-varga&theme=dark'],
    ['in evidence with every stance', '#at=pair+elena-varga+tomas-lindqvist&stance=asserted+planned+possible+denied'],
    ['in an article', '#at=article+a-1+9'],
    ['in the table', '#table=relations'],
    ['in changes, dark', '#at=changes&since=2024-03-10&theme=dark'],
    ['in a comparison', '#at=compare+ida-roth+elena-varga&focus=ida-roth+2'],
    ['in a path', '#at=path+kessel-strait+petra-solano'],
  ])('%s', async (_, hash) => {
    await opened.page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await opened.page.locator('.panel h2').waitFor();
    expect(await seriousFaults(opened.page)).toEqual([]);
  });
});
