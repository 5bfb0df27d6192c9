/** A small invented graph for tests of graph, export and query: three articles' worth of people who do not exist. */
import { toGraph, type NewsGraph } from '../../src/graph';
import { articleFromText } from '../../src/ingest';
import {
  entityId,
  relationId,
  type Article,
  type Entity,
  type EntityType,
  type Evidence,
  type Modality,
  type PredicateFacts,
  type Relation,
} from '../../src/model';

export const TEXT =
  'Ana Duarte met Rui Sousa in Porto on Monday. Duarte warned Lusitania that talks may fail. ' +
  'Sousa will visit Lusitania. Duarte did not meet Tomás Reis <b>& Sons</b>. Duarte leads the Blue Party.';

export const ARTICLES: readonly Article[] = [
  articleFromText(TEXT, {
    uri: 'a.txt',
    published: '2021-03-02',
    outlet: 'The Daily',
    title: 'Duarte meets Sousa',
    url: 'https://daily.example/1',
  }),
  articleFromText('Nothing happened in Porto.', { uri: 'b.txt' }),
];

const article = ARTICLES[0]!;

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the sample text`);
  return { start, end: start + words.length };
};

const sentenceAround = (start: number) => {
  const from = TEXT.lastIndexOf('. ', start);
  const to = TEXT.indexOf('.', start);
  return { start: from < 0 ? 0 : from + 2, end: to + 1 };
};

const entity = (type: EntityType, name: string, ...aliases: readonly string[]): Entity => ({
  id: entityId(type, name),
  type,
  name,
  aliases: [name, ...aliases].map((form, i) => ({ form, count: i + 2 })),
});

export const ANA = entity('person', 'Ana Duarte', 'Duarte');
export const RUI = entity('person', 'Rui Sousa', 'Sousa');
export const LUSITANIA: Entity = { ...entity('country', 'Lusitania', 'Lusitanian'), iso: 'XL' };
export const TOMAS = entity('person', 'Tomás Reis <b>& Sons</b>');
export const PORTO = entity('place', 'Porto');
export const PARTY = entity('organisation', 'Blue Party', 'the Blues');
export const OTHER_DUARTE = entity('person', 'Bento Duarte', 'Duarte');
export const ENTITIES: readonly Entity[] = [ANA, RUI, LUSITANIA, TOMAS, PORTO, PARTY, OTHER_DUARTE];

const evidence = (
  subject: string,
  trigger: string,
  object: string,
  from: number,
  more: Partial<Evidence> = {},
): Evidence => {
  const at = spanOf(trigger, from);
  const sentence = sentenceAround(at.start);
  return {
    article: article.id,
    sentence,
    trigger: at,
    subject: spanOf(subject, sentence.start),
    object: spanOf(object, sentence.start),
    rule: 'sample/verb',
    saidBy: [],
    confidence: 0.9,
    ...more,
  };
};

const relation = (
  subject: Entity,
  predicate: string,
  object: Entity,
  piece: Evidence,
  modality: Modality = 'asserted',
  negated = false,
  role?: string,
): Relation => ({
  id: relationId([subject.id, predicate, object.id, modality, negated]),
  predicate,
  subject: subject.id,
  object: object.id,
  stance: { modality, negated },
  evidence: [piece],
  articles: 1,
  stories: 1,
  outlets: 1,
  confidence: 0.9,
  ...(piece.time ? { first: piece.time.start, last: piece.time.end } : {}),
  ...(role === undefined ? {} : { role }),
});

const MONDAY = { time: { start: '2021-03-01', end: '2021-03-01', words: 'on Monday' }, place: PORTO.id };
const SAID = { saidBy: [{ words: 'Duarte', span: { start: 45, end: 51 }, entity: ANA.id, verb: 'warn' }] };

export const RELATIONS: readonly Relation[] = [
  relation(ANA, 'met_with', RUI, evidence('Ana Duarte', 'met', 'Rui Sousa', 0, MONDAY)),
  relation(ANA, 'warned', LUSITANIA, evidence('Duarte', 'warned', 'Lusitania', 45, SAID)),
  relation(RUI, 'visited', LUSITANIA, evidence('Sousa', 'visit', 'Lusitania', 90), 'planned'),
  relation(ANA, 'met_with', TOMAS, evidence('Duarte', 'meet', 'Tomás Reis', 100), 'asserted', true),
  relation(ANA, 'leader_of', PARTY, evidence('Duarte', 'leads', 'Blue Party', 150), 'asserted', false, 'leader'),
];

export const CATALOGUE: ReadonlyMap<string, PredicateFacts> = new Map([
  ['met_with', { group: 'talk', symmetric: true, cameo: '040', plover: 'CONSULT' }],
  ['warned', { group: 'conflict', symmetric: false, cameo: '130', plover: 'THREATEN' }],
  ['visited', { group: 'movement', symmetric: false, cameo: '042', plover: 'CONSULT' }],
  ['leader_of', { group: 'standing', symmetric: false }],
]);

export const sampleGraph = (): NewsGraph => toGraph(ENTITIES, RELATIONS, ARTICLES, CATALOGUE);
