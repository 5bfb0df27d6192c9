import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Opened } from './browser';
import { coloursIn, launch, open, placeOfEntity } from './browser';
import { writePage } from './pages';
import { sampleGraph } from './sample';

describe('the page in a browser', () => {
  let browser: Browser;
  let opened: Opened;

  beforeAll(async () => {
    browser = await launch();
    opened = await open(browser, writePage(sampleGraph()));
  });
  afterAll(() => browser.close());

  test('opens from a file, draws, asks for nothing and complains about nothing', async () => {
    const { page, requests, complaints } = opened;
    await page.getByText('12 entities · 21 relations').waitFor();
    await expect.poll(() => coloursIn(page), { timeout: 30_000 }).toBeGreaterThan(6);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a click on a line opens the sentences behind it, their parts marked', async () => {
    const { page, complaints } = opened;
    const [one, two] = [await placeOfEntity(page, 'Ida Roth'), await placeOfEntity(page, 'Petra Solano')];
    await page.mouse.click((one.x + two.x) / 2, (one.y + two.y) / 2);
    const quote = page.locator('.evidence').first();
    await quote.waitFor();
    expect(await quote.locator('blockquote').textContent()).toBe(
      'Ida Roth praised Dockers United and met their leader, Petra Solano.',
    );
    expect(await quote.locator('mark.subject').textContent()).toBe('Ida Roth');
    expect(await quote.locator('mark.trigger').textContent()).toBe('met');
    expect(await quote.locator('mark.object').textContent()).toBe('Petra Solano');
    expect(complaints).toEqual([]);
  });
});
