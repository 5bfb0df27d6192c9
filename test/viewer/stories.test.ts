import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Opened } from './browser';
import { launch, open, placeOfEntity } from './browser';
import { writePage } from './pages';
import { sampleGraph } from './sample';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-stories-'));

const summary = (page: Page): Promise<string | null> => page.locator('.legend-summary').textContent();

/** Clicks until the heading says so: two clicks in quick succession count as one double click. */
const clickEntity = async (
  page: Page,
  name: string,
  heading: string | RegExp,
  modifiers: readonly 'Shift'[] = [],
): Promise<void> => {
  const wanted = page.getByRole('heading', { name: heading });
  await expect
    .poll(
      async () => {
        const at = await placeOfEntity(page, name);
        for (const key of modifiers) await page.keyboard.down(key);
        await page.mouse.click(at.x, at.y);
        for (const key of modifiers) await page.keyboard.up(key);
        return wanted.first().isVisible();
      },
      { timeout: 30_000, interval: 700 },
    )
    .toBe(true);
};

/** Leaves what no address holds. */
const FORGET = `window.__viewer.store.step((state) => ({ ...state, older: null, hover: null }))`;

describe('what a reader does', () => {
  let browser: Browser;
  let now: string;
  let before: string;
  let opened: Opened;

  beforeAll(async () => {
    [now, before] = [writePage(sampleGraph(), 'now', folder), writePage(sampleGraph(2), 'before', folder)];
    browser = await launch();
    opened = await open(browser, now);
  });
  afterAll(() => browser.close());
  afterEach(() => {
    expect(opened.requests).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  /** The one page, led to a view by its address as by a link. */
  const start = async (hash = '#'): Promise<Page> => {
    const { page } = opened;
    await page.evaluate(`history.replaceState(null, '', ${JSON.stringify(hash)})`);
    await page.evaluate(`dispatchEvent(new PopStateEvent('popstate')); ${FORGET}`);
    await expect.poll(() => page.locator('.panel h2').textContent()).toMatch(hash === '#' ? /^Who did what/ : /./);
    return page;
  };

  test('searches for a person, opens a warning, reads the sentence and the article around it', async () => {
    const page = await start();
    await page.getByRole('combobox').fill('varga');
    await page.getByRole('option', { name: 'Elena Varga' }).click();
    await page.getByRole('heading', { name: 'Elena Varga' }).waitFor();
    await page.locator('.group', { hasText: 'warned' }).getByRole('button', { name: 'Tomas Lindqvist' }).click();
    const quotes = page.locator('.evidence blockquote');
    expect(await quotes.allTextContents()).toEqual([
      'Elena Varga again warned Tomas Lindqvist not to close the strait.',
      'Ms Varga warned Mr Lindqvist that closing the Kessel Strait would hurt both countries.',
    ]);
    await page.getByRole('button', { name: 'Varga flies to Port Sael for talks on the strait' }).click();
    await expect.poll(() => page.locator('#asked-sentence').textContent()).toContain('Ms Varga warned Mr Lindqvist');
    expect(await page.evaluate("document.getElementById('asked-sentence').getBoundingClientRect().top > 0")).toBe(true);
  });

  test('sees only what is planned', async () => {
    const page = await start();
    await page.locator('.chip', { hasText: 'planned' }).click({ modifiers: ['Alt'] });
    await expect.poll(() => summary(page)).toBe('4 entities · 2 relations');
    await page.locator('.chip', { hasText: 'asserted' }).click();
    await expect.poll(() => summary(page)).toBe('12 entities · 23 relations');
  });

  test('brushes one day on the timeline; nothing on the graph moves', async () => {
    const page = await start();
    const there = await placeOfEntity(page, 'Elena Varga');
    const box = (await page.locator('.strip').boundingBox())!;
    await page.mouse.click(box.x + 8, box.y + 20);
    await expect.poll(() => page.locator('.strip-words').textContent()).toBe('4 Mar 2024 · 8 pieces of evidence');
    expect(await placeOfEntity(page, 'Elena Varga')).toEqual(there);
    await page.getByRole('button', { name: 'All time' }).click();
    await expect.poll(() => summary(page)).toBe('12 entities · 21 relations');
  });

  test('compares two people: what joins them, whom both know', async () => {
    const page = await start();
    await clickEntity(page, 'Ida Roth', 'Ida Roth');
    await clickEntity(page, 'Elena Varga', 'Both linked to 2 entities', ['Shift']);
    const shared = page.locator('.block', { hasText: 'Both linked to' });
    expect(await shared.locator('.name').allTextContents()).toEqual(['Jonas Adeyemi', 'Marenia']);
    expect(await page.locator('.joint .sparkline').count()).toBe(2);
  });

  test('finds how two are linked, a sentence for every step', async () => {
    const page = await start();
    await clickEntity(page, 'Kessel Strait', 'Kessel Strait');
    await page.getByPlaceholder('Find the path to').fill('solano');
    await page.keyboard.press('Enter');
    const way = page.locator('.way').first();
    await way.waitFor();
    expect(await way.locator('.hop-words').allTextContents()).toEqual([
      'deployed to',
      'protested against',
      'leader of',
    ]);
    expect(await way.locator('blockquote').first().textContent()).toBe(
      'Officials said Norholm had moved two ships towards the Kessel Strait.',
    );
  });

  test('sees what changed since a day, and against an older build', async () => {
    const page = await start('#at=changes');
    await page.getByLabel('Show what is new since').fill('2024-03-10');
    await page.getByRole('heading', { name: 'New: 10 relations' }).waitFor();
    await page.getByLabel('Compare with an older build').setInputFiles(before);
    await page.getByRole('heading', { name: 'What changed since before.html' }).waitFor();
    await page.getByRole('heading', { name: 'More evidence: 2 relations' }).waitFor();
    expect(await page.locator('.change-new').count()).toBe(10);
  });

  test('copies the address, opens it elsewhere, sees the same; back leads back', async () => {
    const page = await start();
    await clickEntity(page, 'Tomas Lindqvist', 'Tomas Lindqvist');
    await page.locator('.chip', { hasText: 'Conflict' }).click({ modifiers: ['Alt'] });
    await expect.poll(() => page.url()).toContain('not=');
    const [address, said] = [page.url(), await summary(page)];
    const again = await open(browser, now, {}, address.slice(address.indexOf('#')));
    await again.page.getByRole('heading', { name: 'Tomas Lindqvist' }).waitFor();
    expect(await summary(again.page)).toBe(said);
    await again.close();
    await page.goBack();
    await page.getByRole('heading', { name: 'Who did what' }).waitFor();
  });

  test('does it all without a mouse', async () => {
    const page = await start();
    await page.keyboard.press('/');
    await page.keyboard.type('lindqvist');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tomas Lindqvist' }).waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('.live').textContent()).toMatch(/^[A-Z].*, person, \d relations$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.panel h2').textContent()).not.toBe('Tomas Lindqvist');
    await page.keyboard.press('e');
    await page.locator('.evidence').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Save as CSV' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.strip').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.strip-words').textContent()).toContain('4 Mar 2024 ·');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('reads on a phone: the list first, then an entity, then its evidence', async () => {
    const phone = await open(browser, now, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { page } = phone;
    await page.locator('.overview').getByRole('button', { name: 'Elena Varga' }).first().tap();
    await page.getByRole('heading', { name: 'Elena Varga' }).waitFor();
    await page.getByRole('button', { name: 'Change the height of the panel' }).tap();
    await page.locator('.group', { hasText: 'met with' }).getByRole('button', { name: 'Tomas Lindqvist' }).tap();
    await page.locator('.evidence').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect([phone.requests, phone.complaints]).toEqual([[], []]);
    await phone.close();
  });

  test('focuses, widens, hides the rest, and comes back', async () => {
    const page = await start();
    await clickEntity(page, 'Petra Solano', 'Petra Solano');
    await page.getByRole('button', { name: 'Focus', exact: true }).click();
    await page.getByText('Focus on Petra Solano').waitFor();
    await page.getByRole('button', { name: '2 steps' }).click();
    await page.getByRole('button', { name: 'Hide the rest' }).click();
    await expect.poll(() => page.url()).toContain('focus=petra-solano+2+hide');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.focus-bar').isVisible()).toBe(false);
  });
});

describe('a browser without WebGL', () => {
  test('shows a still picture with the same panels, and the table', async () => {
    const browser = await launch(false);
    const opened = await open(browser, writePage(sampleGraph(), 'still', folder));
    const { page } = opened;
    await page.locator('.still svg').waitFor();
    await clickEntity(page, 'Elena Varga', 'Elena Varga');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'Save as CSV' }).waitFor();
    expect([opened.requests, opened.complaints]).toEqual([[], []]);
    await browser.close();
  });
});
