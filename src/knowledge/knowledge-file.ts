/** A user's JSON-lines file of names to checked lines and listed problems; what a line may say is in docs/knowledge.md. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Problem } from '../model';
import { ORGANISATION_KINDS, PLACE_KINDS } from './types';

const LONGEST = 200;
/** Control characters, direction overrides, zero-width characters, and halves of surrogate pairs: no name has them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const isName = (text: string): boolean => !UNPRINTABLE.test(text) && /[\p{L}\p{N}]/u.test(text);

const name = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST)
  .refine(isName, 'has no letters, or characters that cannot be seen (control, direction or zero-width)')
  .transform((text) => text.normalize('NFC'));
const date = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'is not YYYY-MM-DD');

const role = z
  .strictObject({ office: name, of: name, from: date, to: date.optional() })
  .refine(({ from, to }) => to === undefined || from <= to, 'ends before it begins');

const line = z.strictObject({
  name,
  type: z.enum(['person', 'organisation', 'country', 'place', 'facility', 'event', 'product', 'group']),
  kind: z.enum([...ORGANISATION_KINDS, ...PLACE_KINDS]).optional(),
  aliases: z.array(name).max(1000).optional(),
  adjectives: z.array(name).max(100).optional(),
  people: z.array(name).max(100).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'is not a Wikidata id such as Q42')
    .optional(),
  country: name.optional(),
  gender: z.enum(['feminine', 'masculine']).optional(),
  roles: z.array(role).max(1000).optional(),
});

export type KnowledgeLine = z.infer<typeof line>;
export type RoleLine = z.infer<typeof role>;

/** A line with where it stands. */
export interface Placed {
  readonly uri: string;
  readonly line: number;
  readonly said: KnowledgeLine;
}

export interface FileReading {
  readonly lines: readonly Placed[];
  readonly problems: readonly Problem[];
}

const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The first thing wrong, with its place in the line: `roles.0.to is not YYYY-MM-DD`. */
function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'is not an entry' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
}

function parsed(uri: string, number: number, text: string): Placed | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      uri,
      line: number,
      code: 'not_json',
      message: `line ${String(number)} is not valid JSON: ${because(error)}`,
    };
  }
  const result = line.safeParse(value);
  if (result.success) return { uri, line: number, said: result.data };
  const message = `line ${String(number)} was not taken: ${firstIssue(result.error)}`;
  return { uri, line: number, code: 'not_an_entry', message };
}

const isPlaced = (one: Placed | Problem): one is Placed => 'said' in one;
const isProblem = (one: Placed | Problem): one is Problem => 'code' in one;

/** Reads one file; what cannot be read is a problem. */
export function readKnowledgeFile(uri: string): FileReading {
  let text: string;
  try {
    text = readFileSync(uri, 'utf8');
  } catch (error) {
    return {
      lines: [],
      problems: [{ uri, code: 'unreadable', message: `${uri} could not be read: ${because(error)}` }],
    };
  }
  const all = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((one, at) => ({ one: one.trim(), number: at + 1 }))
    .filter(({ one }) => one !== '')
    .map(({ one, number }) => parsed(uri, number, one));
  return { lines: all.filter(isPlaced), problems: all.filter(isProblem) };
}
