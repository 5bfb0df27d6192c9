/** The text of a graph.json in; the graph out, or an error that says why it is none. */
import { z } from 'zod';
import { MODALITIES, type EdgeAttributes, type GraphAttributes, type NodeAttributes } from '../model';
import { emptyGraph, type NewsGraph } from './graph';
import { ENTITY_TYPES } from './palette';

/** The text is no graph that Newsgraph wrote, or one of another version. */
export class GraphFormatError extends Error {
  override readonly name = 'GraphFormatError';
}

const span = z.object({ start: z.number().int(), end: z.number().int() });
const text = z.string().optional();

const EVIDENCE = z.looseObject({
  article: z.string(),
  sentence: span,
  trigger: span,
  subject: span,
  object: span,
  rule: z.string(),
  saidBy: z.array(z.looseObject({ words: z.string(), span })),
  time: z.object({ start: z.string(), end: z.string(), words: text }).optional(),
  confidence: z.number(),
});
const NODE = z.object({
  key: z.string(),
  attributes: z.looseObject({
    label: z.string(),
    type: z.enum(ENTITY_TYPES),
    aliases: z.array(z.string()),
    mentions: z.number(),
    importance: z.number(),
    community: z.number(),
    x: z.number(),
    y: z.number(),
  }),
});
const EDGE = z.object({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  attributes: z.looseObject({
    predicate: z.string(),
    modality: z.enum(MODALITIES),
    negated: z.boolean(),
    weight: z.number(),
    confidence: z.number(),
    evidence: z.array(EVIDENCE).min(1),
  }),
});
const ARTICLE = z.looseObject({ id: z.string(), uri: z.string(), text: z.string() });
const FACTS = z.object({ group: z.string(), symmetric: z.boolean(), cameo: text, plover: text });
const FILE = z.object({
  attributes: z.object({
    format: z.literal('newsgraph'),
    formatVersion: z.number(),
    articles: z.array(ARTICLE),
    predicates: z.record(z.string(), FACTS),
  }),
  nodes: z.array(NODE),
  edges: z.array(EDGE),
});

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw new GraphFormatError('it is not valid JSON: was it written to the end?');
  }
};

interface SavedGraph {
  readonly attributes: GraphAttributes;
  readonly nodes: readonly { readonly key: string; readonly attributes: NodeAttributes }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: EdgeAttributes;
  }[];
}

/** FILE is SavedGraph written as a check: what passes it has the fields that readers use. */
function assertSaved(value: unknown): asserts value is SavedGraph {
  const parsed = FILE.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new GraphFormatError(
      `it is not a graph that newsgraph wrote (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`,
    );
  }
  const version = parsed.data.attributes.formatVersion;
  if (version !== 1) {
    throw new GraphFormatError(`its format is version ${version}, and this program reads version 1: build it again`);
  }
}

/** Throws GraphFormatError with a reason that can follow the file's name. */
export const parseGraph = (json: string): NewsGraph => {
  const saved = parseJson(json);
  assertSaved(saved);
  const graph = emptyGraph(saved.attributes);
  try {
    for (const node of saved.nodes) graph.addNode(node.key, node.attributes);
    for (const edge of saved.edges) graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes);
  } catch (error) {
    throw new GraphFormatError(
      `its nodes and edges do not fit together: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return graph;
};
