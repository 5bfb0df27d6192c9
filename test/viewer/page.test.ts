import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coloursIn, launch, open, placeOfEntity } from './browser';
import { writePage } from './pages';
import { sampleGraph } from './sample';

describe('the page in a browser', () => {
  let browser: Browser;
  let path: string;

  beforeAll(async () => {
    path = writePage(sampleGraph());
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('opens from a file, draws, asks for nothing and complains about nothing', async () => {
    const { page, requests, complaints, close } = await open(browser, path);
    await page.getByText('12 entities · 21 relations').waitFor();
    await expect.poll(() => coloursIn(page), { timeout: 20_000 }).toBeGreaterThan(6);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a click on a line opens the sentences behind it, their parts marked', async () => {
    const { page, complaints, close } = await open(browser, path);
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
    await close();
  });

  test('a click on a name opens its card, and the article opens at the sentence', async () => {
    const { page, close } = await open(browser, path);
    const at = await placeOfEntity(page, 'Tomas Lindqvist');
    await page.mouse.click(at.x, at.y);
    await page.getByRole('heading', { name: 'Tomas Lindqvist' }).waitFor();
    await page.locator('.group', { hasText: 'accused' }).getByRole('button', { name: 'Marenia' }).click();
    await page.getByRole('button', { name: 'Norholm denies sending ships towards the strait' }).click();
    expect(await page.locator('#asked-sentence').textContent()).toBe(
      'Mr Lindqvist accused Marenia of inventing the story.',
    );
    await close();
  });
});
