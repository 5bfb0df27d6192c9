/** The claims of all articles in, edges out: claims that agree in ends, predicate and stance are one edge with all their evidence. */
import {
  type Article,
  type ArticleId,
  type Claim,
  type Entity,
  type EntityId,
  type Evidence,
  type Extraction,
  type MentionId,
  type Relation,
  relationId,
} from '../model';
import type { Knowledge } from '../knowledge';
import { derivedFrom } from './derive';
import { PREDICATES } from './predicates';

export type EntityOf = (article: ArticleId, mention: MentionId) => EntityId | undefined;

const SYMMETRIC: ReadonlySet<string> = new Set(PREDICATES.filter(({ symmetric }) => symmetric).map(({ name }) => name));

/** One claim between two entities, with its sentence's words for telling repeats. */
interface Entry {
  readonly claim: Claim;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly evidence: Evidence;
  readonly article: Article;
  readonly story: ArticleId;
  readonly words: string;
}

export const mergeClaims = (
  extractions: readonly Extraction[],
  entityOf: EntityOf,
  entities: readonly Entity[],
  knowledge: Knowledge,
): readonly Relation[] => {
  const merged = grouped(extractions, entityOf).flatMap((entries) => relationOf(entries));
  return [...merged, ...derivedFrom(merged, entities, knowledge)].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Claims that become one edge, together. */
const grouped = (extractions: readonly Extraction[], entityOf: EntityOf): readonly (readonly Entry[])[] => {
  const groups = new Map<string, Entry[]>();
  for (const extraction of extractions)
    for (const claim of extraction.claims) {
      const entry = entryOf(extraction, claim, entityOf);
      if (entry === undefined) continue;
      const key = keyOf(entry);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  return [...groups.values()];
};

const entryOf = ({ article, story }: Extraction, claim: Claim, entityOf: EntityOf): Entry | undefined => {
  const [from, to] = [entityOf(article.id, claim.subject), entityOf(article.id, claim.object)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const turned = SYMMETRIC.has(claim.predicate) && to < from;
  const { start, end } = claim.evidence.sentence;
  return {
    claim,
    subject: turned ? to : from,
    object: turned ? from : to,
    evidence: resolved(turned ? turn(claim.evidence) : claim.evidence, entityOf),
    article,
    story: story ?? article.id,
    words: wordsOf(article.text.slice(start, end)),
  };
};

const turn = (evidence: Evidence): Evidence => ({ ...evidence, subject: evidence.object, object: evidence.subject });

/** Mentions of speakers and places become entities. */
const resolved = (evidence: Evidence, entityOf: EntityOf): Evidence => {
  const place = evidence.placeMention && entityOf(evidence.article, evidence.placeMention);
  const saidBy = evidence.saidBy.map((source) => {
    const entity = source.mention && entityOf(evidence.article, source.mention);
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

const keyOf = ({ claim, subject, object }: Entry): string =>
  JSON.stringify([subject, claim.predicate, object, claim.stance.modality, claim.stance.negated, claim.label ?? '']);

const relationOf = (entries: readonly Entry[]): readonly Relation[] => {
  const [first, ...rest] = withoutRepeats(entries);
  if (first === undefined) return [];
  const kept = [first, ...rest];
  const { claim, subject, object } = first;
  const role = kept.find((entry) => entry.claim.role !== undefined)?.claim.role;
  return [
    {
      id: relationId([
        subject,
        claim.predicate,
        object,
        claim.stance.modality,
        claim.stance.negated,
        claim.label ?? '',
      ]),
      predicate: claim.predicate,
      subject,
      object,
      stance: claim.stance,
      ...(role !== undefined && { role }),
      ...(claim.label !== undefined && { label: claim.label }),
      evidence: [first.evidence, ...rest.map((entry) => entry.evidence)],
      ...boundsOf(kept),
      ...countsOf(kept),
      confidence: joint(kept),
    },
  ];
};

const withoutRepeats = (entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>();
  return entries.filter(({ article, words }) => {
    const key = `${article.id} ${words}`;
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

const countsOf = (entries: readonly Entry[]): Pick<Relation, 'articles' | 'stories' | 'outlets'> => ({
  articles: new Set(entries.map(({ article }) => article.id)).size,
  stories: storiesOf(entries),
  outlets: new Set(entries.map(({ article }) => article.outlet ?? article.id)).size,
});

/** Articles that are copies of one another, or tell it in the same words, tell one story, over any number of steps. */
const storiesOf = (entries: readonly Entry[]): number => {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(key, root);
    return root;
  };
  for (const { story, words } of entries) parents.set(rootOf(` ${words}`), rootOf(story));
  return [...parents].filter(([key, parent]) => key === parent).length;
};

const SUREST = 0.99;

/** Different wordings support each other; the same words from many places do not. */
const joint = (entries: readonly Entry[]): number => {
  const best = new Map<string, number>();
  for (const { words, evidence } of entries) best.set(words, Math.max(best.get(words) ?? 0, evidence.confidence));
  const doubt = [...best.values()].reduce((left, confidence) => left * (1 - confidence), 1);
  return Math.round(Math.min(SUREST, 1 - doubt) * 1000) / 1000;
};
