/** What a predicate's file holds: its name and types, its codes, its patterns, and the sentences that show it right and wrong. */
import type { EntityType, Modality } from '../model';
import type { Pattern } from './pattern';

export type Group =
  | 'talk'
  | 'movement'
  | 'support'
  | 'cooperation'
  | 'conflict'
  | 'pressure'
  | 'law'
  | 'office'
  | 'business'
  | 'standing';

/** Names one entry of PLOVER's list of event types. */
export type Plover =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'MOBILIZE'
  | 'SANCTION'
  | 'COERCE'
  | 'ASSAULT';

/** A sentence, the names at both ends, and the stance: asserted unless written ("planned", "asserted not"). */
export type Example = readonly [text: string, subject: string, object: string, stance?: Modality | `${Modality} not`];

export interface Predicate {
  readonly name: string;
  readonly meaning: string;
  readonly group: Group;
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  readonly symmetric: boolean;
  readonly cameo?: string;
  readonly plover?: Plover;
  /** The office of a state's body is the state's: a spokesman for the Indonesian military speaks for Indonesia. */
  readonly throughOfficials?: boolean;
  /** What some of a country's people hear, their country has not heard. */
  readonly heardByPeople?: false;
  readonly patterns: readonly Pattern[];
  readonly yes: readonly Example[];
  /** Sentences in which it must not be found. */
  readonly no: readonly string[];
}

export const ACTOR: readonly EntityType[] = ['person', 'organisation', 'country', 'group'];
export const PERSON: readonly EntityType[] = ['person'];
export const PEOPLE: readonly EntityType[] = ['person', 'group'];
export const ORGANISATION: readonly EntityType[] = ['organisation'];
export const COUNTRY: readonly EntityType[] = ['country'];
export const PLACE: readonly EntityType[] = ['place', 'facility'];
export const LAND: readonly EntityType[] = ['place', 'facility', 'country'];
export const ANYTHING: readonly EntityType[] = [
  'person',
  'organisation',
  'country',
  'place',
  'facility',
  'event',
  'product',
  'group',
];
