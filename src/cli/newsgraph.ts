#!/usr/bin/env node
/** The command line: arguments in; one command run, and its exit code out. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version';
import { UserError, type ExitCode } from './errors';
import { ASKING } from './program/asking';
import { GIVING } from './program/giving';
import { KEEPING } from './program/keeping';
import { MAKING } from './program/making';
import { complain, type Command as Spec, type Options } from './program/spec';

const EXIT_CODES =
  '\nExit codes: 0 done; 1 done, but some input had problems, something failed its check, or nothing was found; 2 could not run.';

const addCommand = (program: Command, spec: Spec, done: (code: ExitCode) => void): void => {
  const command = program.command(spec.usage).description(spec.describes).exitOverride();
  for (const [flags, words, preset] of spec.options) command.option(flags, words, preset);
  command.action(async () => {
    const args = command.processedArgs.flatMap((arg: unknown) => arg).filter((arg) => typeof arg === 'string');
    done(await spec.run(args, command.opts<Options>()));
  });
};

const run = async (args: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const program = new Command('newsgraph')
    .description('News articles in, a knowledge graph out: every relation opens the words it came from.')
    .version(VERSION)
    .exitOverride()
    .addHelpText('after', EXIT_CODES);
  for (const spec of [...MAKING, ...KEEPING, ...ASKING, ...GIVING])
    addCommand(program, spec, (result) => (code = result));
  await program.parseAsync([...args], { from: 'user' });
  return code;
};

const codeOf = (error: unknown): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    complain(error.message);
    return error.exitCode;
  }
  complain(`something unforeseen happened: ${error instanceof Error ? error.message : String(error)}`);
  return 2;
};

/** A reader that closes early (`newsgraph query | head`) is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => (process.exitCode = codeOf(error)),
);
