/** `newsgraph mcp`: a graph in; a read-only Model Context Protocol server on standard input and output. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { once } from 'node:events';
import { z } from 'zod';
import type { NewsGraph } from '../graph';
import { readGraph, type EntityResult, type GraphReader, type RelationResult } from '../query';
import { VERSION } from '../version';
import type { ExitCode } from './errors';
import { openGraphFile } from './open';

/** Answers are bounded: so many items, so many quotes an item, so many characters a quote. */
const ITEMS = 25;
const QUOTES = 3;
const LETTERS = 400;

const entityOf = ({ id, name, type, aliases, mentions }: EntityResult) => ({
  id,
  name,
  type,
  aliases: aliases.slice(0, 10),
  mentions,
});

const relationOf = ({
  id,
  subject,
  predicate,
  object,
  modality,
  negated,
  confidence,
  role,
  evidence,
}: RelationResult) => ({
  ...{ id, subject: subject.name, predicate, object: object.name, modality, negated, confidence, role },
  evidenceCount: evidence.length,
  evidence: evidence.slice(0, QUOTES).map(({ quote, outlet, published, saidBy, time }) => ({
    ...{ quote: quote.slice(0, LETTERS), outlet, published, time },
    saidBy: saidBy.map(({ words }) => words),
  })),
});

const answer = (value: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value) }] });

/** Unknown and ambiguous names come back as the client's error, in words that say what to ask instead. */
const tried = (ask: () => unknown) => {
  try {
    return answer(ask());
  } catch (error) {
    return { ...answer({ error: error instanceof Error ? error.message : String(error) }), isError: true };
  }
};

const matching = (reader: GraphReader, words: string): readonly EntityResult[] => {
  const wanted = words.toLowerCase();
  return reader
    .top('pagerank', { limit: reader.graph.order })
    .map(({ entity }) => entity)
    .filter(({ name, aliases }) => [name, ...aliases].some((form) => form.toLowerCase().includes(wanted)))
    .slice(0, ITEMS);
};

const addSearch = (server: McpServer, reader: GraphReader): void => {
  const description =
    'People, countries, organisations and places whose name or alias holds the words, most important first';
  const inputSchema = { words: z.string().min(1).max(200) };
  server.registerTool('search_entities', { description, inputSchema }, ({ words }) =>
    tried(() => matching(reader, words).map(entityOf)),
  );
};

const addRelations = (server: McpServer, reader: GraphReader): void => {
  const description =
    'Relations with the sentences they come from; modality says whether a thing happened, is planned, feared or asked for';
  const name = z.string().max(200).optional();
  const inputSchema = { subject: name, predicate: name, object: name, entity: name };
  server.registerTool('relations', { description, inputSchema }, ({ subject, predicate, object, entity }) =>
    tried(() => {
      const query = Object.entries({ subject, predicate, object, entity }).filter(([, value]) => value !== undefined);
      return reader.relations(Object.fromEntries(query)).slice(0, ITEMS).map(relationOf);
    }),
  );
};

const addPath = (server: McpServer, reader: GraphReader): void => {
  const description = 'Up to three ways in which two entities are linked, each step with its sentences';
  const inputSchema = { from: z.string().max(200), to: z.string().max(200) };
  server.registerTool('path', { description, inputSchema }, ({ from, to }) =>
    tried(() => reader.paths(from, to, 3).map((path) => path.map(relationOf))),
  );
};

const addTimeline = (server: McpServer, reader: GraphReader): void => {
  const description = 'What is said of two entities, in order of time';
  const inputSchema = { one: z.string().max(200), other: z.string().max(200) };
  server.registerTool('timeline', { description, inputSchema }, ({ one, other }) =>
    tried(() =>
      reader
        .timeline(one, other)
        .slice(0, ITEMS)
        .map(({ date, relation, evidence }) => ({
          ...{ date, subject: relation.subject.name, predicate: relation.predicate, object: relation.object.name },
          quote: evidence.quote.slice(0, LETTERS),
        })),
    ),
  );
};

export const mcpServer = (graph: NewsGraph): McpServer => {
  const server = new McpServer({ name: 'newsgraph', version: VERSION });
  const reader = readGraph(graph);
  for (const add of [addSearch, addRelations, addPath, addTimeline]) add(server, reader);
  return server;
};

/** Runs until the client closes standard input. */
export const runMcp = async (graphPath: string): Promise<ExitCode> => {
  const server = mcpServer(openGraphFile(graphPath));
  await server.connect(new StdioServerTransport());
  await once(process.stdin, 'close');
  return 0;
};
