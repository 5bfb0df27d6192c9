#!/usr/bin/env node
/** The command line: arguments in; one command run, and its exit code out. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version';
import { UserError, type ExitCode } from './errors';

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);
const printPiece = (piece: string): void => void process.stdout.write(piece);

const fail = (message: string): void => void process.stderr.write(`newsgraph: ${message}\n`);

/** Knowledge files given by the user; what is wrong in them is told and the rest used. */
const knowledgeOf = async (files: readonly string[] | undefined) => {
  const { loadKnowledge } = await import('../knowledge');
  const knowledge = loadKnowledge(files ? { files } : {});
  for (const { message } of knowledge.problems) fail(message);
  return knowledge;
};

const KNOWLEDGE = ['--knowledge <files...>', 'JSON-lines files of names that you add'] as const;
const GRAPH = ['--graph <path>', 'a graph.json, or the folder it is in', 'graph-out'] as const;

type Run = (code: ExitCode) => void;

const addBuild = (program: Command, done: Run): void => {
  program
    .command('build')
    .description('read articles and write the graph, its page and its files')
    .argument('<files...>', 'text, HTML or JSON-lines files, or folders of them')
    .option('--out <folder>', 'where to write', 'graph-out')
    .option(...KNOWLEDGE)
    .action(async (files: string[], options: { out: string; knowledge?: string[] }) => {
      const { runBuild } = await import('./build');
      const knowledge = await knowledgeOf(options.knowledge);
      done(await runBuild(files, { out: options.out, knowledge, print: printLine }));
    });
};

const addExtract = (program: Command, done: Run): void => {
  program
    .command('extract')
    .description('analyse JSON documents, one a line in, one a line out')
    .argument('[file]', 'a JSON-lines file, or - for standard input', '-')
    .option('--tokens', 'add tokens, tags and trees', false)
    .option(...KNOWLEDGE)
    .action(async (file: string, options: { tokens: boolean; knowledge?: string[] }) => {
      const { runExtract } = await import('./extract');
      done(await runExtract(file, { tokens: options.tokens, knowledge: await knowledgeOf(options.knowledge) }));
    });
};

interface QueryFlags {
  readonly graph: string;
  readonly json: boolean;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly entity?: string;
}

const addQuery = (program: Command, done: Run): void => {
  program
    .command('query')
    .description('print relations with the sentences they come from')
    .option('--subject <name>', 'who acts')
    .option('--predicate <name>', 'such as met_with or warned')
    .option('--object <name>', 'towards whom or what')
    .option('--entity <name>', 'either end')
    .option(...GRAPH)
    .option('--json', 'as JSON', false)
    .action(async (options: QueryFlags) => {
      const { runQuery } = await import('./query');
      done(runQuery({ ...options, print: printLine }));
    });
};

const addExport = (program: Command, done: Run): void => {
  program
    .command('export')
    .description('write the graph in another format')
    .requiredOption('--format <format>', 'json or gexf')
    .option('--out <file>', 'a file instead of standard output')
    .option(...GRAPH)
    .action(async (options: { graph: string; format: string; out?: string }) => {
      const { runExport } = await import('./export');
      done(runExport({ ...options, print: printPiece }));
    });
};

const addShow = (program: Command, done: Run): void => {
  program
    .command('show')
    .description('print what each stretch of an article is: headline, body, caption, noise')
    .argument('<files...>', 'files or folders')
    .action(async (files: string[]) => {
      const { runShow } = await import('./show');
      done(await runShow(files, printLine));
    });
};

const COMMANDS = [addBuild, addExtract, addQuery, addExport, addShow];

const main = async (args: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const program = new Command('newsgraph')
    .description('News articles in, a knowledge graph out: every relation opens the words it came from.')
    .version(VERSION)
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 done, but some input had problems or nothing was found; 2 could not run.',
    );
  for (const add of COMMANDS) add(program, (result) => (code = result));
  program.commands.forEach((command) => command.exitOverride());
  await program.parseAsync([...args], { from: 'user' });
  return code;
};

const codeOf = (error: unknown): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    fail(error.message);
    return error.exitCode;
  }
  fail(`something unforeseen happened: ${error instanceof Error ? error.message : String(error)}`);
  return 2;
};

/** A reader that closes early (`newsgraph query | head`) is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => (process.exitCode = codeOf(error)),
);
