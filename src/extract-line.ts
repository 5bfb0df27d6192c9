/** One analysed article in; its line in the extract format (docs/extract-format.md) out. */
import type { Analysed, Fold } from './build';
import type { Claim, Entity, EntityId, Mention, MentionId, Relation, Span } from './model';
import { cameoOf } from './relations';

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const present = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

type EntityOf = (mention: MentionId) => EntityId | undefined;

const tokensOf = ({ document }: Analysed): readonly unknown[] => {
  let base = 0;
  return document.sentences.flatMap(({ tokens }) => {
    const from = base;
    base += tokens.length;
    return tokens.map(({ start, end, upos, xpos, lemma, head, deprel }) => ({
      start,
      end,
      upos,
      xpos,
      lemma,
      head: head < 0 ? -1 : from + head,
      deprel,
    }));
  });
};

const mentionOf = (mention: Mention, entity: EntityId): unknown => ({ ...spanOf(mention), kind: mention.kind, entity });

const entityLine = ({ id, name, type, iso, wikidata }: Entity): unknown => present({ id, name, type, iso, wikidata });

const evidenceFields = ({ evidence }: Claim, entityOf: EntityOf): Readonly<Record<string, unknown>> => ({
  confidence: evidence.confidence,
  evidence: spanOf(evidence.sentence),
  trigger: spanOf(evidence.trigger),
  subjectSpan: spanOf(evidence.subject),
  objectSpan: spanOf(evidence.object),
  rule: evidence.rule,
  saidBy: evidence.saidBy.map(({ words, span, mention, verb }) =>
    present({ words, ...spanOf(span), entity: mention && entityOf(mention), verb }),
  ),
  time: evidence.time,
  place: evidence.placeMention && entityOf(evidence.placeMention),
});

const claimLine = (claim: Claim, subject: EntityId, object: EntityId, entityOf: EntityOf): unknown =>
  present({
    subject,
    predicate: claim.predicate,
    object,
    ...claim.stance,
    ...evidenceFields(claim, entityOf),
    role: claim.role,
    label: claim.label,
    cameo: cameoOf(claim.predicate),
  });

const derivedLines = (relation: Relation): readonly unknown[] =>
  relation.derived === undefined
    ? []
    : relation.evidence.map((evidence) =>
        present({
          subject: relation.subject,
          predicate: relation.predicate,
          object: relation.object,
          ...relation.stance,
          confidence: evidence.confidence,
          evidence: spanOf(evidence.sentence),
          trigger: spanOf(evidence.trigger),
          subjectSpan: spanOf(evidence.subject),
          objectSpan: spanOf(evidence.object),
          rule: evidence.rule,
          saidBy: evidence.saidBy.map(({ words, span, entity, verb }) =>
            present({ words, ...spanOf(span), entity, verb }),
          ),
          time: evidence.time,
          role: relation.role,
          derived: relation.derived,
          cameo: cameoOf(relation.predicate),
        }),
      );

/** `fold` is of this article alone. */
export const extractLine = (id: string, analysed: Analysed, fold: Fold, withTokens: boolean): unknown => {
  const { article, sentences, mentions, claims } = analysed.extraction;
  const entityOf: EntityOf = fold.within(analysed.extraction);
  return present({
    id,
    blocks: article.blocks,
    sentences,
    tokens: withTokens ? tokensOf(analysed) : undefined,
    mentions: mentions.flatMap((mention) => {
      const entity = entityOf(mention.id);
      return entity ? [mentionOf(mention, entity)] : [];
    }),
    entities: fold.entities.map(entityLine),
    relations: [
      ...claims.flatMap((claim) => {
        const [subject, object] = [entityOf(claim.subject), entityOf(claim.object)];
        const isSaid = claim.derived === undefined && subject !== object;
        return isSaid && subject && object ? [claimLine(claim, subject, object, entityOf)] : [];
      }),
      ...fold.relations.flatMap(derivedLines),
    ],
  });
};
