/** An article's gold graph and what was found in it in; how much of it is right out. */
import type { Entity, Relation } from '../model';
import { figures, type Figures } from './figures';
import type { ForbiddenRelation, Gold, GoldEntity, GoldRelation } from './gold';

export interface Found {
  readonly entities: readonly Pick<Entity, 'id' | 'name' | 'type'>[];
  readonly relations: readonly Pick<Relation, 'subject' | 'predicate' | 'object' | 'stance'>[];
  /** Predicates that read the same from both ends. */
  readonly symmetric: ReadonlySet<string>;
}

export interface GraphScore {
  readonly entities: Figures;
  readonly relations: Figures;
  /** One gold entity as two nodes. */
  readonly duplicates: number;
  readonly mistyped: number;
  readonly forbiddenEntities: readonly string[];
  readonly forbiddenRelations: readonly string[];
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|[’‘'`.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();

/** Pairs of types that careful readers choose between. */
const NEAR = new Set(
  [
    'place facility',
    'place group',
    'organisation facility',
    'organisation group',
    'other event',
    'other group',
    'other facility',
  ].concat(['other product', 'event product', 'event facility', 'group product']),
);
const fits = (a: string, b: string): boolean => a === b || NEAR.has(`${a} ${b}`) || NEAR.has(`${b} ${a}`);

const namesOf = ({ name, aliases }: GoldEntity): ReadonlySet<string> => new Set([name, ...aliases].map(fold));

/** By full name; then by a form of the right type; then by any form. */
const goldFor = (gold: Gold, entity: Found['entities'][number]): GoldEntity | undefined => {
  const own = fold(entity.name);
  const named = gold.entities.filter((candidate) => namesOf(candidate).has(own));
  return named.find(({ name }) => fold(name) === own) ?? named.find(({ type }) => type === entity.type) ?? named[0];
};

const COUNTED = new Set(['person', 'country', 'place', 'organisation']);

interface Matched {
  readonly goldOf: ReadonlyMap<string, GoldEntity>;
  readonly mistyped: ReadonlySet<string>;
}

const matchEntities = (gold: Gold, found: Found): Matched => {
  const goldOf = new Map<string, GoldEntity>();
  const mistyped = new Set<string>();
  for (const entity of found.entities) {
    const match = goldFor(gold, entity);
    if (!match) continue;
    goldOf.set(entity.id, match);
    if (!fits(entity.type, match.type)) mistyped.add(entity.id);
  }
  return { goldOf, mistyped };
};

const entityFigures = (gold: Gold, found: Found, { goldOf, mistyped }: Matched): Figures => {
  const spurious = found.entities.filter(({ id, type }) => !goldOf.has(id) && COUNTED.has(type)).length;
  const right = new Set([...goldOf].filter(([id]) => !mistyped.has(id)).map(([, match]) => match.id));
  const required = gold.entities.filter((entity) => entity.required);
  return figures(
    right.size,
    goldOf.size + spurious,
    required.filter(({ id }) => right.has(id)).length,
    required.length,
  );
};

const forbiddenNames = (gold: Gold, found: Found, { goldOf }: Matched): readonly string[] => {
  const forbidden = new Set(gold.forbiddenEntities.map(fold));
  const isGold = (id: string, name: string): boolean => fold(goldOf.get(id)?.name ?? '') === fold(name);
  return found.entities
    .filter(({ id, name }) => forbidden.has(fold(name)) && !isGold(id, name))
    .map(({ name }) => name);
};

type FoundRelation = Found['relations'][number];

/** A relation is judged once for its ends, predicate and stance. */
const distinct = (found: Found): readonly FoundRelation[] => {
  const byKey = new Map<string, FoundRelation>();
  for (const relation of found.relations) {
    const { predicate, subject, object, stance } = relation;
    if (predicate === 'related_to') continue;
    const ends = found.symmetric.has(predicate) ? [subject, object].sort() : [subject, object];
    byKey.set(JSON.stringify([...ends, predicate, stance]), relation);
  }
  return [...byKey.values()];
};

const samePairAndPredicate =
  ({ goldOf }: Matched, symmetric: ReadonlySet<string>) =>
  (want: GoldRelation | ForbiddenRelation, { subject, predicate, object }: FoundRelation): boolean => {
    const [s, o] = [goldOf.get(subject)?.id, goldOf.get(object)?.id];
    if (s === undefined || o === undefined || !want.predicate.includes(predicate)) return false;
    const turned = want.symmetric || symmetric.has(predicate);
    return (want.subject === s && want.object === o) || (turned && want.subject === o && want.object === s);
  };

/** Where gold is not a plain fact, the kinds of not being one shade into each other. */
const stanceFits = ({ modality: want }: GoldRelation, { stance }: FoundRelation): boolean => {
  const have = stance.negated ? 'negated' : stance.modality;
  const open = have !== 'asserted' && have !== 'negated';
  return want.includes(have) || (open && want.some((one) => one !== 'asserted' && one !== 'negated'));
};

const broken = (
  gold: Gold,
  relations: readonly FoundRelation[],
  same: ReturnType<typeof samePairAndPredicate>,
): readonly string[] =>
  relations
    .filter(({ stance }) => !stance.negated)
    .filter((relation) =>
      gold.forbiddenRelations.some(
        (want) => same(want, relation) && (want.modality?.includes(relation.stance.modality) ?? true),
      ),
    )
    .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`);

const fittingIn =
  (gold: Gold, same: ReturnType<typeof samePairAndPredicate>) =>
  (relation: FoundRelation): readonly GoldRelation[] =>
    gold.relations.filter((want) => same(want, relation) && stanceFits(want, relation));

/** Whether a relation of those found is one of the gold's, as the score counts it. */
export const judgeOf = (gold: Gold, found: Found): ((relation: FoundRelation) => boolean) => {
  const fitting = fittingIn(gold, samePairAndPredicate(matchEntities(gold, found), found.symmetric));
  return (relation) => fitting(relation).length > 0;
};

export const scoreGraph = (gold: Gold, found: Found): GraphScore => {
  const matched = matchEntities(gold, found);
  const same = samePairAndPredicate(matched, found.symmetric);
  const relations = distinct(found);
  const fitting = fittingIn(gold, same);
  const hit = new Set(relations.flatMap(fitting));
  const required = gold.relations.filter((want) => want.required);
  const right = relations.filter((relation) => fitting(relation).length > 0).length;
  return {
    entities: entityFigures(gold, found, matched),
    relations: figures(right, relations.length, required.filter((want) => hit.has(want)).length, required.length),
    duplicates: matched.goldOf.size - new Set([...matched.goldOf.values()].map(({ id }) => id)).size,
    mistyped: matched.mistyped.size,
    forbiddenEntities: forbiddenNames(gold, found, matched),
    forbiddenRelations: broken(gold, relations, same),
  };
};
