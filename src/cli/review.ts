/** `newsgraph review`: a graph in; what a person should look at first, with the correction that would settle it, out. */
import { doubtsOf, type DoubtfulEntity, type RelationResult } from '../query';
import type { ExitCode } from './errors';
import { openGraphFile } from './open';
import { plain } from './table';

const entityLines = ({ entity, candidates, relations }: DoubtfulEntity): readonly string[] => [
  plain(
    `${entity.name} (${entity.type}, ${relations} relations) may also be ${candidates.map(({ name, id }) => `${name} (${id})`).join(' or ')}`,
  ),
  ...candidates.map(({ id }) => `    - { do: merge, into: ${id}, from: [${entity.id}] }`),
];

const relationLines = ({ subject, predicate, object, confidence, evidence }: RelationResult): readonly string[] => [
  plain(`${confidence.toFixed(2)} sure: ${subject.name} — ${predicate.replaceAll('_', ' ')} — ${object.name}`),
  ...(evidence[0] ? [plain(`    “${evidence[0].quote}”`)] : []),
  `    - { do: reject, subject: ${subject.id}, predicate: ${predicate}, object: ${object.id} }`,
];

/** 0 whether or not there is anything to look at. */
export const runReview = (graph: string, below: number, print: (line: string) => void): ExitCode => {
  const { entities, relations } = doubtsOf(openGraphFile(graph), below);
  for (const doubt of entities) entityLines(doubt).forEach(print);
  for (const relation of relations) relationLines(relation).forEach(print);
  if (entities.length + relations.length === 0) print('Nothing here is in doubt.');
  return 0;
};
