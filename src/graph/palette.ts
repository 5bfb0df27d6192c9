/** How nodes and edges look, for the page, the GEXF file and the pictures alike: a type, importance or evidence count enters, a colour, letter or size leaves. */
import type { EntityType } from '../model';

/** Entity types in the order in which legends list them. */
export const ENTITY_TYPES = [
  'person',
  'country',
  'organisation',
  'place',
  'facility',
  'group',
  'event',
  'product',
] as const satisfies readonly EntityType[];

/** Okabe and Ito's colour-blind-safe palette ("Color Universal Design", 2008); facility and product are quiet relatives. */
export const TYPE_COLOUR: Readonly<Record<EntityType, string>> = {
  person: '#0072B2',
  country: '#E69F00',
  organisation: '#009E73',
  place: '#CC79A7',
  facility: '#8C5A78',
  group: '#56B4E9',
  event: '#D55E00',
  product: '#7F8790',
};

/** The second cue beside colour. */
export const TYPE_LETTER: Readonly<Record<EntityType, string>> = {
  person: 'P',
  country: 'C',
  organisation: 'O',
  place: 'L',
  facility: 'F',
  group: 'G',
  event: 'E',
  product: 'X',
};

/** What a predicate does to the two it joins. */
export type PredicateClass = 'cooperate' | 'conflict' | 'neutral';

export const CLASS_COLOUR: Readonly<Record<PredicateClass, string>> = {
  cooperate: '#0072B2',
  conflict: '#D55E00',
  neutral: '#9AA3AF',
};

/** Radius in pixels, 4 to 22, of a node whose importance is 0 to 1. */
export const nodeRadius = (importance: number): number => 4 + 18 * Math.sqrt(Math.min(1, Math.max(0, importance)));

/** Width in pixels, 2 to 7, of an edge with this many pieces of evidence. */
export const edgeWidth = (evidence: number): number => Math.min(7, 1.3 + 0.7 * Math.log2(Math.max(0, evidence) + 1));
