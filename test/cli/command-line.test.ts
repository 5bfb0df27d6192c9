import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from './run';

const STORY = `Minister visits Paris

Britain's prime minister, Tony Blair, met President Jacques Chirac in Paris on Monday. Mr Blair warned Iran that sanctions may follow.
Mr Chirac will visit London in May. He did not meet Gerhard Schroeder.
`;
const articles = {
  'story.txt': STORY,
  'articles.json': '{"story.txt":{"published":"2003-02-04","outlet":"The Daily"}}',
};

const built = (): string => {
  const cwd = folder(articles);
  expect(run(cwd, ['build', '.', '--out', 'out']).code).toBe(0);
  return cwd;
};
const shared = built();
const ask = (...args: string[]) => run(shared, [...args, '--graph', 'out']);

describe('newsgraph build', () => {
  it('writes four files and says what it found', () => {
    const cwd = folder(articles);
    const { code, out } = run(cwd, ['build', 'story.txt', '--out', 'graph']);
    expect(code).toBe(0);
    expect(out).toContain('1 article');
    expect(readdirSync(join(cwd, 'graph')).sort()).toEqual(['graph.gexf', 'graph.json', 'index.html', 'manifest.json']);
  });

  it('writes the same bytes every time, and nothing of this machine', () => {
    const [a, b] = [built(), built()];
    for (const name of ['graph.gexf', 'graph.json', 'index.html', 'manifest.json']) {
      const bytes = readFileSync(join(a, 'out', name), 'utf8');
      expect(readFileSync(join(b, 'out', name), 'utf8') === bytes, name).toBe(true);
      expect(bytes.includes(a)).toBe(false);
    }
  });

  it('reads the good files and lists the bad, with exit code 1', () => {
    const cwd = folder({ 'a.txt': STORY, 'b.txt': '', 'c.txt': new Uint8Array([0, 1, 2]), 'd.jsonl': 'nonsense\n' });
    const { code, out } = run(cwd, ['build', '.', '--out', 'out']);
    expect(code).toBe(1);
    for (const words of ['b.txt holds no text', 'c.txt is not text', 'd.jsonl line 1 is not valid JSON'])
      expect(out).toContain(words);
    expect(JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'))).toMatchObject({
      counts: { articles: 1 },
      problems: { length: 3 },
    });
  });

  it.each([
    ['a missing file', ['none.txt'], 'none.txt does not exist'],
    ['an empty file', ['empty.txt'], 'empty.txt holds no text'],
    ['a line of 50 MB', ['long.jsonl'], 'long.jsonl line 1 is longer than 40 MB'],
    ['deeply nested JSON', ['deep.jsonl'], 'deep.jsonl line 1 is not valid JSON'],
  ])('%s alone is one sentence and exit code 2', (_, files, words) => {
    const cwd = folder({
      'empty.txt': '',
      'long.jsonl': `{"id":"a","text":"${'x'.repeat(50_000_000)}"}`,
      'deep.jsonl': '['.repeat(100_000),
    });
    const { code, out, err } = run(cwd, ['build', ...files, '--out', 'out']);
    expect(code).toBe(2);
    expect(out + err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('leaves what was written before whole when the folder cannot be written', () => {
    const cwd = built();
    const before = readFileSync(join(cwd, 'out/graph.json'), 'utf8');
    writeFileSync(join(cwd, 'file'), '');
    const { code, err } = run(cwd, ['build', 'story.txt', '--out', 'file/out']);
    expect(code).toBe(2);
    expect(err).toMatch(/file\/out cannot be written to: a part of the path is a file\./);
    mkdirSync(join(cwd, 'out/graph.gexf.blocked'));
    expect(readFileSync(join(cwd, 'out/graph.json'), 'utf8')).toBe(before);
  });

  it('names a folder without permission', () => {
    if (process.getuid?.() === 0) return expect(process.getuid()).toBe(0);
    const cwd = folder(articles);
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o500);
    expect(run(cwd, ['build', 'story.txt', '--out', 'locked']).err).toContain('you have no permission');
  });

  it('applies corrections and reports those that do not fit', () => {
    const cwd = folder({
      ...articles,
      'fix.yaml': '- {do: rename, entity: Tony Blair, name: Anthony Blair}\n- {do: rename, entity: Nobody, name: X}',
    });
    const { code, out } = run(cwd, ['build', 'story.txt', '--out', 'out', '--corrections', 'fix.yaml']);
    expect(code).toBe(1);
    expect(out).toContain('knows no entity "Nobody"');
    expect(run(cwd, ['who', 'Anthony Blair', '--graph', 'out']).code).toBe(0);
  });
});

describe('asking', () => {
  it.each([
    ['query', ['query', '--subject', 'Tony Blair', '--predicate', 'met_with'], /Tony Blair|Jacques Chirac/],
    ['query as JSON', ['query', '--predicate', 'met_with', '--json'], /"quote"/],
    ['query as CSV', ['query', '--predicate', 'met_with', '--csv'], /^subject,predicate,object/],
    ['who', ['who', 'Tony Blair'], /Tony Blair \(person/],
    ['path', ['path', 'London', 'Gerhard Schroeder'], /1\. \d steps/],
    ['timeline', ['timeline', 'Tony Blair', 'Jacques Chirac'], /met_with/],
    ['top', ['top', '--by', 'degree', '--limit', '2'], /Tony Blair/],
    [
      'sparql',
      ['sparql', 'SELECT ?name WHERE { ?x a schema:Person ; schema:name ?name } ORDER BY ?name'],
      /Jacques Chirac/,
    ],
    ['export', ['export', '--format', 'graphml'], /^<\?xml/],
  ] as const)('newsgraph %s answers', (_, args, expected) => {
    const { code, out, err } = ask(...args);
    expect(err).toBe('');
    expect(out).toMatch(expected);
    expect(code).toBe(0);
  });

  it.each([
    ['an unknown name, with the nearest', ['who', 'Tony Blear'], 2, /did you mean Tony Blair/],
    ['an unknown format', ['export', '--format', 'docx'], 2, /choose from json, gexf/],
    ['an unknown modality', ['query', '--modality', 'hoped'], 2, /choose from asserted/],
    ['a date that is none', ['query', '--since', 'yesterday'], 2, /write 2022-02-10/],
    ['a malformed SPARQL query', ['sparql', 'SELECT WHERE'], 2, /cannot be run/],
    ['an unknown measure', ['top', '--by', 'fame'], 2, /choose from pagerank/],
    ['an unknown flag', ['query', '--colour', 'red'], 2, /unknown option/],
  ] as const)('%s is one sentence and exit code %i', (_, args, code, words) => {
    const ran = ask(...args);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(words);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('exits 1 when nothing was found', () => {
    expect(ask('query', '--predicate', 'invaded').code).toBe(1);
  });

  it.each([
    ['no graph', 'nowhere', /does not exist/],
    ['half a graph', 'half.json', /not valid JSON/],
    ['a foreign graph', 'foreign.json', /not a graph that newsgraph wrote/],
  ])('names %s', (_, graph, words) => {
    const cwd = folder({ 'half.json': '{"attributes":', 'foreign.json': '{"nodes":[],"edges":[]}' });
    const ran = run(cwd, ['query', '--graph', graph]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(words);
  });
});

describe('newsgraph extract', () => {
  it('answers line by line, in order, and turns bad lines into error lines', () => {
    const lines = [
      '{"id":"a","text":"Tony Blair met Jacques Chirac."}',
      'nonsense',
      '{"id":"c"}',
      '{"text":"x"}',
      '{"id":"d","text":"She left.","tokens":true}',
    ];
    const { code, out } = run(folder(), ['extract'], `${lines.join('\n')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers).toMatchObject([
      {
        id: 'a',
        entities: [{ type: 'person' }, { type: 'person' }],
        relations: [{ predicate: 'met_with', cameo: '040' }],
      },
      { line: 2, error: { code: 'not_json' } },
      { id: 'c', error: { code: 'wrong_fields' } },
      { line: 4, error: { code: 'wrong_fields' } },
      { id: 'd', tokens: [{ upos: 'PRON' }, { upos: 'VERB', head: -1 }, { upos: 'PUNCT' }] },
    ]);
    expect(answers[0]).not.toHaveProperty('tokens');
  });

  it('exits 2 when its file cannot be read', () => {
    expect(run(folder(), ['extract', 'none.jsonl'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('none.jsonl cannot be read'),
    });
  });
});

describe('newsgraph why', () => {
  it('shows sentence, tree, rule and words', () => {
    const { code, out } = run(shared, ['why', 'Tony Blair', 'met_with', 'Jacques Chirac', '--graph', 'out']);
    expect(out).toMatch(/met Pres[\s\S]*rule met_with\/[\s\S]*trigger “met”[\s\S]*nsubj of met/);
    expect(code).toBe(0);
  });

  it('says when there is none, and how far a sentence got', () => {
    expect(run(shared, ['why', 'Tony Blair', 'praised', 'Jacques Chirac', '--graph', 'out']).code).toBe(1);
    const { code, out } = run(shared, ['why-not', 'Tony Blair', 'praised', 'Jacques Chirac', '--graph', 'out']);
    expect(out).toContain('no word here is a trigger of praised');
    expect(code).toBe(0);
  });
});

describe('newsgraph verify', () => {
  it('finds every quote in its place', () => {
    const { code, out } = run(shared, ['verify', '--graph', 'out']);
    expect(out).toMatch(/stand where the graph says/);
    expect(code).toBe(0);
  });

  it('finds an article that says something else now, and a text that was changed', () => {
    const cwd = built();
    writeFileSync(join(cwd, 'story.txt'), STORY.replace('Paris', 'Lyons'));
    expect(run(cwd, ['verify', '--graph', 'out'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('says something else now'),
    });
    const graph = join(cwd, 'out/graph.json');
    writeFileSync(graph, readFileSync(graph, 'utf8').replace('Mr Blair warned', 'Mr Blair hugged'));
    expect(run(cwd, ['verify', '--graph', 'out']).out).toContain('was changed');
  });
});

describe('newsgraph diff', () => {
  it('tells new and gone relations', () => {
    const cwd = built();
    writeFileSync(join(cwd, 'story.txt'), `${STORY}\nMr Blair visited Berlin.\n`);
    expect(run(cwd, ['build', 'story.txt', '--out', 'later']).code).toBe(0);
    const { out } = run(cwd, ['diff', 'out', 'later']);
    expect(out).toMatch(/New relations[\s\S]*Tony Blair — visited — Berlin/);
    expect(run(cwd, ['diff', 'out', 'later', '--rss']).out).toMatch(/<item>/);
    expect(run(cwd, ['diff', 'out', 'out']).out).toContain('Nothing has changed.');
  });
});

it('prints help and version', () => {
  expect(run(folder(), ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes') });
  expect(run(folder(), ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run(folder(), ['dance']).code).toBe(2);
});
