/** `newsgraph query`: what is asked of a graph in; relations with their sentences out, as text or JSON. */
import { AmbiguousNameError, readGraph, UnknownNameError, type RelationQuery, type RelationResult } from '../query';
import { UserError, type ExitCode } from './errors';
import { openGraphFile } from './open';

const WIDTH = 300;

/** Control and direction-changing characters never reach a terminal. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const shortened = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text);

const heading = ({ subject, predicate, object, modality, negated, role }: RelationResult): string => {
  const stance = [modality === 'asserted' ? '' : modality, negated ? 'denied' : ''].filter(Boolean).join(', ');
  const notes = [stance, role ?? ''].filter(Boolean).map((note) => ` (${note})`);
  return plain(`${subject.name} — ${predicate.replaceAll('_', ' ')} — ${object.name}${notes.join('')}`);
};

const sentences = ({ evidence }: RelationResult): readonly string[] =>
  evidence.map(({ quote, outlet, published, saidBy }) => {
    const source = [outlet, published?.slice(0, 10)].filter(Boolean).join(', ');
    const speakers = saidBy.map(({ words }) => words).join(' < ');
    return plain(`“${shortened(quote)}”${source ? ` — ${source}` : ''}${speakers ? ` [said by ${speakers}]` : ''}`);
  });

export const relationLines = (relation: RelationResult): readonly string[] => [
  heading(relation),
  ...sentences(relation).map((line) => `    ${line}`),
];

/** Runs what may not know a name, and makes its error one for people. */
export const withNames = <T>(ask: () => T): T => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof AmbiguousNameError || error instanceof UnknownNameError) throw new UserError(error.message);
    throw error;
  }
};

export interface QueryOptions extends RelationQuery {
  readonly graph: string;
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** 0 when something was found, 1 when nothing was. */
export const runQuery = ({ graph, json, print, ...query }: QueryOptions): ExitCode => {
  const reader = readGraph(openGraphFile(graph));
  const found = withNames(() => reader.relations(query));
  if (json) print(JSON.stringify(found, null, 1));
  else for (const relation of found) relationLines(relation).forEach(print);
  if (!json && found.length === 0) print('Nothing was found.');
  return found.length > 0 ? 0 : 1;
};
