import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isProblem, readFiles, readSource, sourceOf, type Read } from '../../src/ingest';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (uri: string, content: string | Uint8Array) => {
  const found: Read[] = [];
  for await (const item of readSource(sourceOf(uri, typeof content === 'string' ? bytes(content) : content)))
    found.push(item);
  return found;
};
const problems = async (uri: string, content: string | Uint8Array) => (await read(uri, content)).filter(isProblem);
const articles = async (uri: string, content: string | Uint8Array) =>
  (await read(uri, content)).filter((r) => !isProblem(r));

const PAGE = `<!doctype html><html><head><title>Minister visits Lima - The Daily</title>
<meta property="og:site_name" content="The Daily"><link rel="canonical" href="https://daily.example/lima">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Minister visits Lima","datePublished":"2021-03-04T10:00:00Z"}]}</script>
</head><body><nav><a href="/">Home</a><script>alert('x')</script></nav><article><h1>Minister visits Lima</h1>
<p>The minister visited Lima on Tuesday, and met many people who were <b>glad</b> to see her there, or said so at least.</p>
<p>She told reporters that &lt;script&gt; tags are no danger to a careful reader, and that the talks had been long and useful.</p>
</article></body></html>`;

describe('plain text', () => {
  it('keeps the text as received', async () => {
    const text = 'Ana “quits”\r\n\r\nThe minister resigned.\r\n';
    expect(await articles('a.txt', text)).toMatchObject([{ text, source: { uri: 'a.txt', format: 'text' } }]);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['white space only', ' \n\t ', 'empty'],
    ['binary data', new Uint8Array([7, 75, 3, 4, 0, 0, 0]), 'binary'],
  ])('lists %s as a problem', async (_, content, code) => {
    expect(await problems('a.txt', content)).toMatchObject([{ code, uri: 'a.txt' }]);
    expect(await articles('a.txt', content)).toEqual([]);
  });

  it('reads text that is not UTF-8', async () => {
    const latin = new Uint8Array(
      [...'Le ministre a d']
        .map((c) => c.charCodeAt(0))
        .concat(
          [0xe9],
          [...'missionn'].map((c) => c.charCodeAt(0)),
          [0xe9, 46],
        ),
    );
    expect(await articles('a.txt', latin)).toMatchObject([{ text: 'Le ministre a démissionné.' }]);
  });

  it.each([
    ['little end first', (bytes: Buffer) => bytes],
    ['big end first', (bytes: Buffer) => bytes.swap16()],
  ])('reads UTF-16 without a mark, %s', async (_, ordered) => {
    const text = 'The minister resigned on Friday – “a relief”, she said.';
    expect(await articles('a.txt', ordered(Buffer.from(text, 'utf16le')))).toMatchObject([{ text }]);
  });

  it('takes a table of whole numbers for binary data, not for UTF-16', async () => {
    const numbers = Buffer.from(Int32Array.from({ length: 60 }, (_, i) => i * 1000).buffer);
    expect(await problems('a.bin', numbers)).toMatchObject([{ code: 'binary' }]);
  });

  it('drops a byte-order mark', async () => {
    expect(await articles('a.txt', '\ufeffShe left.')).toMatchObject([{ text: 'She left.' }]);
  });
});

describe('HTML', () => {
  it('takes out the article and what the page says of it', async () => {
    expect(await articles('lima.html', PAGE)).toMatchObject([
      {
        title: 'Minister visits Lima',
        published: '2021-03-04T10:00:00Z',
        outlet: 'The Daily',
        url: 'https://daily.example/lima',
      },
    ]);
  });

  it('reads no script, and text that looks like a tag stays text', async () => {
    const [article] = await articles('lima.html', PAGE);
    expect(article).toMatchObject({ text: expect.stringContaining('that <script> tags are no danger') });
    expect(article).toMatchObject({ text: expect.not.stringContaining('alert') });
  });

  it('takes no address that is not http', async () => {
    const page = PAGE.replace('https://daily.example/lima', 'javascript:alert(1)');
    expect((await articles('lima.html', page))[0]).not.toHaveProperty('url');
  });

  it.each([
    ['a page without text', '<html><body></body></html>'],
    ['deeply nested tags', '<html>' + '<div>'.repeat(3000)],
  ])('lists %s as a problem', async (_, page) => {
    expect(await problems('a.html', page)).toHaveLength(1);
  });
});

describe('JSON lines', () => {
  it('reads good lines and lists broken ones with their number', async () => {
    const file =
      '{"id":"a","text":"She left.","published":"2020-01-02"}\nnot json\n\n{"id":"b"}\n{"id":"c","text":"He came."}';
    expect(await articles('n.jsonl', file)).toMatchObject([
      { text: 'She left.', published: '2020-01-02' },
      { text: 'He came.' },
    ]);
    expect(await problems('n.jsonl', file)).toMatchObject([
      { code: 'not_json', line: 2 },
      { code: 'wrong_fields', line: 4 },
    ]);
  });

  it.each([
    ['nesting of a million brackets', '['.repeat(1_000_000)],
    ['a number', '17'],
    ['a line of 50 MB', `{"text":"${'x'.repeat(50_000_000)}"}`],
    ['a prototype key', '{"__proto__":{"text":"x"}}'],
  ])('lists %s as a problem', async (_, line) => {
    expect(await problems('n.jsonl', line)).toHaveLength(1);
  });

  it("passes over fields that are somebody else's", async () => {
    const line = '{"id":7,"text":"She left.","tokens":["She","left","."],"title":null,"source":{"name":"x"}}';
    const [article] = await articles('n.jsonl', line);
    expect(article).toMatchObject({ text: 'She left.', source: { uri: 'n.jsonl#7' } });
    expect(article).not.toHaveProperty('outlet');
  });

  it('gives up a file that is nothing but broken lines', async () => {
    expect(await problems('n.jsonl', 'x\n'.repeat(10_000))).toHaveLength(101);
  });
});

describe('files and folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'more'));
  put('b.txt', 'She left.');
  put('more/a.txt', 'He came.');
  put('articles.json', '{"b.txt":{"published":"2020-01-02","outlet":"The Daily"}}');

  const all = async (paths: string[]) => {
    const found = [];
    for await (const item of readFiles(paths)) found.push(item);
    return found;
  };

  it('reads a folder in name order with what articles.json says', async () => {
    expect(await all([folder])).toMatchObject([
      { text: 'She left.', published: '2020-01-02', outlet: 'The Daily', source: { uri: 'b.txt' } },
      { text: 'He came.', source: { uri: 'a.txt' } },
    ]);
  });

  it('lists a missing file and a broken articles.json', async () => {
    expect(await all([join(folder, 'none.txt')])).toMatchObject([{ code: 'unreadable' }]);
    put('more/articles.json', '{"a.txt":{"colour":"red"}}');
    expect(await all([join(folder, 'more')])).toMatchObject([{ code: 'sidecar' }, { text: 'He came.' }]);
  });
});
