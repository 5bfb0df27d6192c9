/** A real Chromium without a window: a page's path enters, an opened page and what it asked for and complained about leave. */
import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const SOFTWARE_GL = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const PLACES = [
  process.env['NEWSGRAPH_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const executable = (): { executablePath?: string } => {
  const found = PLACES.find((path) => path !== undefined && existsSync(path));
  return found === undefined ? {} : { executablePath: found };
};

/** Without `gl`, WebGL is switched off. */
export const launch = (gl = true): Promise<Browser> =>
  chromium.launch({
    ...executable(),
    args: gl ? SOFTWARE_GL : ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-webgl'],
  });

export interface Opened {
  readonly page: Page;
  /** Addresses asked for beside the file itself and what is inside it. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export const open = async (
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  hash = '',
): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: 900, height: 520 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  const address = path.includes('://') || path.startsWith('about:') ? path : `file://${path}`;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) requests.push(url);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/GPU stall|GL Driver/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address + hash);
  return { page, requests, complaints, close: () => context.close() };
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an entity stands in the window, found by its name. */
export const placeOfEntity = async (page: Page, name: string): Promise<Point> => {
  const at = await page.evaluate<Point | null>(`window.__viewer.placeOf(${JSON.stringify(name)})`);
  if (!at) throw new Error(`the page draws no entity called ${name}`);
  return at;
};

/** How many clearly different colours a piece of the drawing holds: a blank canvas has one. */
export const coloursIn = async (page: Page): Promise<number> => {
  const image = await page.locator('.canvas').screenshot();
  return page.evaluate<number>(`(async () => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob('${image.toString('base64')}'), (c) => c.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) seen.add((data[at] >> 5) * 64 + (data[at + 1] >> 5) * 8 + (data[at + 2] >> 5));
    return seen.size;
  })()`);
};
