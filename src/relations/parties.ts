/** The mentions of a sentence in, what may stand at the ends of a relation there out: rules that can find no ends need not be tried. */
import type { Chain, EntityType, Mention, MentionId } from '../model';

/** A set of types, one bit for each. */
export type Types = number;

const BIT: Readonly<Record<EntityType, Types>> = {
  person: 1,
  organisation: 2,
  country: 4,
  place: 8,
  facility: 16,
  event: 32,
  product: 64,
  group: 128,
};

/** What the tables know may act as its state does: "the Kremlin", "Paris". */
const KNOWN = 256;

/** The named things of a sentence, all together. */
export interface Parties {
  readonly types: Types;
  /** One chain alone has no second end. */
  readonly size: 'none' | 'one' | 'several';
}

/** What an end of these types may be, a seat of government included where states and persons may stand. */
export const typesIn = (types: readonly EntityType[]): Types =>
  types.reduce((bits, type) => bits | BIT[type], types.includes('person') && types.includes('country') ? KNOWN : 0);

export const isOfType = ({ type }: Pick<Chain, 'type'>, types: Types): boolean => (BIT[type] & types) !== 0;
export const mayActAsState = (types: Types): boolean => (KNOWN & types) !== 0;
export const meets = ({ types }: Parties, wanted: Types): boolean => (types & wanted) !== 0;

const bitsOf = ({ type, known }: Chain): Types => BIT[type] | (known === undefined ? 0 : KNOWN);

export const partiesOf = (mentions: readonly Mention[], chainOf: ReadonlyMap<MentionId, Chain>): Parties => {
  let [types, size]: [Types, Parties['size']] = [0, 'none'];
  let first: Chain | undefined;
  for (const { id } of mentions) {
    const chain = chainOf.get(id);
    if (chain?.name === undefined) continue;
    if (first !== undefined && chain !== first) size = 'several';
    else if (first === undefined) [first, size] = [chain, 'one'];
    types |= bitsOf(chain);
  }
  return { types, size };
};
