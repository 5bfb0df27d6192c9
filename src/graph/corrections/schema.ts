/** The text of a corrections file, YAML or JSON lines, in; corrections in order, and what is wrong with the others, out. */
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { ENTITY_TYPES } from '../palette';
import { MODALITIES, type Problem } from '../../model';

const name = z.string().min(1).max(1000);
const names = z.array(name).min(1);

/** Entities are meant by id, name or alias; articles by id or by the path they were read from. */
export const CORRECTION = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('merge'), into: name, from: names }),
  z.strictObject({ do: z.literal('not-same'), entity: name, alias: name, name: name.optional() }),
  z.strictObject({ do: z.literal('split'), entity: name, articles: names, name }),
  z.strictObject({ do: z.literal('rename'), entity: name, name }),
  z.strictObject({ do: z.literal('retype'), entity: name, type: z.enum(ENTITY_TYPES) }),
  z.strictObject({
    do: z.literal('reject'),
    subject: name,
    predicate: name,
    object: name,
    modality: z.enum(MODALITIES).optional(),
    negated: z.boolean().optional(),
  }),
  z.strictObject({
    do: z.literal('add'),
    subject: name,
    predicate: name,
    object: name,
    modality: z.enum(MODALITIES).default('asserted'),
    negated: z.boolean().default(false),
    article: name,
    quote: name,
  }),
]);
export type Correction = z.infer<typeof CORRECTION>;
export type CorrectionOf<D extends Correction['do']> = Extract<Correction, { readonly do: D }>;

export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

const problem = (uri: string, line: number, why: string): Problem => ({
  uri,
  line,
  code: 'correction',
  message: `${uri}: correction ${line} ${why}.`,
});

const parseLines = (text: string): readonly unknown[] =>
  text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as unknown] : []));

/** YAML also reads JSON; a file of JSON lines is told by its name. */
const parsed = (uri: string, text: string): readonly unknown[] => {
  if (/\.(?:jsonl|ndjson)$/i.test(uri)) return parseLines(text);
  const documents = parseAllDocuments(text);
  const list = Array.isArray(documents) ? documents : [];
  for (const { errors } of list) if (errors[0]) throw errors[0];
  return list
    .flatMap((document) => document.toJS({ maxAliasCount: 100 }) as unknown)
    .filter((item) => item !== null && item !== undefined);
};

const checked = (uri: string, items: readonly unknown[]): Corrections => {
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  items.forEach((item, i) => {
    const result = CORRECTION.safeParse(item);
    const issue = result.error?.issues[0];
    if (result.success) corrections.push(result.data);
    else
      problems.push(
        problem(uri, i + 1, `is not understood (${issue?.path.join('.') || 'do'}: ${issue?.message ?? ''})`),
      );
  });
  return { corrections, problems };
};

/** A file that cannot be parsed at all is one problem, and nothing of it is used. */
export const parseCorrections = (uri: string, text: string): Corrections => {
  try {
    return checked(uri, parsed(uri, text));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      corrections: [],
      problems: [{ uri, code: 'correction', message: `${uri} is neither YAML nor JSON lines: ${why}.` }],
    };
  }
};
