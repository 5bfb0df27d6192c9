/** The graph in; coded events out, as political scientists use them: one event a line, with CAMEO and PLOVER codes and the sentence. */
import type { NewsGraph } from '../graph';
import type { EdgeAttributes, Evidence, NodeAttributes } from '../model';
import type { Exporter } from './exporter';
import { quotesOf, sentenceReader } from './quotes';

interface Event {
  readonly id: string;
  readonly date: string;
  readonly source: string;
  readonly sourceType: string;
  readonly sourceIso: string;
  readonly target: string;
  readonly targetType: string;
  readonly targetIso: string;
  readonly predicate: string;
  readonly cameo: string;
  readonly cameoRoot: string;
  readonly quadClass: number;
  readonly plover: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly mentions: number;
  readonly articles: number;
  readonly confidence: number;
  readonly quotes: readonly string[];
}

/** CAMEO's quad classes by root code: verbal and material cooperation, verbal and material conflict (Schrodt 2012, CAMEO manual 1.1b3). */
const quadClass = (root: number): number => (root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);

/** Evidence of one day is one event; evidence without a day is one more. */
const byDay = (evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> => {
  const days = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const day = piece.time?.start ?? '';
    days.set(day, [...(days.get(day) ?? []), piece]);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const actor = ({ label, type, iso }: NodeAttributes): readonly [string, string, string] => [label, type, iso ?? ''];

interface Coded {
  readonly edge: string;
  readonly attributes: EdgeAttributes;
  readonly ends: readonly [NodeAttributes, NodeAttributes];
  readonly cameo: string;
  readonly plover: string;
}

const eventOf = (coded: Coded, date: string, evidence: readonly Evidence[], quotes: readonly string[]): Event => {
  const { edge, attributes, ends, cameo, plover } = coded;
  const [source, sourceType, sourceIso] = actor(ends[0]);
  const [target, targetType, targetIso] = actor(ends[1]);
  const { predicate, modality, negated, confidence } = attributes;
  return {
    id: date ? `${edge}-${date}` : edge,
    date,
    ...{ source, sourceType, sourceIso, target, targetType, targetIso },
    ...{ predicate, cameo, cameoRoot: cameo.slice(0, 2), quadClass: quadClass(Number(cameo.slice(0, 2))), plover },
    ...{ modality, negated, mentions: evidence.length, articles: new Set(evidence.map(({ article }) => article)).size },
    ...{ confidence, quotes },
  };
};

/** Standing facts, derived relations and predicates without a code are no events. */
function* events(graph: NewsGraph): Iterable<Event> {
  const read = sentenceReader(graph);
  const facts = graph.getAttribute('predicates');
  for (const { edge, attributes, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    const { cameo, plover = '' } = facts[attributes.predicate] ?? {};
    if (cameo === undefined || attributes.derived !== undefined) continue;
    const coded = { edge, attributes, ends: [sourceAttributes, targetAttributes], cameo, plover } as const;
    for (const [date, evidence] of byDay(attributes.evidence)) {
      yield eventOf(coded, date, evidence, quotesOf({ ...attributes, evidence }, read));
    }
  }
}

export const eventsExporter: Exporter = {
  format: 'events',
  extension: '.events.jsonl',
  describes: 'events with CAMEO and PLOVER codes, one JSON object a line',
  *write(graph) {
    for (const event of events(graph)) yield `${JSON.stringify(event)}\n`;
  },
};

const COLUMNS: readonly (keyof Event)[] = [
  ...([
    'id',
    'date',
    'source',
    'sourceType',
    'sourceIso',
    'target',
    'targetType',
    'targetIso',
    'predicate',
    'cameo',
  ] as const),
  ...([
    'cameoRoot',
    'quadClass',
    'plover',
    'modality',
    'negated',
    'mentions',
    'articles',
    'confidence',
    'quotes',
  ] as const),
];

const field = (value: Event[keyof Event]): string =>
  (typeof value === 'object' ? value.join(' | ') : String(value))
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

export const eventsTsvExporter: Exporter = {
  format: 'events-tsv',
  extension: '.events.tsv',
  describes: 'events with CAMEO and PLOVER codes, tab-separated',
  *write(graph) {
    yield `${COLUMNS.join('\t')}\n`;
    for (const event of events(graph)) yield `${COLUMNS.map((column) => field(event[column])).join('\t')}\n`;
  },
};
