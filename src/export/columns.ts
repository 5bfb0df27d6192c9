/** What the XML formats say of every node and edge: one table of typed columns for each, with where the value comes from. */
import type { EdgeAttributes, NodeAttributes } from '../model';
import { quotesOf, type SentenceReader } from './quotes';

type Value = string | number | boolean | undefined;
export interface Column<A> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly of: (attributes: A, read: SentenceReader) => Value;
}

export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { id: 'type', type: 'string', of: (n) => n.type },
  { id: 'aliases', type: 'string', of: (n) => n.aliases.join(' | ') },
  { id: 'mentions', type: 'integer', of: (n) => n.mentions },
  { id: 'articles', type: 'integer', of: (n) => n.articles },
  { id: 'importance', type: 'double', of: (n) => n.importance },
  { id: 'community', type: 'integer', of: (n) => n.community },
  { id: 'iso', type: 'string', of: (n) => n.iso },
  { id: 'wikidata', type: 'string', of: (n) => n.wikidata },
];

export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { id: 'predicate', type: 'string', of: (e) => e.predicate },
  { id: 'modality', type: 'string', of: (e) => e.modality },
  { id: 'negated', type: 'boolean', of: (e) => e.negated },
  { id: 'evidence', type: 'integer', of: (e) => e.weight },
  { id: 'confidence', type: 'double', of: (e) => e.confidence },
  { id: 'articles', type: 'integer', of: (e) => e.articles },
  { id: 'stories', type: 'integer', of: (e) => e.stories },
  { id: 'outlets', type: 'integer', of: (e) => e.outlets },
  { id: 'first', type: 'string', of: (e) => e.first },
  { id: 'last', type: 'string', of: (e) => e.last },
  { id: 'role', type: 'string', of: (e) => e.role },
  { id: 'verb', type: 'string', of: (e) => e.verb },
  { id: 'derived', type: 'string', of: (e) => e.derived },
  { id: 'quotes', type: 'string', of: (e, read) => quotesOf(e, read).join('\n') },
];
