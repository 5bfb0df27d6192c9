/** `newsgraph show`: files in; their blocks out, one a line: kind, offsets, and the words. */
import { isProblem, readFiles } from '../ingest';
import type { ExitCode } from './errors';

const WORDS = 100;

export const runShow = async (paths: readonly string[], print: (line: string) => void): Promise<ExitCode> => {
  let problems = 0;
  for await (const read of readFiles(paths)) {
    if (isProblem(read)) {
      problems++;
      print(`problem: ${read.message}`);
      continue;
    }
    print(`${read.source.uri}  ${read.id}  ${[read.outlet, read.published].filter(Boolean).join(', ')}`.trimEnd());
    for (const { kind, start, end } of read.blocks) {
      const words = read.text.slice(start, Math.min(end, start + WORDS)).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
      print(`  ${kind.padEnd(9)} ${`${start}-${end}`.padEnd(13)} ${words}${end - start > WORDS ? '…' : ''}`);
    }
  }
  return problems > 0 ? 1 : 0;
};
