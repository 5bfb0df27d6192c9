/** The shape of an article's hand-made graph: what should be found, what may be, and what must not. */
import { z } from 'zod';

const strings = z.array(z.string());

const GOLD = z.looseObject({
  document: z.string(),
  entities: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      type: z.string(),
      aliases: strings,
      required: z.boolean().default(false),
    }),
  ),
  forbiddenEntities: strings.default([]),
  relations: z.array(
    z.looseObject({
      subject: z.string(),
      predicate: strings,
      object: z.string(),
      modality: strings.or(z.string().transform((one) => [one])).default(['asserted']),
      symmetric: z.boolean().default(false),
      required: z.boolean().default(false),
    }),
  ),
  forbiddenRelations: z
    .array(
      z.looseObject({
        subject: z.string(),
        predicate: strings,
        object: z.string(),
        modality: strings.optional(),
        symmetric: z.boolean().default(false),
      }),
    )
    .default([]),
});

export type Gold = z.infer<typeof GOLD>;
export type GoldEntity = Gold['entities'][number];
export type GoldRelation = Gold['relations'][number];
export type ForbiddenRelation = Gold['forbiddenRelations'][number];

/** Throws when the text is no gold graph: a missing expectation must fail. */
export const parseGold = (json: string): Gold => GOLD.parse(JSON.parse(json));
