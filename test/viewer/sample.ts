/** A small graph about invented people and countries, written by hand: articles and rows enter, a graphology graph leaves. */
import { MultiDirectedGraph } from 'graphology';
import type {
  ArticleId,
  ArticleRecord,
  EdgeAttributes,
  EntityId,
  EntityType,
  Evidence,
  GraphAttributes,
  Modality,
  NodeAttributes,
  PredicateFacts,
  Span,
} from '../../src/model';

/** What the graph says of its predicates; the rest are standing facts. */
export const FACTS: Readonly<Record<string, PredicateFacts>> = Object.fromEntries(
  [
    ...['met_with CONSULT true', 'spoke_with CONSULT true', 'visited CONSULT', 'praised SUPPORT', 'supported SUPPORT'],
    ...['withdrew_from RETREAT', 'warned THREATEN', 'accused ACCUSE', 'criticised ACCUSE', 'deployed_to MOBILIZE'],
    ...['protested_against PROTEST', 'sanctioned COERCE', 'attacked ASSAULT', 'urged REQUEST'],
  ].map((line) => {
    const [name, plover, symmetric] = line.split(' ');
    return [name, { group: 'event', plover: plover!, symmetric: symmetric === 'true' }];
  }),
);

export type SampleGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

interface Story {
  readonly title: string;
  readonly published: string;
  readonly outlet: string;
  readonly body: string;
}

/** subject, predicate, object, then the words: article, a piece of its sentence, subject, trigger, object; then stance and speaker. */
interface Row {
  readonly s: string;
  readonly p: string;
  readonly o: string;
  readonly at: readonly [story: number, sentence: string, subject: string, trigger: string, object: string];
  readonly modality?: Modality;
  readonly negated?: boolean;
  readonly saidBy?: string;
}

export const STORIES: readonly Story[] = [
  {
    title: 'Varga flies to Port Sael for talks on the strait',
    published: '2024-03-04',
    outlet: 'The Harbour Courier',
    body: `Foreign Minister Elena Varga met Norholm's president, Tomas Lindqvist, in Port Sael on Monday.
Ms Varga warned Mr Lindqvist that closing the Kessel Strait would hurt both countries.
The Northern Compact is expected to send observers to Port Sael next week.
Officials said Norholm had moved two ships towards the Kessel Strait.
Jonas Adeyemi, the Compact's secretary-general, praised Ms Varga for making the trip.`,
  },
  {
    title: 'Norholm denies sending ships towards the strait',
    published: '2024-03-06',
    outlet: 'Sael Evening Post',
    body: `Norholm did not send ships towards the Kessel Strait, President Tomas Lindqvist told reporters on Wednesday.
Mr Lindqvist accused Marenia of inventing the story.
Prime Minister Ida Roth of Marenia rejected the accusation and said she would visit Norholm in April.
Norholm may withdraw from the Northern Compact, two diplomats said.
Elena Varga spoke by telephone with Jonas Adeyemi late on Tuesday.`,
  },
  {
    title: 'Compact offers to inspect the Kessel Strait',
    published: '2024-03-11',
    outlet: 'The Harbour Courier',
    body: `Jonas Adeyemi met Tomas Lindqvist in Port Sael on Sunday and offered an inspection.
Marenia supported the inspection and Marenia thanked the Northern Compact.
Ida Roth met Jonas Adeyemi in Belmar, the capital of Marenia.
Elena Varga again warned Tomas Lindqvist not to close the strait.
The trade union Dockers United urged Norholm to keep the port open.`,
  },
  {
    title: 'Dockers march as Roth prepares her visit',
    published: '2024-03-19',
    outlet: 'Morning Ledger',
    body: `Dockers United protested against Norholm in Port Sael on Tuesday.
Ida Roth praised Dockers United and met their leader, Petra Solano.
If Norholm closes the strait, Marenia would sanction Norholm, Ms Roth said.
Petra Solano criticised Tomas Lindqvist.
Elena Varga and Tomas Lindqvist met again in Belmar.`,
  },
];

const ENTITIES: readonly (readonly [
  name: string,
  type: EntityType,
  aliases: string,
  x: number,
  y: number,
  group: number,
])[] = [
  ['Elena Varga', 'person', 'Elena Varga|Ms Varga|Varga', -30, 12, 0],
  ['Tomas Lindqvist', 'person', 'Tomas Lindqvist|Mr Lindqvist', 28, 18, 1],
  ['Ida Roth', 'person', 'Ida Roth|Ms Roth', -42, -26, 0],
  ['Jonas Adeyemi', 'person', 'Jonas Adeyemi', -2, -12, 2],
  ['Petra Solano', 'person', 'Petra Solano', 26, -46, 3],
  ['Marenia', 'country', 'Marenia', -20, -48, 0],
  ['Norholm', 'country', 'Norholm', 50, -8, 1],
  ['Northern Compact', 'organisation', 'Northern Compact|the Compact', 6, 44, 2],
  ['Dockers United', 'organisation', 'Dockers United', 4, -64, 3],
  ['Port Sael', 'place', 'Port Sael', 66, 34, 1],
  ['Belmar', 'place', 'Belmar', -64, -62, 0],
  ['Kessel Strait', 'place', 'Kessel Strait', 76, -46, 1],
];

const ROWS: readonly Row[] = [
  {
    s: 'Elena Varga',
    p: 'met_with',
    o: 'Tomas Lindqvist',
    at: [0, 'Foreign Minister', 'Elena Varga', 'met', 'Tomas Lindqvist'],
  },
  {
    s: 'Elena Varga',
    p: 'met_with',
    o: 'Tomas Lindqvist',
    at: [3, 'Elena Varga and', 'Elena Varga', 'met', 'Tomas Lindqvist'],
  },
  { s: 'Elena Varga', p: 'visited', o: 'Port Sael', at: [0, 'Foreign Minister', 'Elena Varga', 'in', 'Port Sael'] },
  { s: 'Elena Varga', p: 'warned', o: 'Tomas Lindqvist', at: [0, 'Ms Varga warned', 'Varga', 'warned', 'Lindqvist'] },
  {
    s: 'Elena Varga',
    p: 'warned',
    o: 'Tomas Lindqvist',
    at: [2, 'Elena Varga again', 'Elena Varga', 'warned', 'Tomas Lindqvist'],
  },
  {
    s: 'Tomas Lindqvist',
    p: 'leader_of',
    o: 'Norholm',
    at: [0, 'Foreign Minister', 'Tomas Lindqvist', 'president', 'Norholm'],
  },
  {
    s: 'Elena Varga',
    p: 'minister_of',
    o: 'Marenia',
    at: [0, 'Foreign Minister', 'Elena Varga', 'Foreign Minister', 'Elena Varga'],
  },
  {
    s: 'Northern Compact',
    p: 'visited',
    o: 'Port Sael',
    at: [0, 'The Northern Compact is', 'Northern Compact', 'is expected to send', 'Port Sael'],
    modality: 'planned',
  },
  {
    s: 'Norholm',
    p: 'deployed_to',
    o: 'Kessel Strait',
    at: [0, 'Officials said', 'Norholm', 'moved', 'Kessel Strait'],
    saidBy: 'Officials',
  },
  {
    s: 'Norholm',
    p: 'deployed_to',
    o: 'Kessel Strait',
    at: [1, 'Norholm did not', 'Norholm', 'did not send', 'Kessel Strait'],
    negated: true,
    saidBy: 'President Tomas Lindqvist',
  },
  {
    s: 'Jonas Adeyemi',
    p: 'leader_of',
    o: 'Northern Compact',
    at: [0, 'Jonas Adeyemi, the', 'Jonas Adeyemi', 'secretary-general', 'Compact'],
  },
  {
    s: 'Jonas Adeyemi',
    p: 'praised',
    o: 'Elena Varga',
    at: [0, 'Jonas Adeyemi, the', 'Jonas Adeyemi', 'praised', 'Varga'],
  },
  {
    s: 'Tomas Lindqvist',
    p: 'accused',
    o: 'Marenia',
    at: [1, 'Mr Lindqvist accused', 'Lindqvist', 'accused', 'Marenia'],
  },
  { s: 'Ida Roth', p: 'leader_of', o: 'Marenia', at: [1, 'Prime Minister', 'Ida Roth', 'Prime Minister', 'Marenia'] },
  {
    s: 'Ida Roth',
    p: 'visited',
    o: 'Norholm',
    at: [1, 'Prime Minister', 'Ida Roth', 'would visit', 'Norholm'],
    modality: 'planned',
  },
  {
    s: 'Norholm',
    p: 'withdrew_from',
    o: 'Northern Compact',
    at: [1, 'Norholm may', 'Norholm', 'may withdraw', 'Northern Compact'],
    modality: 'possible',
    saidBy: 'two diplomats',
  },
  {
    s: 'Elena Varga',
    p: 'spoke_with',
    o: 'Jonas Adeyemi',
    at: [1, 'Elena Varga spoke', 'Elena Varga', 'spoke', 'Jonas Adeyemi'],
  },
  {
    s: 'Jonas Adeyemi',
    p: 'met_with',
    o: 'Tomas Lindqvist',
    at: [2, 'Jonas Adeyemi met', 'Jonas Adeyemi', 'met', 'Tomas Lindqvist'],
  },
  {
    s: 'Marenia',
    p: 'praised',
    o: 'Northern Compact',
    at: [2, 'Marenia supported', 'Marenia', 'thanked', 'Northern Compact'],
  },
  { s: 'Ida Roth', p: 'met_with', o: 'Jonas Adeyemi', at: [2, 'Ida Roth met', 'Ida Roth', 'met', 'Jonas Adeyemi'] },
  { s: 'Belmar', p: 'capital_of', o: 'Marenia', at: [2, 'Ida Roth met', 'Belmar', 'capital', 'Marenia'] },
  { s: 'Dockers United', p: 'urged', o: 'Norholm', at: [2, 'The trade union', 'Dockers United', 'urged', 'Norholm'] },
  {
    s: 'Dockers United',
    p: 'protested_against',
    o: 'Norholm',
    at: [3, 'Dockers United protested', 'Dockers United', 'protested against', 'Norholm'],
  },
  {
    s: 'Ida Roth',
    p: 'praised',
    o: 'Dockers United',
    at: [3, 'Ida Roth praised', 'Ida Roth', 'praised', 'Dockers United'],
  },
  {
    s: 'Petra Solano',
    p: 'leader_of',
    o: 'Dockers United',
    at: [3, 'Ida Roth praised', 'Petra Solano', 'leader', 'Dockers United'],
  },
  { s: 'Ida Roth', p: 'met_with', o: 'Petra Solano', at: [3, 'Ida Roth praised', 'Ida Roth', 'met', 'Petra Solano'] },
  {
    s: 'Marenia',
    p: 'sanctioned',
    o: 'Norholm',
    at: [3, 'If Norholm', 'Marenia', 'would sanction', 'sanction Norholm'],
    modality: 'hypothetical',
    saidBy: 'Ms Roth',
  },
  {
    s: 'Petra Solano',
    p: 'criticised',
    o: 'Tomas Lindqvist',
    at: [3, 'Petra Solano criticised', 'Petra Solano', 'criticised', 'Tomas Lindqvist'],
  },
];

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const articleOf = (story: Story, at: number): ArticleRecord => ({
  id: `a-${at}` as ArticleId,
  uri: `stories/${at}.txt`,
  received: `${at}`.repeat(64),
  title: story.title,
  published: story.published,
  outlet: story.outlet,
  url: `https://news.example/${at}`,
  text: `${story.title}\n${story.body}`,
});

const spanOf = (text: string, words: string, from: number, to: number): Span => {
  const start = text.indexOf(words, from);
  if (start < 0 || start + words.length > to) throw new Error(`the sample has no "${words}" there`);
  return { start, end: start + words.length };
};

const evidenceOf = (row: Row, articles: readonly ArticleRecord[]): Evidence => {
  const [story, piece, subject, trigger, object] = row.at;
  const { text, id } = articles[story]!;
  const start = text.indexOf(piece);
  const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  const span = (words: string): Span => spanOf(text, words, start, end);
  const saidBy = row.saidBy === undefined ? [] : [{ words: row.saidBy, span: span(row.saidBy) }];
  return {
    article: id,
    sentence: { start, end },
    subject: span(subject),
    trigger: span(trigger),
    object: span(object),
    rule: `${row.p}/verb`,
    saidBy,
    confidence: 0.9,
  };
};

const keyOf = (row: Row): string => [row.s, row.p, row.o, row.modality ?? 'asserted', row.negated ?? false].join('|');

const edgeOf = (rows: readonly Row[], articles: readonly ArticleRecord[]): EdgeAttributes => {
  const evidence = rows.map((row) => evidenceOf(row, articles));
  const days = rows.map((row) => STORIES[row.at[0]]!.published).sort();
  return {
    predicate: rows[0]!.p,
    modality: rows[0]!.modality ?? 'asserted',
    negated: rows[0]!.negated ?? false,
    weight: rows.length,
    confidence: 0.9,
    articles: new Set(rows.map((row) => row.at[0])).size,
    stories: new Set(rows.map((row) => row.at[0])).size,
    outlets: new Set(rows.map((row) => STORIES[row.at[0]]!.outlet)).size,
    first: days[0]!,
    last: days.at(-1)!,
    evidence,
  };
};

const grouped = (rows: readonly Row[], keyed: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyed(row), [...(groups.get(keyed(row)) ?? []), row]);
  return groups;
};

const addEntities = (graph: SampleGraph): void => {
  for (const [label, type, aliases, x, y, community] of ENTITIES) {
    const forms = aliases.split('|');
    const degree = ROWS.filter((row) => row.s === label || row.o === label).length;
    graph.addNode(slug(label) as EntityId, {
      label,
      type,
      aliases: forms,
      aliasCounts: forms.map((_, at) => forms.length - at + 1),
      mentions: degree + 1,
      articles: 2,
      importance: degree / 12,
      community,
      x,
      y,
    });
  }
};

/** The whole sample, or only its first `stories` articles (an older build of the same corpus). */
export const sampleGraph = (stories = STORIES.length): SampleGraph => {
  const graph: SampleGraph = new MultiDirectedGraph();
  const articles = STORIES.slice(0, stories).map(articleOf);
  graph.replaceAttributes({ format: 'newsgraph', formatVersion: 1, articles, predicates: FACTS });
  addEntities(graph);
  const groups = grouped(
    ROWS.filter((row) => row.at[0] < stories),
    keyOf,
  );
  for (const [key, rows] of groups) {
    graph.addEdgeWithKey(`r-${key}`, slug(rows[0]!.s), slug(rows[0]!.o), edgeOf(rows, articles));
  }
  return graph;
};
