/** What a command is: its name and words for people; its arguments and options; and what it runs. */
import type { Knowledge } from '../../knowledge';
import { UserError, type ExitCode } from '../errors';
import type { Wanted } from '../graphed';
import type { Format } from '../table';

export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export interface Command {
  /** Name and arguments as commander takes them: `query`, `who <name>`. */
  readonly usage: string;
  readonly describes: string;
  /** Flags, words, and the default if there is one. */
  readonly options: readonly (readonly [flags: string, words: string, preset?: string])[];
  readonly run: (args: readonly string[], options: Options) => ExitCode | Promise<ExitCode>;
}

export const printPiece = (piece: string): void => void process.stdout.write(piece);
export const printLine = (line: string): void => void process.stdout.write(`${line}\n`);
export const complain = (message: string): void => void process.stderr.write(`newsgraph: ${message}\n`);

export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

export const listOf = (options: Options, name: string): readonly string[] | undefined => {
  const value = options[name];
  return typeof value === 'object' ? value : undefined;
};

export const GRAPH = ['--graph <path>', 'a graph.json, or the folder it is in', 'graph-out'] as const;
export const KNOWLEDGE = ['--knowledge <files...>', 'JSON-lines files of names that you add'] as const;
export const FORMATS = [['--json', 'as JSON'] as const, ['--csv', 'as CSV'] as const];

export const WORKERS = ['--workers <n>', 'how many work at once (default: one for each core; 1: no others)'] as const;

/** How many workers are asked for, and the files that they read names from. */
export const workersOf = (
  options: Options,
): { readonly workers?: number; readonly knowledgeFiles?: readonly string[] } => {
  const [text, knowledgeFiles] = [textOf(options, 'workers'), listOf(options, 'knowledge')];
  if (text !== undefined && !/^[1-9]\d{0,2}$/.test(text))
    throw new UserError(`"${text}" is no number of workers: write --workers 2.`);
  return { ...(text && { workers: Number(text) }), ...(knowledgeFiles && { knowledgeFiles }) };
};

/** `undefined` where it is not given. */
export const dateOf = (options: Options, name: string): string | undefined => {
  const text = textOf(options, name);
  if (text !== undefined && !/^\d{4}-\d\d-\d\d$/.test(text))
    throw new UserError(`"${text}" is no date for --${name}: write 2022-02-10.`);
  return text;
};

export const PART = [
  ['--focus <name>', 'only this entity, those it has relations with, and the relations between all of these'] as const,
  ['--top <n>', 'only so many entities, those with most evidence, and the relations between them'] as const,
  ['--since <date>', 'only articles published on this day or later'] as const,
  ['--until <date>', 'only articles published on this day or earlier'] as const,
] as const;

const topOf = (options: Options): number | undefined => {
  const text = textOf(options, 'top');
  if (text !== undefined && !/^[1-9]\d{0,8}$/.test(text))
    throw new UserError(`"${text}" is no number of entities: write --top 100.`);
  return text === undefined ? undefined : Number(text);
};

/** What is wanted of a large graph. */
export const partOf = (options: Options): Pick<Wanted, 'part' | 'days'> => {
  const [focus, top] = [textOf(options, 'focus'), topOf(options)];
  const [since, until] = [dateOf(options, 'since'), dateOf(options, 'until')];
  return {
    part: { ...(focus !== undefined && { focus }), ...(top !== undefined && { top }) },
    days: { ...(since !== undefined && { since }), ...(until !== undefined && { until }) },
  };
};

export const formatOf = (options: Options): Format =>
  options['json'] === true ? 'json' : options['csv'] === true ? 'csv' : 'table';

/** Files of names given by the user; what is wrong in them is told and the rest used. */
export const knowledgeOf = async (options: Options): Promise<Knowledge> => {
  const { loadKnowledge } = await import('../../knowledge');
  const files = listOf(options, 'knowledge');
  const knowledge = loadKnowledge(files ? { files } : {});
  for (const { message } of knowledge.problems) complain(message);
  return knowledge;
};
