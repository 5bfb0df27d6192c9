import { request } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/export/page';
import { servePage, toPageData } from '../../src/export/page';
import { launch, open } from './browser';
import { template } from './pages';
import { sampleGraph } from './sample';

/** Paths as they are written, without a client tidying them. */
const ask = (address: string, path: string, host: string, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(address);
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the page served from this machine', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await servePage(template(), toPageData(sampleGraph()));
    browser = await launch(false);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('opens, and asks only its own server', async () => {
    const { page, complaints, requests, close } = await open(
      browser,
      served.address,
      {},
      '#at=pair+elena-varga+tomas-lindqvist',
    );
    await page.getByText('Elena Varga again warned').or(page.locator('.evidence')).first().waitFor();
    await expect
      .poll(() => page.locator('.evidence blockquote').first().textContent())
      .toContain('met again in Belmar');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['/', 'here', 'GET', 200],
    ['/data/graph.json', 'here', 'GET', 200],
    ['/', 'here', 'HEAD', 200],
    ['/', 'evil.example', 'GET', 403],
    ['/', 'evil.example:80', 'GET', 403],
    ['/', 'here', 'POST', 405],
    ['/../../etc/passwd', 'here', 'GET', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 'here', 'GET', 404],
    ['/data/../package.json', 'here', 'GET', 404],
    ['//etc/passwd', 'here', 'GET', 404],
  ])('%s for %s by %s gives %i', async (path, host, method, status) => {
    const name = host === 'here' ? new URL(served.address).host : host;
    expect(await ask(served.address, path, name, method)).toBe(status);
  });

  test('sends the page’s policy as a header too', async () => {
    const response = await fetch(served.address);
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
