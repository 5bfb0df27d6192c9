/** Annotated files in, the weights of the clues around names out. Usage: context.ts OUT.json TRAIN.jsonl... Two minutes. */
import { writeFileSync } from 'node:fs';
import { loadKnowledge } from '../../knowledge';
import { contextExamples } from './context-examples';
import { fitContext } from './context-fit';

const main = ([out, ...files]: readonly string[]): void => {
  if (out === undefined || files.length === 0) throw new Error('usage: context.ts OUT.json TRAIN.jsonl...');
  const knowledge = loadKnowledge();
  const weights = fitContext(files.flatMap((path) => contextExamples(path, knowledge)));
  const lines = Object.entries(weights).map(([clue, own]) => `${JSON.stringify(clue)}: ${JSON.stringify(own)}`);
  writeFileSync(out, `{\n  ${lines.join(',\n  ')}\n}\n`);
};

main(process.argv.slice(2));
