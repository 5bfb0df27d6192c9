/**
 * Trains the pronoun ranker: `ts-node train.ts --gum FILE.jsonl... --gap FILE.jsonl... --out weights.json`. Two rounds, so that the pronouns
 * around a judged one are resolved as they will be. About a minute.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../knowledge';
import type { Weights } from '../pronouns/ranker';
import { examplesOf, stageText } from './examples';
import { fit, tidied } from './fit';
import { readGap, readGum } from './gold';

const PENALTY = 25;
const ROUNDS = 2;

const { values } = parseArgs({
  options: {
    gum: { type: 'string', multiple: true, default: [] },
    gap: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'weights.json' },
  },
});

const knowledge = loadKnowledge();
const staged = [...values.gum.flatMap(readGum), ...values.gap.flatMap(readGap)].map((gold) =>
  stageText(gold, knowledge),
);

let weights: Weights | undefined;
for (let round = 0; round < ROUNDS; round++) {
  const examples = staged.flatMap((text) => examplesOf(text, knowledge, weights));
  weights = tidied(fit(examples, PENALTY));
  console.log(`round ${round + 1}: ${examples.length} choices, ${Object.keys(weights).length} weights`);
}
writeFileSync(values.out, `${JSON.stringify(weights, null, 2)}\n`);
