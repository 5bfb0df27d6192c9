import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseGraph } from '../../src/graph';
import type { Opened } from './browser';
import { launch, open } from './browser';
import { writePage } from './pages';

/** The graph that is committed as the sample: what a build of the seed articles gives. */
const committed = () => parseGraph(readFileSync(join(__dirname, '../../graph-out/graph.json'), 'utf8'));

let browser: Browser;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  opened = await open(browser, writePage(committed()));
  page = opened.page;
});
afterAll(() => browser.close());

const heading = (): Promise<string | null> => page.locator('.panel h2').textContent();

const search = async (words: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

const evidenceCount = async (): Promise<number> =>
  Number(/(\d+) pieces?/.exec((await page.locator('.strip-words').textContent()) ?? '')?.[1]);

test('Liz Truss, her warning to Putin, the sentence, the article at that sentence', async () => {
  await search('truss');
  await expect.poll(heading).toBe('Liz Truss');
  await page.locator('.group', { hasText: 'warned' }).getByRole('button', { name: 'Vladimir Putin' }).click();
  const quote = page.locator('.evidence').first();
  await expect.poll(() => quote.locator('mark.trigger').textContent()).toMatch(/^warns/);
  expect(await quote.locator('mark.subject').textContent()).toContain('Truss');
  expect(await quote.locator('mark.object').textContent()).toContain('Putin');
  await quote.locator('.headline').click();
  await expect.poll(() => page.locator('#asked-sentence').textContent()).toContain('Liz Truss warns Putin');
  await page.keyboard.press('Escape');
});

test('only what is planned, then one day', async () => {
  const all = await evidenceCount();
  await page.locator('.chip', { hasText: 'planned' }).click({ modifiers: ['Alt'] });
  await expect.poll(evidenceCount).toBeLessThan(all);
  await page.getByRole('button', { name: 'Reset filters' }).click();
  await expect.poll(evidenceCount).toBe(all);
  await page.locator('.strip').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(evidenceCount).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await expect.poll(evidenceCount).toBe(all);
});

test('Johnson and Starmer compared', async () => {
  await search('boris johnson');
  await expect.poll(heading).toBe('Boris Johnson');
  await page.getByPlaceholder('Compare with').fill('starmer');
  await page.keyboard.press('Enter');
  await expect.poll(heading).toContain('Keir Starmer');
  await page.locator('.block', { hasText: 'Both linked to' }).locator('.entity-link').first().waitFor();
});

test('from Moscow to Putin, a quote for every step', async () => {
  await search('moscow');
  await expect.poll(heading).toBe('Moscow');
  await page.getByPlaceholder('Find the path').fill('putin');
  await page.keyboard.press('Enter');
  const way = page.locator('.way').first();
  await way.waitFor();
  expect(await way.locator('blockquote').count()).toBe(await way.locator('.hop').count());
});

test('all of it asked for nothing and complained about nothing', () => {
  expect([opened.requests, opened.complaints]).toEqual([[], []]);
});
