/** The nouns of the knowledge room: entries, matches, offices and holders. */
import type { EntityType, Gender, GrammaticalNumber, KnowledgeId } from '../model';
import type { Beginning } from './automaton';

export const ORGANISATION_KINDS = [
  'international-organisation',
  'alliance',
  'party',
  'parliament',
  'government',
  'ministry',
  'agency',
  'court',
  'central-bank',
  'police',
  'armed-forces',
  'armed-group',
  'movement',
  'outlet',
  'company',
  'university',
  'sports-body',
  'charity',
  'religious-body',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const PLACE_KINDS = [
  'nation',
  'region',
  'city',
  'capital',
  'district',
  'continent',
  'grouping',
  'sea',
  'river',
  'island',
  'mountain',
  'landmark',
  'seat',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export type Kind =
  | 'country'
  | 'former-country'
  | 'territory'
  | PlaceKind
  | 'people'
  | OrganisationKind
  | 'event'
  | 'product'
  | 'person'
  | 'other';

export interface KnowledgeEntry {
  readonly id: KnowledgeId;
  readonly type: EntityType;
  /** The display name: `United Kingdom`, `NATO`, `Labour Party`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  /** ISO 3166-1 alpha-2, of countries and territories. */
  readonly iso?: string;
  /** Only from a user's file. */
  readonly wikidata?: string;
  /** The country of a city, region, party, ministry, outlet or company. */
  readonly country?: KnowledgeId;
  readonly partOf?: KnowledgeId;
  readonly capital?: KnowledgeId;
  /** What a seat or capital may stand for, likeliest first: Kremlin -> Russia, Brussels -> European Union, Belgium. */
  readonly standsFor?: readonly KnowledgeId[];
  readonly gender?: Gender;
}

/** `name`: a name or acronym; `demonym`: British, Brits, Tories; `short`: part of the name, which something else may share (Labour, the Fed). */
export type MatchForm = 'name' | 'demonym' | 'short';

export interface KnowledgeMatch {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  /** All candidates, likeliest first. */
  readonly entries: readonly KnowledgeEntry[];
  readonly form: MatchForm;
  /** Of a demonym that is a noun: Brit, Brits. A form that serves for both (Chinese) has none. */
  readonly number?: GrammaticalNumber;
  /** A demonym that can stand before a noun: British, not Brits. */
  readonly adjective?: boolean;
  /** False where the words may well be no such name: an ordinary word at the start of a sentence (Apple, Labour), part of a person's name (Jack London). */
  readonly certain: boolean;
}

/** What a token's form comes to, wherever it stands: its parts, the same in lower case, and the names that begin with the first. */
export interface Cut {
  readonly parts: readonly string[];
  readonly keys: readonly string[];
  /** None for most words. */
  readonly begins: Beginning | undefined;
}
