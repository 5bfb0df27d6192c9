/** The claims of all articles in, edges out: claims that agree in ends, predicate and stance are one edge with all their evidence. */
import {
  type Aside,
  type ArticleId,
  type Claim,
  type Entity,
  type EntityId,
  type Evidence,
  type Extraction,
  type Groups,
  IN_MEMORY,
  joint,
  type MentionId,
  type Relation,
  relationIdOf,
  type Stance,
} from '../model';
import type { Knowledge } from '../knowledge';
import { derivedFrom } from './derive';
import { PREDICATES } from './predicates';

export type EntityOf = (mention: MentionId) => EntityId | undefined;

const SYMMETRIC: ReadonlySet<string> = new Set(PREDICATES.filter(({ symmetric }) => symmetric).map(({ name }) => name));

/** One claim between two entities, with its sentence's words for telling repeats; plain data, so that it can be laid aside. */
interface Entry {
  readonly predicate: string;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly stance: Stance;
  readonly role?: string;
  readonly label?: string;
  readonly derived?: string;
  readonly evidence: Evidence;
  readonly outlet: string;
  readonly story: ArticleId;
  readonly words: string;
}

/** Extractions in the order of article ids, gone through once. Where `aside` is on disk, one relation's evidence is held at a time. */
export const mergeClaims = (
  extractions: Iterable<Extraction>,
  within: (extraction: Extraction) => EntityOf,
  entities: readonly Entity[],
  knowledge: Knowledge,
  aside: Aside = IN_MEMORY,
): readonly Relation[] => {
  const merged: Relation[] = [];
  for (const entries of grouped(extractions, within, aside).each())
    for (const relation of relationOf(entries)) merged.push(shelved(relation, aside));
  for (const relation of derivedFrom(merged, entities, knowledge)) merged.push(shelved(relation, aside));
  return merged.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The same relation, its evidence laid aside and read when it is asked for. */
const shelved = ({ evidence, ...facts }: Relation, aside: Aside): Relation => {
  const read = aside.keep(evidence);
  return {
    ...facts,
    get evidence() {
      return read();
    },
  };
};

/** Claims that become one edge, together. */
const grouped = (
  extractions: Iterable<Extraction>,
  within: (extraction: Extraction) => EntityOf,
  aside: Aside,
): Groups<Entry> => {
  const groups = aside.groups<Entry>();
  for (const extraction of extractions) {
    const entityOf = extraction.claims.length > 0 ? within(extraction) : () => undefined;
    for (const claim of extraction.claims) {
      const entry = entryOf(extraction, claim, entityOf);
      if (entry !== undefined) groups.add(keyOf(entry), entry);
    }
  }
  return groups;
};

const entryOf = ({ article, story }: Extraction, claim: Claim, entityOf: EntityOf): Entry | undefined => {
  const [from, to] = [entityOf(claim.subject), entityOf(claim.object)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const turned = SYMMETRIC.has(claim.predicate) && to < from;
  const { start, end } = claim.evidence.sentence;
  return {
    predicate: claim.predicate,
    stance: claim.stance,
    ...(claim.role !== undefined && { role: claim.role }),
    ...(claim.label !== undefined && { label: claim.label }),
    ...(claim.derived !== undefined && { derived: claim.derived }),
    subject: turned ? to : from,
    object: turned ? from : to,
    evidence: resolved(turned ? turn(claim.evidence) : claim.evidence, entityOf),
    outlet: article.outlet ?? article.id,
    story: story ?? article.id,
    words: wordsOf(article.text.slice(start, end)),
  };
};

const turn = (evidence: Evidence): Evidence => ({ ...evidence, subject: evidence.object, object: evidence.subject });

/** Mentions of speakers and places become entities. */
const resolved = (evidence: Evidence, entityOf: EntityOf): Evidence => {
  const place = evidence.placeMention && entityOf(evidence.placeMention);
  const saidBy = evidence.saidBy.map((source) => {
    const entity = source.mention && entityOf(source.mention);
    return entity === undefined ? source : { ...source, entity };
  });
  return { ...evidence, saidBy, ...(place !== undefined && { place }) };
};

/** What is left of a sentence when case, spacing and punctuation are gone: a caption that repeats it is the same words. */
const wordsOf = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const keyOf = ({ subject, predicate, object, stance, label }: Entry): string =>
  JSON.stringify([subject, predicate, object, stance.modality, stance.negated, label ?? '']);

const relationOf = (entries: readonly Entry[]): readonly Relation[] => {
  const [first, ...rest] = withoutRepeats(saidOf(entries));
  if (first === undefined) return [];
  const kept = [first, ...rest];
  const { predicate, subject, object, stance, label, derived } = first;
  const role = kept.find((entry) => entry.role !== undefined)?.role;
  return [
    {
      id: relationIdOf(first),
      ...{ predicate, subject, object, stance },
      ...(role !== undefined && { role }),
      ...(label !== undefined && { label }),
      ...(derived !== undefined && { derived }),
      evidence: [first.evidence, ...rest.map((entry) => entry.evidence)],
      ...boundsOf(kept),
      ...countsOf(kept),
    },
  ];
};

/** What some text says needs no understanding from another. */
const saidOf = (entries: readonly Entry[]): readonly Entry[] => {
  const said = entries.filter(({ derived }) => derived === undefined);
  return said.length > 0 ? said : entries;
};

const withoutRepeats = (entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>();
  return entries.filter(({ evidence, words }) => {
    const key = `${evidence.article} ${words}`;
    return seen.has(key) ? false : seen.add(key);
  });
};

const least = (texts: readonly string[]): string | undefined =>
  texts.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
const most = (texts: readonly string[]): string | undefined =>
  texts.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);

const boundsOf = (entries: readonly Entry[]): Pick<Relation, 'first' | 'last'> => {
  const times = entries.flatMap(({ evidence }) => evidence.time ?? []);
  const [first, last] = [least(times.map(({ start }) => start)), most(times.map(({ end }) => end))];
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
};

const countsOf = (entries: readonly Entry[]): Pick<Relation, 'articles' | 'stories' | 'outlets' | 'confidence'> => {
  const storyOf = storiesOf(entries);
  return {
    articles: new Set(entries.map(({ evidence }) => evidence.article)).size,
    stories: new Set(entries.map(storyOf)).size,
    outlets: new Set(entries.map(({ outlet }) => outlet)).size,
    confidence: joint(entries.map((entry) => [storyOf(entry), entry.evidence.confidence])),
  };
};

/** Articles that are copies of one another, or tell it in the same words, tell one story, over any number of steps. */
const storiesOf = (entries: readonly Entry[]): ((entry: Entry) => string) => {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(key, root);
    return root;
  };
  for (const { story, words } of entries) parents.set(rootOf(` ${words}`), rootOf(story));
  return ({ story }) => rootOf(story);
};
