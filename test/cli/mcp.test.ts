import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonExporter } from '../../src/export';
import { sampleGraph } from '../support/sample-graph';
import { COMMAND, folder } from './run';

const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'graph.json'), [...jsonExporter.write(sampleGraph())].join(''));
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp', '--graph', 'graph.json'], cwd }),
  );
});
afterAll(() => client.close());

const call = async (
  name: string,
  args: Readonly<Record<string, string>>,
): Promise<{ readonly value: unknown; readonly failed: boolean }> => {
  const result = await client.callTool({ name, arguments: { ...args } });
  const [first] = result.content as readonly { readonly text: string }[];
  return { value: JSON.parse(first?.text ?? 'null'), failed: result.isError === true };
};

describe('newsgraph mcp', () => {
  it('offers tools that only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['path', 'relations', 'search_entities', 'timeline']);
  });

  it('finds entities by part of a name', async () => {
    expect(await call('search_entities', { words: 'duarte' })).toMatchObject({
      value: [{ name: 'Ana Duarte', type: 'person' }, { name: 'Bento Duarte' }],
      failed: false,
    });
  });

  it('gives relations with their quotes', async () => {
    const { value } = await call('relations', { subject: 'Ana Duarte', predicate: 'warned' });
    expect(value).toMatchObject([
      { object: 'Lusitania', evidence: [{ quote: expect.stringContaining('warned Lusitania'), saidBy: ['Duarte'] }] },
    ]);
  });

  it('gives paths and timelines', async () => {
    expect((await call('path', { from: 'Blue Party', to: 'Rui Sousa' })).value).toHaveLength(2);
    expect((await call('timeline', { one: 'Ana Duarte', other: 'Rui Sousa' })).value).toMatchObject([
      { date: '2021-03-01' },
    ]);
  });

  it('answers an unknown name with what may be meant', async () => {
    const { value, failed } = await call('timeline', { one: 'Anna Duarte', other: 'Rui Sousa' });
    expect(failed).toBe(true);
    expect(value).toMatchObject({ error: expect.stringContaining('Ana Duarte') });
  });
});
