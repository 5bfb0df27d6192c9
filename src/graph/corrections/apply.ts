/** Facts and corrections in order in; corrected facts, and each correction that no longer fits, out. */
import {
  entityId,
  relationIdOf,
  type Entity,
  type EntityId,
  type Evidence,
  type Problem,
  type Relation,
} from '../../model';
import {
  articleNamed,
  entityNamed,
  redirect,
  replaceEntity,
  settle,
  Unmatched,
  withEvidence,
  type Facts,
} from './facts';
import type { Correction, CorrectionOf } from './schema';

type Apply<D extends Correction['do']> = (facts: Facts, correction: CorrectionOf<D>) => Facts;

const aliasesOf = (entities: readonly Entity[]): Entity['aliases'] => {
  const counts = new Map<string, number>();
  for (const { aliases } of entities)
    for (const { form, count } of aliases) counts.set(form, (counts.get(form) ?? 0) + count);
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
};

const merge: Apply<'merge'> = (facts, { into, from }) => {
  const target = entityNamed(facts, into);
  const folded = from.map((name) => entityNamed(facts, name)).filter(({ id }) => id !== target.id);
  if (folded.length === 0) throw new Unmatched('merges an entity with itself');
  const gone = new Set(folded.map(({ id }) => id));
  const merged: Entity = { ...target, aliases: aliasesOf([target, ...folded]) };
  return {
    ...facts,
    entities: facts.entities
      .filter(({ id }) => !gone.has(id))
      .map((entity) => (entity.id === target.id ? merged : entity)),
    relations: settle(facts.relations.map((relation) => redirect(relation, gone, target.id))),
  };
};

type Moves = (evidence: Evidence, end: 'subject' | 'object') => boolean;

/** The relation without the evidence that moves, and the same relation of the new entity with it. */
const parted = (relation: Relation, from: EntityId, to: EntityId, moves: Moves): readonly Relation[] => {
  const end = relation.subject === from ? 'subject' : relation.object === from ? 'object' : undefined;
  if (!end) return [relation];
  const leaving = relation.evidence.filter((piece) => moves(piece, end));
  const staying = relation.evidence.filter((piece) => !moves(piece, end));
  const [left, moved] = [withEvidence(relation, staying), withEvidence(relation, leaving)];
  return [...(left ? [left] : []), ...(moved ? [redirect(moved, new Set([from]), to)] : [])];
};

const part = (facts: Facts, entity: Entity, fresh: Entity, moves: Moves): Facts => ({
  ...facts,
  entities: [...facts.entities, fresh],
  relations: settle(facts.relations.flatMap((relation) => parted(relation, entity.id, fresh.id, moves))),
});

const freshEntity = (from: Entity, name: string, why: string, aliases: Entity['aliases']): Entity => ({
  id: entityId(from.type, name, `${why} ${from.id}`),
  type: from.type,
  name,
  aliases,
});

const notSame: Apply<'not-same'> = (facts, { entity, alias, name }) => {
  const from = entityNamed(facts, entity);
  const taken = from.aliases.filter(({ form }) => form === alias);
  if (taken.length === 0) throw new Unmatched(`finds no alias "${alias}" of ${from.name}`);
  const texts = new Map(facts.articles.map(({ id, text }) => [id, text]));
  const moves: Moves = (piece, end) => texts.get(piece.article)?.slice(piece[end].start, piece[end].end) === alias;
  const rest = { ...from, aliases: from.aliases.filter(({ form }) => form !== alias) };
  return part(
    replaceEntity(facts, from.id, () => rest),
    rest,
    freshEntity(from, name ?? alias, 'not', taken),
    moves,
  );
};

const split: Apply<'split'> = (facts, { entity, articles, name }) => {
  const from = entityNamed(facts, entity);
  const ids = new Set(articles.map((asked) => articleNamed(facts, asked).id));
  return part(facts, from, freshEntity(from, name, 'split', [{ form: name, count: 1 }]), ({ article }) =>
    ids.has(article),
  );
};

const rename: Apply<'rename'> = (facts, { entity, name }) =>
  replaceEntity(facts, entityNamed(facts, entity).id, (was) => ({ ...was, name }));

const retype: Apply<'retype'> = (facts, { entity, type }) =>
  replaceEntity(facts, entityNamed(facts, entity).id, (was) => ({ ...was, type }));

const reject: Apply<'reject'> = (facts, { subject, predicate, object, modality, negated }) => {
  const [from, to] = [entityNamed(facts, subject).id, entityNamed(facts, object).id];
  const meant = (relation: Relation): boolean =>
    relation.predicate === predicate &&
    ((relation.subject === from && relation.object === to) || (relation.subject === to && relation.object === from)) &&
    (modality === undefined || relation.stance.modality === modality) &&
    (negated === undefined || relation.stance.negated === negated);
  const kept = facts.relations.filter((relation) => !meant(relation));
  if (kept.length === facts.relations.length)
    throw new Unmatched(`finds no relation ${subject} ${predicate} ${object}`);
  return { ...facts, relations: kept };
};

const RULE = 'correction';

const add: Apply<'add'> = (facts, correction) => {
  const [subject, object] = [entityNamed(facts, correction.subject).id, entityNamed(facts, correction.object).id];
  if (subject === object) throw new Unmatched('joins an entity with itself');
  const article = articleNamed(facts, correction.article);
  const start = article.text.indexOf(correction.quote);
  if (start < 0) throw new Unmatched(`finds its quote nowhere in ${correction.article}`);
  const span = { start, end: start + correction.quote.length };
  const evidence: Evidence = {
    ...{ article: article.id, sentence: span, trigger: span, subject: span, object: span },
    ...{ rule: RULE, saidBy: [], confidence: 1 },
  };
  const stance = { modality: correction.modality, negated: correction.negated };
  const relation = { predicate: correction.predicate, subject, object, stance, evidence: [evidence] as const };
  const added: Relation = {
    ...relation,
    id: relationIdOf(relation),
    articles: 1,
    stories: 1,
    outlets: 1,
    confidence: 1,
  };
  return { ...facts, relations: settle([...facts.relations, added]) };
};

const applyOne = (facts: Facts, correction: Correction): Facts => {
  switch (correction.do) {
    case 'merge':
      return merge(facts, correction);
    case 'not-same':
      return notSame(facts, correction);
    case 'split':
      return split(facts, correction);
    case 'rename':
      return rename(facts, correction);
    case 'retype':
      return retype(facts, correction);
    case 'reject':
      return reject(facts, correction);
    case 'add':
      return add(facts, correction);
  }
};

export interface Corrected extends Facts {
  readonly problems: readonly Problem[];
}

/** In the order given, each on what those before it left; `uri` names the file in problems. */
export const applyCorrections = (facts: Facts, corrections: readonly Correction[], uri: string): Corrected => {
  const problems: Problem[] = [];
  let current = facts;
  corrections.forEach((correction, i) => {
    try {
      current = applyOne(current, correction);
    } catch (error) {
      if (!(error instanceof Unmatched)) throw error;
      const message = `${uri}: correction ${i + 1} (${correction.do}) ${error.why}: it was not applied.`;
      problems.push({ uri, line: i + 1, code: 'unmatched', message });
    }
  });
  return { ...current, problems };
};
