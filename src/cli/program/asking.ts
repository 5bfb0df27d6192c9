/** Commands that ask a graph. */
import { ENTITY_TYPES } from '../../graph/palette';
import { MODALITIES, type EntityType, type Modality } from '../../model';
import type { RelationQuery } from '../../query';
import { UserError } from '../errors';
import type { Asked } from '../query';
import { type Command, dateOf, formatOf, FORMATS, GRAPH, type Options, printLine, printPiece, textOf } from './spec';

const askedOf = (options: Options): Asked => ({
  graph: textOf(options, 'graph') ?? 'graph-out',
  format: formatOf(options),
  print: printPiece,
});

const oneOf = <T extends string>(known: readonly T[], value: string | undefined, what: string): T | undefined => {
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (!found) throw new UserError(`There is no ${what} "${value}": choose from ${known.join(', ')}.`);
  return found;
};

const numberOf = (options: Options, name: string): number | undefined => {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new UserError(`"${text}" is no number for --${name}.`);
  return value;
};

const given = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const negatedOf = (options: Options): boolean | undefined =>
  options['denied'] === true ? true : options['affirmed'] === true ? false : undefined;

const queryOf = (options: Options): RelationQuery =>
  given<RelationQuery>({
    subject: textOf(options, 'subject'),
    object: textOf(options, 'object'),
    entity: textOf(options, 'entity'),
    predicate: textOf(options, 'predicate')?.split(','),
    group: textOf(options, 'group'),
    cameo: textOf(options, 'cameo'),
    plover: textOf(options, 'plover'),
    subjectType: oneOf<EntityType>(ENTITY_TYPES, textOf(options, 'subjectType'), 'type'),
    objectType: oneOf<EntityType>(ENTITY_TYPES, textOf(options, 'objectType'), 'type'),
    modality: oneOf<Modality>(MODALITIES, textOf(options, 'modality'), 'modality'),
    negated: negatedOf(options),
    since: dateOf(options, 'since'),
    until: dateOf(options, 'until'),
    saidBy: textOf(options, 'saidBy'),
    source: textOf(options, 'source'),
    minEvidence: numberOf(options, 'minEvidence'),
    minConfidence: numberOf(options, 'minConfidence'),
    derived: options['stated'] === true ? false : undefined,
  });

const query: Command = {
  usage: 'query',
  describes: 'print relations with the sentences they come from',
  options: [
    ['--subject <name>', 'who acts'],
    ['--predicate <names>', 'such as met_with, or several: met_with,visited'],
    ['--object <name>', 'towards whom or what'],
    ['--entity <name>', 'either end'],
    ['--group <name>', 'a group of predicates: talk, conflict, support, standing, ...'],
    ['--cameo <code>', 'a CAMEO code or its first digits'],
    ['--plover <type>', 'a PLOVER type, such as CONSULT'],
    ['--subject-type <type>', 'person, country, organisation, place, ...'],
    ['--object-type <type>', 'the same of the object'],
    ['--modality <modality>', MODALITIES.join(', ')],
    ['--denied', 'only what is denied'],
    ['--affirmed', 'nothing that is denied'],
    ['--since <date>', 'evidence from this day on'],
    ['--until <date>', 'evidence up to this day'],
    ['--said-by <name>', 'a speaker, or "article"'],
    ['--source <words>', "part of an outlet's name or of an article's address"],
    ['--min-evidence <n>', 'pieces of evidence at least'],
    ['--min-confidence <p>', 'confidence at least, 0 to 1'],
    ['--stated', 'nothing that is only derived'],
    GRAPH,
    ...FORMATS,
  ],
  run: async (_, options) => (await import('../query')).runQuery(queryOf(options), askedOf(options)),
};

const path: Command = {
  usage: 'path <from> <to>',
  describes: 'how two entities are linked, each step with its sentence',
  options: [['--most <n>', 'how many ways', '3'], GRAPH, ...FORMATS],
  run: async ([from = '', to = ''], options) =>
    (await import('../query')).runPath(from, to, numberOf(options, 'most') ?? 3, askedOf(options)),
};

const timeline: Command = {
  usage: 'timeline <one> <other>',
  describes: 'what is said of two entities, in order of time',
  options: [GRAPH, ...FORMATS],
  run: async ([one = '', other = ''], options) => (await import('../query')).runTimeline(one, other, askedOf(options)),
};

const who: Command = {
  usage: 'who <name>',
  describes: 'an entity: what it is called, and all its relations',
  options: [GRAPH, ...FORMATS],
  run: async ([name = ''], options) => (await import('../query')).runWho(name, askedOf(options)),
};

const top: Command = {
  usage: 'top',
  describes: 'the most central entities',
  options: [
    ['--by <measure>', 'pagerank, degree, betweenness or evidence', 'pagerank'],
    ['--type <type>', 'only this type of entity'],
    ['--limit <n>', 'how many', '20'],
    GRAPH,
    ...FORMATS,
  ],
  run: async (_, options) => {
    const type = oneOf<EntityType>(ENTITY_TYPES, textOf(options, 'type'), 'type');
    const limit = numberOf(options, 'limit') ?? 20;
    const by = textOf(options, 'by') ?? 'pagerank';
    return (await import('../query')).runTop({ by, limit, ...(type ? { type } : {}) }, askedOf(options));
  },
};

const sparql: Command = {
  usage: 'sparql <query>',
  describes: 'a SPARQL 1.1 query over the same facts (prefixes ng, schema, prov, oa, rdfs and xsd are there)',
  options: [GRAPH, ...FORMATS],
  run: async ([text = ''], options) => (await import('../sparql')).runSparql(text, askedOf(options)),
};

const diff: Command = {
  usage: 'diff <before> <after>',
  describes: 'new, grown and gone relations and entities between two builds',
  options: [
    ['--json', 'as JSON'],
    ['--rss', 'as an RSS feed'],
  ],
  run: async ([before = '', after = ''], options) => {
    const format = options['json'] === true ? 'json' : options['rss'] === true ? 'rss' : 'text';
    return (await import('../diff')).runDiff(before, after, format, printPiece);
  },
};

const review: Command = {
  usage: 'review',
  describes: 'doubtful decisions, those that move most relations first, each with the correction that would settle it',
  options: [['--below <p>', 'relations less sure than this', '0.5'], GRAPH],
  run: async (_, options) => {
    const { runReview } = await import('../review');
    return runReview(textOf(options, 'graph') ?? 'graph-out', numberOf(options, 'below') ?? 0.5, printLine);
  },
};

const why: Command = {
  usage: 'why <relation...>',
  describes:
    'how a relation was found: its id, or subject, predicate and object; prints sentence, tree, rule and words',
  options: [GRAPH],
  run: async (asked, options) =>
    (await import('../why')).runWhy(asked, textOf(options, 'graph') ?? 'graph-out', printLine),
};

const whyNot: Command = {
  usage: 'why-not <subject> <predicate> <object>',
  describes: 'how far each sentence that names both got towards a relation',
  options: [GRAPH],
  run: async ([subject = '', predicate = '', object = ''], options) => {
    const { runWhyNot } = await import('../why');
    return runWhyNot({ subject, predicate, object }, textOf(options, 'graph') ?? 'graph-out', printLine);
  },
};

export const ASKING: readonly Command[] = [query, path, timeline, who, top, sparql, diff, review, why, whyNot];
