/** The nouns of what is known of words: offices, titles, given names and words for people. */
import type { Gender } from '../model';

export const OFFICES = [
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'supreme-leader',
  'general-secretary',
  'first-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'health-minister',
  'trade-minister',
  'energy-minister',
  'economy-minister',
  'education-minister',
  'minister',
  'deputy-minister',
  'leader',
  'deputy-leader',
  'opposition-leader',
  'party-leader',
  'secretary-general',
  'commission-president',
  'council-president',
  'director-general',
  'director',
  'high-representative',
  'envoy',
  'ambassador',
  'commissioner',
  'governor',
  'deputy-governor',
  'central-bank-governor',
  'mayor',
  'deputy-mayor',
  'speaker',
  'parliamentary-leader',
  'legislator',
  'chair',
  'chief-executive',
  'executive',
  'spokesperson',
  'chief-of-staff',
  'adviser',
  'commander',
  'officer',
  'official',
  'judge',
  'pope',
  'cleric',
  'founder',
] as const;
export type Office = (typeof OFFICES)[number];

/** What an office's holder is to the body, as a predicate of the catalogue. */
export const OFFICE_RELATIONS = [
  'leader_of',
  'minister_of',
  'official_of',
  'ambassador_of',
  'spokesperson_of',
  'member_of',
  'represents',
  'works_for',
  'founder_of',
] as const;
export type OfficeRelation = (typeof OFFICE_RELATIONS)[number];

/** `child_of` is `parent_of` from the other end. */
export const ROLE_RELATIONS = [
  ...OFFICE_RELATIONS,
  'candidate_of',
  'citizen_of',
  'educated_at',
  'ally_of',
  'opponent_of',
  'counterpart_of',
  'spouse_of',
  'parent_of',
  'child_of',
  'sibling_of',
  'relative_of',
  'part_of',
] as const;
export type RoleRelation = (typeof ROLE_RELATIONS)[number];

export interface OfficeNoun {
  readonly office: Office;
  readonly relation: OfficeRelation;
  readonly gender?: Gender;
  /** The words at the end that name the office: `foreign secretary` of "British foreign secretary". */
  readonly words: string;
  /** Said of a former holder: ex-president, former prime minister. */
  readonly past: boolean;
}

export interface RoleNoun {
  /** None: a word for a person that names no relation (man, victim). */
  readonly relation?: RoleRelation;
  readonly gender?: Gender;
  /** One noun for many people: troops, government. */
  readonly many: boolean;
}

export interface Title {
  readonly gender?: Gender;
  readonly office?: Office;
}

/** No gender: both may bear it, or cultures differ (Jean, Andrea). */
export interface GivenName {
  readonly gender?: Gender;
}
