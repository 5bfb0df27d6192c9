/** Whether two groups of mentions could be one thing: what is known of each in, yes or no out. */
import type { EntityType } from '../model';
import { sameFullNames } from './names/full';
import type { Group } from './partition';

type Kind = 'person' | 'where' | 'body' | 'thing';

const KINDS: Readonly<Record<EntityType, Kind>> = {
  person: 'person',
  country: 'where',
  place: 'where',
  facility: 'where',
  organisation: 'body',
  group: 'body',
  event: 'thing',
  product: 'thing',
};

const hasPerson = (group: Group): boolean => (group.votes.get('person') ?? 0) > 0;
const hasOther = (group: Group): boolean => [...group.votes].some(([type, votes]) => type !== 'person' && votes > 0);

/** A person is nothing but a person; the other types shade into each other. */
const typesAgree = (a: Group, b: Group): boolean =>
  !(hasPerson(a) && !hasPerson(b) && hasOther(b)) && !(hasPerson(b) && !hasPerson(a) && hasOther(a));

const knownAgree = (a: Group, b: Group): boolean =>
  a.known === undefined || b.known === undefined || a.known === b.known;

const genderAgree = (a: Group, b: Group): boolean =>
  a.gender === undefined || b.gender === undefined || a.gender === b.gender;

/** A body takes a singular or a plural (`the team said they`); a person does not. */
const numberAgree = (a: Group, b: Group): boolean =>
  a.number === undefined || b.number === undefined || a.number === b.number || (!hasPerson(a) && !hasPerson(b));

/** Two different full names are two people, unless the knowledge says that they are one. */
const namesAgree = (a: Group, b: Group): boolean =>
  (a.known !== undefined && a.known === b.known) || sameFullNames(a.fullNames, b.fullNames);

export const kindOf = (type: EntityType): Kind => KINDS[type];

export const agree = (a: Group, b: Group): boolean =>
  knownAgree(a, b) && genderAgree(a, b) && numberAgree(a, b) && typesAgree(a, b) && namesAgree(a, b);
