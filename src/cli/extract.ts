/** `newsgraph extract`: one JSON document a line in, one analysis a line out, streamed in order. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { analyseArticle, fold } from '../build';
import { extractLine } from '../extract-line';
import { articleFromText, knownOfDocument, parseLine } from '../ingest';
import type { Knowledge } from '../knowledge';
import type { ExitCode } from './errors';
import { fileError } from './errors';

interface Failure {
  readonly code: string;
  readonly message: string;
}

const errorLine = (line: number, failure: Failure, id?: string): string =>
  JSON.stringify({
    ...(id === undefined ? { line } : { id }),
    error: { code: failure.code, message: `line ${line} ${failure.message}` },
  });

interface Outcome {
  readonly text: string;
  readonly ok: boolean;
}

/** One line of input to one line of output. */
const answer = (line: string, n: number, withTokens: boolean, knowledge: Knowledge): Outcome => {
  const parsed = parseLine(line);
  if (!parsed.ok) return { text: errorLine(n, parsed, parsed.id), ok: false };
  const { document } = parsed;
  if (document.id === undefined) {
    return { text: errorLine(n, { code: 'wrong_fields', message: 'has no id: give each document one' }), ok: false };
  }
  const article = articleFromText(document.text, { uri: document.id, format: 'jsonl', ...knownOfDocument(document) });
  const analysed = analyseArticle(article, knowledge);
  const text = JSON.stringify(
    extractLine(document.id, analysed, fold([analysed.extraction], knowledge), withTokens || document.tokens === true),
  );
  return { text, ok: true };
};

const openInput = async (file: string | undefined): Promise<Readable> => {
  if (file === undefined || file === '-') return process.stdin;
  const stream = createReadStream(file);
  await once(stream, 'open').catch((error: unknown) => {
    throw fileError(file, 'read', error);
  });
  return stream;
};

const send = async (output: Writable, text: string): Promise<void> => {
  if (!output.write(`${text}\n`)) await once(output, 'drain');
};

export interface ExtractOptions {
  readonly tokens: boolean;
  readonly knowledge: Knowledge;
  readonly output?: Writable;
}

/** 0 when every line was analysed, 1 when some became error lines. */
export const runExtract = async (file: string | undefined, options: ExtractOptions): Promise<ExitCode> => {
  const output = options.output ?? process.stdout;
  let n = 0;
  let failed = false;
  for await (const line of createInterface({ input: await openInput(file), crlfDelay: Infinity })) {
    n++;
    if (!line.trim()) continue;
    const { text, ok } = answer(line, n, options.tokens, options.knowledge);
    failed ||= !ok;
    await send(output, text);
  }
  return failed ? 1 : 0;
};
