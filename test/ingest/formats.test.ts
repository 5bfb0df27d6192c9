import { zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProblem, readFiles, readSource, sourceOf, type Read } from '../../src/ingest';
import { linesOf } from '../../src/ingest/lines';
import { isPrivate } from '../../src/ingest/web';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = async (uri: string, content: string | Uint8Array): Promise<Read[]> => {
  const found: Read[] = [];
  for await (const item of readSource(sourceOf(uri, typeof content === 'string' ? bytes(content) : content)))
    found.push(item);
  return found;
};

const STORY = 'The minister resigned on Monday after a long dispute with the union over pay.';
const HTML = `<!doctype html><html><head><title>Minister resigns</title></head><body><article><h1>Minister resigns</h1><p>${STORY}</p><p>${STORY.replace('Monday', 'Tuesday')}</p></article></body></html>`;

describe('CSV', () => {
  it('finds its columns by their names, in any order', async () => {
    const csv = `Date,Headline,Body,Source\n2021-03-02,Minister resigns,"${STORY}\nShe said ""no"".",The Daily\n2021-03-03,Empty,,The Daily\n`;
    expect(await read('a.csv', csv)).toMatchObject([
      { text: `${STORY}\nShe said "no".`, title: 'Minister resigns', published: '2021-03-02', outlet: 'The Daily' },
      { code: 'empty', line: 3 },
    ]);
  });

  it.each([
    ['without a column of text', 'a,b\n1,2\n', 'no_text'],
    ['without rows', 'text\n', 'empty'],
  ])('%s is a problem', async (_, csv, code) => {
    expect(await read('a.csv', csv)).toMatchObject([{ code }]);
  });
});

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily</title><item><title>Minister resigns</title>
<link>https://daily.example/1</link><pubDate>Tue, 02 Mar 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;${STORY}&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title><entry><title>Minister resigns</title>
<link href="https://daily.example/2"/><updated>2021-03-02T10:00:00Z</updated><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`;

  it.each([
    ['RSS', rss],
    ['Atom', atom],
  ])('%s gives an article an item', async (_, feed) => {
    expect(await read('feed.xml', feed)).toMatchObject([
      {
        text: `Minister resigns\n\n${STORY}`,
        outlet: 'The Daily',
        published: expect.stringContaining('2021-03-02'),
        url: expect.stringMatching(/^https:\/\/daily/),
      },
    ]);
  });

  it('of garbage is a problem', async () => {
    expect(await read('feed.rss', '<rss><channel><item>')).toMatchObject([
      { code: expect.stringMatching(/not_feed|empty/) },
    ]);
  });
});

describe('mail', () => {
  it('gives subject, sender, date and body', async () => {
    const mail = `From: The Daily <news@daily.example>\r\nSubject: Minister resigns\r\nDate: Tue, 02 Mar 2021 10:00:00 +0000\r\nContent-Type: text/plain\r\n\r\n${STORY}\r\n`;
    expect(await read('a.eml', mail)).toMatchObject([
      { title: 'Minister resigns', outlet: 'The Daily', text: expect.stringContaining(STORY) },
    ]);
  });
});

describe('web archives', () => {
  const record = (type: string, body: string): string => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${bytes(body).length}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://daily.example/1\r\nWARC-Date: 2021-03-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytes(http).length}\r\n\r\n${http}\r\n\r\n`;
  };

  it('give an article a page, gzipped or not', async () => {
    const warc = record('text/html', HTML) + record('image/png', 'x');
    const expected = [{ title: 'Minister resigns', url: 'https://daily.example/1', published: '2021-03-02' }];
    expect(await read('a.warc', warc)).toMatchObject(expected);
    expect(await read('a.warc.gz', gzipSync(warc))).toMatchObject(expected);
  });

  it.each([
    ['that end too early', record('text/html', HTML).slice(0, 300)],
    [
      'that lie about their length',
      record('text/html', HTML).replace(/Content-Length: \d+\r\n\r\nHTTP/, 'Content-Length: 99999999\r\n\r\nHTTP'),
    ],
    ['of garbage', 'WARC/1.0\r\nnonsense'],
  ])('%s are read as far as they go, without a crash', async (_, warc) => {
    expect((await read('a.warc', warc)).length).toBeLessThanOrEqual(2);
  });
});

describe('archives', () => {
  it('are opened, one inside another', async () => {
    const inner = zipSync({ 'b.html': bytes(HTML) });
    const zip = zipSync({ 'a.txt': bytes(STORY), 'inner.zip': inner, '__MACOSX/._a.txt': bytes('x') });
    expect(await read('all.zip', zip)).toMatchObject([
      { text: STORY, source: { uri: 'all.zip/a.txt' } },
      { title: 'Minister resigns', source: { uri: 'all.zip/inner.zip/b.html' } },
    ]);
    expect(await read('a.txt.gz', gzipSync(STORY))).toMatchObject([{ text: STORY }]);
  });

  it('that are bombs are given up in time', async () => {
    const bomb = zipSync({ 'zeros.txt': new Uint8Array(150_000_000) }, { level: 1 });
    expect(await read('bomb.zip', bomb)).toMatchObject([
      { code: 'archive', message: expect.stringContaining('more than 200 times its size') },
    ]);
  });

  it('inside too many archives are not opened', async () => {
    let nested = zipSync({ 'a.txt': bytes(STORY) });
    for (let i = 0; i < 5; i++) nested = zipSync({ 'in.zip': nested });
    expect(await read('deep.zip', nested)).toMatchObject([
      { code: 'archive', message: expect.stringContaining('lies inside') },
    ]);
  });

  it.each([
    ['a truncated ZIP', 'a.zip', zipSync({ 'a.txt': bytes(STORY.repeat(50)) }, { level: 0 }).subarray(0, 200)],
    ['a ZIP of garbage', 'a.zip', bytes('PK\u0003\u0004 nonsense')],
  ])('%s is a problem', async (_, uri, content) => {
    const found = await read(uri, content);
    expect(found.every(isProblem)).toBe(true);
  });

  it('a truncated gzip fails while it is read', async () => {
    await expect(read('a.txt.gz', gzipSync(STORY.repeat(100)).subarray(0, 60))).rejects.toThrow();
  });
});

describe('other languages', () => {
  it('are listed as skipped', async () => {
    const french =
      'Le ministre a démissionné lundi après un long conflit avec le syndicat au sujet des salaires, a annoncé le gouvernement dans un communiqué publié à Paris.';
    expect(await read('a.txt', french)).toMatchObject([
      { code: 'not_english', message: expect.stringContaining('"fr"') },
    ]);
  });

  it('are not seen in English that is full of foreign names', async () => {
    const text =
      "Britain's prime minister, Tony Blair, met President Jacques Chirac in Paris on Monday. Mr Blair warned Iran that sanctions may follow. " +
      'Mr Chirac will visit London in May. He did not meet Gerhard Schroeder.';
    expect(await read('a.txt', text)).toMatchObject([{ text }]);
  });

  const TABLE = 'Shr profit 21 cts vs loss 14 cts. Net profit 1,204,000 vs loss 830,500. Revs 33.1 mln vs 29.7 mln. ';
  const DUTCH =
    'Winst per aandeel 2,10 gulden tegen 1,90 in 1985. Omzet van het bedrijf 330 miljoen tegen 297 miljoen, en de winst 12 miljoen. ';
  it.each([
    ['an English table of results', TABLE.repeat(2), []],
    ['a Dutch one', DUTCH.repeat(2), [{ code: 'not_english' }]],
    [
      'a Russian one',
      'Прибыль 21 млн против 14 млн в 1985 году. Выручка 331 млн против 297 млн. '.repeat(3),
      [{ code: 'not_english' }],
    ],
  ])('are told in tables: %s', async (_, text, problems) => {
    const found = await read('a.txt', text);
    expect(found.filter(isProblem)).toMatchObject(problems);
    expect(found).toHaveLength(1);
  });

  it('are not seen in a headline', async () => {
    expect(await read('a.txt', 'Bayern beats Real')).toMatchObject([{ text: 'Bayern beats Real' }]);
  });
});

describe('addresses', () => {
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/gone') response.writeHead(404).end();
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/hostname' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(HTML);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const from = async (path: string, allowPrivate = true): Promise<Read[]> => {
    const found: Read[] = [];
    for await (const item of readFiles([`${base}${path}`], { allowPrivate })) found.push(item);
    return found;
  };

  it('are read', async () => {
    expect(await from('/story')).toMatchObject([{ title: 'Minister resigns' }]);
  });

  it('of a private network are refused unless allowed', async () => {
    expect(await from('/story', false)).toMatchObject([
      { code: 'refused', message: expect.stringContaining('--allow-private') },
    ]);
  });

  it.each([
    ['/loop', /redirects more than/],
    ['/gone', /answers with 404/],
    ['/file', /not http/],
  ])('%s is a problem', async (path, words) => {
    expect(await from(path)).toMatchObject([{ message: expect.stringMatching(words) }]);
  });

  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['172.20.0.1', true],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['::1', true],
    ['fd00::1', true],
    ['::ffff:10.0.0.1', true],
    ['93.184.216.34', false],
    ['2606:4700::1', false],
  ])('%s is private: %s', (address, expected) => {
    expect(isPrivate(address)).toBe(expected);
  });
});

describe('bad input', () => {
  const PAGE = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Talks</h1><p>${STORY.repeat(6)}</p></article></body></html>`;
  const record = (length: number | string): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/a\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${length}\r\n\r\n${PAGE}\r\n\r\n`;
  const zeros = new Uint8Array(5_000);
  const aBomb = (): Uint8Array => zipSync({ 'a.txt': new Uint8Array(90_000_000).fill(97) }, { level: 1 });

  it.each<[string, string, Uint8Array | string, RegExp]>([
    ['nothing but NUL bytes', 'a.txt', zeros, /a\.txt is not text/],
    ['the same called JSON lines', 'a.jsonl', zeros, /a\.jsonl is not text/],
    ['the same called a ZIP', 'a.zip', zeros, /a\.zip is no ZIP archive/],
    ['the same called a web archive', 'a.warc', zeros, /a\.warc is no web archive/],
    ['the same called a PDF', 'a.pdf', zeros, /a\.pdf is no PDF/],
    [
      'a feed of garbage',
      'a.xml',
      '<?xml version="1.0"?><rss version="2.0"><channel><item><<<< \u00ff',
      /a\.xml is no RSS, Atom or JSON feed/,
    ],
    [
      'JSON lines in UTF-16',
      'a.jsonl',
      new Uint8Array([0xff, 0xfe, 0x7b, 0]),
      /a\.jsonl is in UTF-16: save it as UTF-8/,
    ],
    ['a web archive that claims too much', 'a.warc', record(50_000_000), /is shorter than its record says/],
    [
      'a web archive with a word for a length',
      'a.warc',
      record('banana'),
      /says that it is "banana" bytes long|without a page/,
    ],
  ])('%s is one sentence', async (_, uri, content, words) => {
    const found = await read(uri, content);
    expect(
      found
        .filter(isProblem)
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(words);
    expect(found.filter((one) => !isProblem(one))).toEqual([]);
  });

  it('a line without an end is read no further than five times the limit', async () => {
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) yield new Uint8Array(1_000).fill(97);
    }
    const lines: (string | undefined)[] = [];
    for await (const line of linesOf(endless(), 10_000)) lines.push(line);
    expect(lines).toEqual([undefined]);
  });

  it('bombs inside an archive are given up with it', async () => {
    const inner = aBomb();
    const found = await read('all.zip', zipSync({ '1.zip': inner, '2.zip': inner, '3.zip': inner, '4.zip': inner }));
    expect(found.filter(isProblem).at(-1)?.message).toBe(
      'all.zip was given up: it unpacks to more than 200 times its size.',
    );
    expect(found.length).toBeLessThan(4);
  });

  it.each([
    ['with a mark', new Uint8Array([0xff, 0xfe, ...Buffer.from(STORY, 'utf16le')])],
    ['of the other order', new Uint8Array([0xfe, 0xff, ...Buffer.from(STORY, 'utf16le').swap16()])],
  ])('text of two bytes a letter is read: %s', async (_, content) => {
    expect(await read('a.txt', content)).toMatchObject([{ text: STORY }]);
  });

  it('links that lead back up are followed once', async () => {
    const root = mkdtempSync(join(tmpdir(), 'newsgraph-loop-'));
    mkdirSync(join(root, 'a'));
    symlinkSync('..', join(root, 'a', 'b'));
    symlinkSync(join(root, 'a'), join(root, 'a', 'c'));
    writeFileSync(join(root, 's.txt'), STORY);
    const found: Read[] = [];
    for await (const one of readFiles([root])) found.push(one);
    expect(found.filter(isProblem)).toMatchObject([{ code: 'loop' }, { code: 'loop' }]);
    expect(found).toHaveLength(3);
  });

  it('a folder without files is told', async () => {
    const found: Read[] = [];
    for await (const one of readFiles([mkdtempSync(join(tmpdir(), 'newsgraph-empty-'))])) found.push(one);
    expect(found).toMatchObject([{ code: 'empty' }]);
  });
});
