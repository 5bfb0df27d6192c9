/** Edges in, the edges that follow from them and from the knowledge tables out: never a second proof of what a text says. */
import { type Entity, type EntityId, type KnowledgeId, type Relation, relationId } from '../model';
import type { Knowledge, KnowledgeEntry } from '../knowledge';

interface Atlas {
  readonly entryOf: (entity: EntityId) => KnowledgeEntry | undefined;
  readonly entityOf: (known: KnowledgeId) => EntityId | undefined;
}

/** One after the other, of the relations that are there when it begins: the caller may add to them on the way. */
export function* derivedFrom(
  relations: readonly Relation[],
  entities: readonly Entity[],
  knowledge: Knowledge,
): Iterable<Relation> {
  const atlas = atlasOf(entities, knowledge);
  const taken = new Set(relations.map(({ id }) => id));
  for (const relation of [...relations])
    for (const found of [...visitedCountry(relation, atlas), ...ownerOf(relation), ...placeFacts(relation, atlas)]) {
      if (taken.has(found.id)) continue;
      taken.add(found.id);
      yield found;
    }
}

const atlasOf = (entities: readonly Entity[], knowledge: Knowledge): Atlas => {
  const known = new Map(
    entities.flatMap(({ id, known: entry }) => (entry === undefined ? [] : [[id, entry] as const])),
  );
  const byEntry = new Map([...known].map(([id, entry]) => [entry, id] as const));
  return {
    entryOf: (entity) => {
      const id = known.get(entity);
      return id === undefined ? undefined : knowledge.entry(id);
    },
    entityOf: (id) => byEntry.get(id),
  };
};

const countryOf = (place: EntityId, atlas: Atlas): EntityId | undefined => {
  const country = atlas.entryOf(place)?.country;
  return country === undefined ? undefined : atlas.entityOf(country);
};

/** Visited Moscow, so visited Russia. */
const visitedCountry = (relation: Relation, atlas: Atlas): readonly Relation[] => {
  if (relation.predicate !== 'visited') return [];
  const country = countryOf(relation.object, atlas);
  if (country === undefined || country === relation.subject) return [];
  return [derive(relation, relation.subject, 'visited', country, 'visited a place in the country')];
};

/** A subsidiary has an owner. */
const ownerOf = (relation: Relation): readonly Relation[] =>
  relation.predicate === 'subsidiary_of' && !relation.stance.negated && relation.stance.modality === 'asserted'
    ? [derive(relation, relation.object, 'owns', relation.subject, 'the parent of a subsidiary')]
    : [];

/** A place that an edge uses lies in its country, or is its capital. */
const placeFacts = (relation: Relation, atlas: Atlas): readonly Relation[] =>
  [...new Set([relation.object, ...relation.evidence.flatMap(({ place }) => place ?? [])])].flatMap((place) => {
    const country = countryOf(place, atlas);
    const kind = atlas.entryOf(place)?.kind;
    if (country === undefined || country === place) return [];
    if (kind === 'capital') return [fact(relation, place, 'capital_of', country)];
    return kind === 'city' || kind === 'region' ? [fact(relation, place, 'located_in', country)] : [];
  });

const fact = (relation: Relation, place: EntityId, predicate: string, country: EntityId): Relation => ({
  ...derive(relation, place, predicate, country, 'known of the place'),
  evidence: [relation.evidence[0]],
});

const derive = (from: Relation, subject: EntityId, predicate: string, object: EntityId, derived: string): Relation => {
  const stance = predicate === from.predicate ? from.stance : { modality: 'asserted' as const, negated: false };
  const id = relationId([subject, predicate, object, stance.modality, stance.negated, '']);
  return { ...bare(from), id, subject, predicate, object, stance, derived };
};

/** What is not particular to the edge that it came from. */
const bare = ({ evidence, articles, stories, outlets, confidence, first, last }: Relation) => ({
  evidence,
  articles,
  stories,
  outlets,
  confidence,
  ...(first !== undefined && { first }),
  ...(last !== undefined && { last }),
});
