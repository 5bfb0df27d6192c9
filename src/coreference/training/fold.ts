/**
 * One fold of a cross-validation: the files to learn from, the tagger's weights without the fold and the fold's documents in, what is found in
 * these, as the extract format tells it, out. Usage: fold.ts --gum FILE... --gap FILE... --names NAMES.bin --test DOCUMENTS.jsonl
 */
import { parseArgs } from 'node:util';
import { loadKnowledge, type Knowledge } from '../../knowledge';
import { useTagger } from '../../mentions';
import { chainsOf } from '../chains';
import { decideBy } from '../pronouns/resolve';
import { weightsFrom, type Weights } from '../pronouns/ranker';
import { sift } from '../resolve';
import { examplesOf, stageText, type Staged } from './examples';
import { fit, tidied } from './fit';
import { readGap, readGum } from './gold';

const PENALTY = 25;
const ROUNDS = 2;

/** As train.ts learns them. */
function learned(staged: readonly Staged[], knowledge: Knowledge): Weights | undefined {
  let weights: Weights | undefined;
  for (let round = 0; round < ROUNDS; round++)
    weights = tidied(
      fit(
        staged.flatMap((text) => examplesOf(text, knowledge, weights)),
        PENALTY,
      ),
    );
  return weights;
}

function lineOf({ gold, scene }: Staged, knowledge: Knowledge, weights: Weights | undefined): string {
  const views = scene.views.map(({ mention }) => mention);
  const { mentions, chains } = chainsOf(
    scene,
    sift(scene, knowledge, decideBy(weightsFrom(weights))),
    knowledge,
    views,
  );
  const chainOf = new Map(chains.flatMap((chain, at) => chain.mentions.map((id) => [id, `e${at}`] as const)));
  return JSON.stringify({
    id: gold.id,
    mentions: mentions.map(({ id, start, end, kind }) => ({ start, end, kind, entity: chainOf.get(id) })),
    entities: chains.map(({ type, name }, at) => ({ id: `e${at}`, type, name })),
  });
}

const { values } = parseArgs({
  options: {
    gum: { type: 'string', multiple: true, default: [] },
    gap: { type: 'string', multiple: true, default: [] },
    names: { type: 'string', default: '' },
    test: { type: 'string', default: '' },
  },
});

const knowledge = loadKnowledge();
useTagger(knowledge, values.names);
const texts = [...values.gum.flatMap(readGum), ...values.gap.flatMap(readGap)];
const weights = learned(
  texts.map((gold) => stageText(gold, knowledge)),
  knowledge,
);
for (const gold of readGum(values.test))
  process.stdout.write(`${lineOf(stageText(gold, knowledge), knowledge, weights)}\n`);
