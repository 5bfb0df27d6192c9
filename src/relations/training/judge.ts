/**
 * `npm run judge -- FOLDER...`: each folder holds whole articles, one a folder: input.txt, meta.json (published, title) and
 * expected.json, its graph made by hand. Edges as they are read now, right where the hand-made graph has them, go to standard output, a line each.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyseArticle, fold } from '../../build';
import { articleFromText } from '../../ingest';
import { loadKnowledge } from '../../knowledge';
import type { Relation } from '../../model';
import { judgeOf, parseGold } from '../../scoring';
import { RULES } from '../claims';
import type { Rule } from '../compile';
import { strengthOf, traitsOf, type Traits } from '../confidence';
import { PREDICATES } from '../predicates';
import type { Judged } from './judged';

const SYMMETRIC = new Set(PREDICATES.filter(({ symmetric }) => symmetric).map(({ name }) => name));
const rules = new Map<string, Rule>(
  [...RULES.values()].flatMap((byLemma) => [...byLemma.values()].flat().map((rule) => [rule.name, rule] as const)),
);
const standing = new Set(PREDICATES.filter(({ group }) => group === 'standing').map(({ name }) => name));

/** What is understood has no rule of its own: never a preposition's. */
const traitsOfEdge = ({ predicate, stance, evidence: [{ rule: name }] }: Relation): Traits => {
  const rule = rules.get(name);
  const { negated, modality } = stance;
  return rule === undefined
    ? { standing: standing.has(predicate), preposition: false, open: negated || modality !== 'asserted' }
    : traitsOf(rule, stance);
};

/** An edge that was worked out from another has that one's evidence: nothing to be judged by. */
const isRead = ({ predicate, evidence: [{ rule }] }: Relation): boolean =>
  predicate !== 'related_to' && rule.startsWith(`${predicate}/`);

const edgesOf = (folder: string): readonly Judged[] => {
  const text = readFileSync(join(folder, 'input.txt'), 'utf8');
  const known = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as Readonly<Record<string, string>>;
  const { extraction } = analyseArticle(articleFromText(text, known), loadKnowledge());
  const { entities, relations } = fold([extraction]);
  const gold = parseGold(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const isRight = judgeOf(gold, { entities, relations, symmetric: SYMMETRIC });
  return relations.filter(isRead).map((relation) => {
    const traits = traitsOfEdge(relation);
    const surest = Math.max(...relation.evidence.map(({ confidence }) => confidence));
    const strength = Math.round(strengthOf(surest, traits) * 10_000) / 10_000;
    return { source: 'graph', article: basename(folder), strength, ...traits, right: isRight(relation) };
  });
};

for (const parent of process.argv.slice(2))
  for (const name of readdirSync(parent).sort())
    if (existsSync(join(parent, name, 'expected.json')))
      for (const edge of edgesOf(join(parent, name))) process.stdout.write(`${JSON.stringify(edge)}\n`);
