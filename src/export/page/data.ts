/** What the page is given: the graph as columns of numbers beside one table of strings. Types only; nothing runs here. */
import type { PredicateClass } from '../../graph/palette';

/** Where the graph comes from, for the page's "how was this built". Everything is optional and nothing is a clock reading. */
export interface About {
  readonly title?: string;
  readonly version?: string;
  readonly problems?: number;
}

/** One row per node. Strings are indices into `PageData.strings`; optional strings are index + 1, with 0 for none. */
export interface NodeColumns {
  readonly id: readonly number[];
  readonly label: readonly number[];
  /** Index into `ENTITY_TYPES`. */
  readonly type: readonly number[];
  readonly mentions: readonly number[];
  readonly articles: readonly number[];
  /** Millionths. */
  readonly importance: readonly number[];
  readonly community: readonly number[];
  /** Positions, scaled to -10,000 to 10,000. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly iso: readonly number[];
  readonly wikidata: readonly number[];
  /** Row i owns aliases[aliasStart[i]] up to aliases[aliasStart[i + 1]]. */
  readonly aliasStart: readonly number[];
  readonly aliases: readonly number[];
  /** Beside `aliases`: times seen, 0 where not counted. */
  readonly aliasCounts: readonly number[];
}

/** One row per relation. */
export interface EdgeColumns {
  readonly id: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Index into `PageData.predicates`. */
  readonly predicate: readonly number[];
  /** Index into `MODALITIES`. */
  readonly modality: readonly number[];
  readonly negated: readonly number[];
  /** Thousandths. */
  readonly confidence: readonly number[];
  readonly stories: readonly number[];
  readonly outlets: readonly number[];
  readonly role: readonly number[];
  readonly verb: readonly number[];
  readonly derived: readonly number[];
  /** Row i owns the evidence rows from evidenceStart[i] up to evidenceStart[i + 1]. */
  readonly evidenceStart: readonly number[];
}

/** One row per piece of evidence: what filters and the timeline need. */
export interface EvidenceColumns {
  readonly article: readonly number[];
  /** Days since 1970-01-01 of the event, else of the article; `NO_DAY` where neither has a date. */
  readonly day: readonly number[];
  /** 1: the article itself says so; 0: it reports someone saying so. */
  readonly direct: readonly number[];
}

export interface PredicateRow {
  readonly name: string;
  readonly words: string;
  readonly class: PredicateClass;
  readonly symmetric: boolean;
}

export interface ArticleColumns {
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly uri: readonly string[];
  /** ISO 8601 or empty. */
  readonly published: readonly string[];
  readonly outlet: readonly string[];
  readonly url: readonly string[];
}

/** Parsed only when somebody asks to read: spans by offset into the article texts. */
export interface TextBlock {
  /** One per article, in the order of `ArticleColumns`; empty where the text is fetched on demand. */
  readonly texts: readonly string[];
  /** Beside `texts`: starts and ends, by turns, of what is no article text. */
  readonly noise: readonly (readonly number[])[];
  readonly strings: readonly string[];
  readonly sentenceStart: readonly number[];
  readonly sentenceLength: readonly number[];
  /** Starts relative to the sentence, and lengths. */
  readonly triggerStart: readonly number[];
  readonly triggerLength: readonly number[];
  readonly subjectStart: readonly number[];
  readonly subjectLength: readonly number[];
  readonly objectStart: readonly number[];
  readonly objectLength: readonly number[];
  readonly rule: readonly number[];
  /** Speakers' words from the outermost inwards, joined; string index + 1. */
  readonly saidBy: readonly number[];
  /** Node index + 1 of the outermost speaker, 0 where it has none. */
  readonly speaker: readonly number[];
  readonly time: readonly number[];
  /** Node index + 1. */
  readonly place: readonly number[];
  /** Hundredths. */
  readonly confidence: readonly number[];
}

export interface GraphBlock {
  readonly format: 'newsgraph-page';
  readonly formatVersion: 1;
  readonly about: About;
  readonly strings: readonly string[];
  readonly predicates: readonly PredicateRow[];
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
  readonly evidence: EvidenceColumns;
  readonly articles: ArticleColumns;
}

export interface PageData {
  readonly graph: GraphBlock;
  readonly text: TextBlock;
}

/** Stands for "no date" in a day column. */
export type NoDay = -1000000;
