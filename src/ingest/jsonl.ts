/** A JSON-lines file in; one article a line out (`text`, and optional `id`, `title`, `url`, `published`, `source`); each broken line is a problem. */
import { z } from 'zod';
import { articleFromText, type Known } from './article';
import { linesOf } from './lines';
import { faultOf, problem, type Read, type Reader } from './source';

const MAX_LINE = 40_000_000;
const MAX_PROBLEMS = 100;

/** A field of another kind than ours is somebody else's: it is passed over. */
const optional = z.unknown().optional();
export const DOCUMENT = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  title: optional,
  url: optional,
  published: optional,
  source: optional,
  tokens: optional,
});
export type DocumentLine = z.infer<typeof DOCUMENT>;

export type ParsedLine =
  | { readonly ok: true; readonly document: DocumentLine }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly id?: string };

const idOf = (value: unknown): { readonly id?: string } => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
};

const wrongField = (error: z.ZodError): string => {
  const issue = error.issues[0];
  return `has no usable ${issue?.path.join('.') || 'object'}: ${issue?.message.toLowerCase() ?? 'wrong shape'}`;
};

/** One line of JSON to a document, or what is wrong with it in words that follow the line's name. */
export const parseLine = (line: string): ParsedLine => {
  if (line.length > MAX_LINE) return { ok: false, code: 'too_large', message: 'is longer than 40 million characters' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      ok: false,
      code: 'not_json',
      message: `is not valid JSON: ${error instanceof Error ? error.message.slice(0, 160) : 'unreadable'}`,
    };
  }
  const parsed = DOCUMENT.safeParse(value);
  return parsed.success
    ? { ok: true, document: parsed.data }
    : { ok: false, code: 'wrong_fields', message: wrongField(parsed.error), ...idOf(value) };
};

export const knownOfDocument = (document: DocumentLine): Known => {
  const { title, url, published, source } = document;
  const found = { title, url, published, outlet: source };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string'));
};

const readLine = (uri: string, n: number, line: string): Read | undefined => {
  if (!line.trim()) return undefined;
  const parsed = parseLine(line);
  if (!parsed.ok) return problem(uri, parsed.code, parsed.message, n);
  const fault = faultOf(parsed.document.text);
  if (fault) return problem(uri, fault.code, fault.message, n);
  const name = `${uri}#${parsed.document.id ?? n}`;
  return articleFromText(parsed.document.text, { uri: name, format: 'jsonl', ...knownOfDocument(parsed.document) });
};

export const jsonlReader: Reader = {
  format: 'jsonl',
  accepts: (uri) => /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(uri),
  async *read(source) {
    let [n, problems] = [0, 0];
    for await (const line of linesOf(source.stream(), MAX_LINE)) {
      n++;
      const read =
        line === undefined
          ? problem(source.uri, 'too_large', 'is longer than 40 MB', n)
          : readLine(source.uri, n, line);
      if (!read) continue;
      if ('code' in read && ++problems > MAX_PROBLEMS) {
        const message = `was given up after ${MAX_PROBLEMS} broken lines: is it JSON lines?`;
        return yield problem(source.uri, 'too_many_problems', message, n);
      }
      yield read;
    }
  },
};
