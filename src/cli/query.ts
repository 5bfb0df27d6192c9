/** `newsgraph query`, `path`, `timeline`, `who` and `top`: a question about a graph in; relations with their sentences out. */
import type { EntityType } from '../model';
import {
  AmbiguousNameError,
  MEASURES,
  readGraph,
  UnknownNameError,
  type GraphReader,
  type Measure,
  type RelationQuery,
  type RelationResult,
} from '../query';
import { UserError, type ExitCode } from './errors';
import { openGraphFile } from './open';
import { formatted, plain, type Format, type Row } from './table';

export interface Asked {
  readonly graph: string;
  readonly format: Format;
  readonly print: (text: string) => void;
}

/** What names an unknown or ambiguous entity becomes an error for people. */
export const asking = <T>(question: () => T): T => {
  try {
    return question();
  } catch (error) {
    if (error instanceof AmbiguousNameError || error instanceof UnknownNameError) throw new UserError(error.message);
    throw error;
  }
};

const ask = <T>(graph: string, question: (reader: GraphReader) => T): T => {
  const reader = readGraph(openGraphFile(graph));
  return asking(() => question(reader));
};

const found = (count: number): ExitCode => (count > 0 ? 0 : 1);

const stance = ({ modality, negated }: RelationResult): string =>
  [modality === 'asserted' ? '' : modality, negated ? 'denied' : ''].filter(Boolean).join(', ');

const RELATION_COLUMNS = ['subject', 'predicate', 'object', 'stance', 'evidence', 'first', 'sentence'] as const;

const relationRow = (relation: RelationResult): Row => ({
  subject: relation.subject.name,
  predicate: relation.predicate,
  object: relation.object.name,
  stance: stance(relation),
  evidence: relation.evidence.length,
  first: relation.first,
  sentence: relation.evidence[0]?.quote,
});

const heading = (relation: RelationResult): string => {
  const notes = [stance(relation), relation.role ?? '', relation.derived ? 'derived' : ''].filter(Boolean);
  const { subject, predicate, object } = relation;
  return plain(
    `${subject.name} — ${predicate.replaceAll('_', ' ')} — ${object.name}${notes.map((note) => ` (${note})`).join('')}`,
  );
};

const sentences = ({ evidence }: RelationResult): readonly string[] =>
  evidence.map(({ quote, outlet, published, saidBy, time }) => {
    const source = [outlet, published?.slice(0, 10)].filter(Boolean).join(', ');
    const speakers = saidBy.map(({ words }) => words).join(' < ');
    const notes = [
      source ? ` — ${source}` : '',
      time ? ` [${time.start}]` : '',
      speakers ? ` [said by ${speakers}]` : '',
    ];
    return plain(`“${quote}”${notes.join('')}`);
  });

/** A relation as people read it: its words, then each sentence. */
const readable = (relation: RelationResult): string =>
  [heading(relation), ...sentences(relation).map((line) => `    ${line}`), ''].join('\n');

const printRelations = (relations: readonly RelationResult[], { format, print }: Asked): ExitCode => {
  if (format === 'table')
    print(relations.length === 0 ? 'Nothing was found.\n' : `${relations.map(readable).join('\n')}`);
  else print(formatted(format, RELATION_COLUMNS, relations.map(relationRow), relations));
  return found(relations.length);
};

/** 0 when something was found, 1 when nothing was. */
export const runQuery = (query: RelationQuery, asked: Asked): ExitCode =>
  printRelations(
    ask(asked.graph, (reader) => reader.relations(query)),
    asked,
  );

export const runPath = (from: string, to: string, k: number, asked: Asked): ExitCode => {
  const paths = ask(asked.graph, (reader) => reader.paths(from, to, k));
  if (asked.format !== 'table') {
    const rows = paths.flatMap((path, i) => path.map((hop) => ({ path: i + 1, ...relationRow(hop) })));
    asked.print(formatted(asked.format, ['path', ...RELATION_COLUMNS], rows, paths));
  } else {
    const texts = paths.map(
      (path, i) => `${i + 1}. ${path.length} ${path.length === 1 ? 'step' : 'steps'}\n${path.map(readable).join('')}`,
    );
    asked.print(texts.length === 0 ? `Nothing links ${plain(from)} and ${plain(to)}.\n` : texts.join('\n'));
  }
  return found(paths.length);
};

export const runTimeline = (one: string, other: string, asked: Asked): ExitCode => {
  const moments = ask(asked.graph, (reader) => reader.timeline(one, other));
  const rows = moments.map(({ date, relation, evidence }) => ({
    ...relationRow(relation),
    date: date ?? 'undated',
    sentence: evidence.quote,
  }));
  asked.print(formatted(asked.format, ['date', 'subject', 'predicate', 'object', 'stance', 'sentence'], rows, moments));
  return found(moments.length);
};

/** An entity's card: what it is, what it is called, and its relations. */
export const runWho = (name: string, asked: Asked): ExitCode => {
  const [entity, relations] = ask(
    asked.graph,
    (reader) => [reader.entity(name), reader.relations({ entity: name })] as const,
  );
  if (asked.format !== 'table') {
    asked.print(formatted(asked.format, RELATION_COLUMNS, relations.map(relationRow), { entity, relations }));
    return 0;
  }
  const aliases = entity.aliases.filter((alias) => alias !== entity.name).join(', ');
  asked.print(
    plain(`${entity.name} (${entity.type}; ${entity.mentions} mentions)${aliases ? ` also: ${aliases}` : ''}`) + '\n\n',
  );
  asked.print(relations.map(readable).join('\n'));
  return 0;
};

const measureOf = (by: string): Measure => {
  const measure = MEASURES.find((known) => known === by);
  if (!measure) throw new UserError(`There is no ranking by "${by}": choose from ${MEASURES.join(', ')}.`);
  return measure;
};

export interface TopOptions {
  readonly by: string;
  readonly type?: EntityType;
  readonly limit: number;
}

export const runTop = ({ by, type, limit }: TopOptions, asked: Asked): ExitCode => {
  const measure = measureOf(by);
  const ranked = ask(asked.graph, (reader) => reader.top(measure, { limit, ...(type === undefined ? {} : { type }) }));
  const rows = ranked.map(({ entity, score }) => ({
    name: entity.name,
    type: entity.type,
    [by]: Math.round(score * 1e4) / 1e4,
    mentions: entity.mentions,
  }));
  asked.print(formatted(asked.format, ['name', 'type', by, 'mentions'], rows, ranked));
  return found(ranked.length);
};
