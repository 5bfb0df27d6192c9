/** Tenures to answers: who held an office of a body on a day, and which offices a person held. */
import type { KnowledgeId } from '../model';
import { countryId } from './countries';
import { heldOn, isCertainOn, type Holder, type Tenure } from './tenures';
import type { Office, OfficeRelation } from './word-types';

const LEADING: ReadonlySet<Office> = new Set<Office>([
  'supreme-leader',
  'general-secretary',
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'first-minister',
  'leader',
  'party-leader',
  'secretary-general',
  'commission-president',
  'council-president',
  'director-general',
  'director',
  'governor',
  'central-bank-governor',
  'mayor',
  'speaker',
  'chair',
  'chief-executive',
  'pope',
  'cleric',
]);
const CABINET = /-minister$/;

export function relationOf(office: Office): OfficeRelation {
  if (LEADING.has(office)) return 'leader_of';
  return CABINET.test(office) && office !== 'deputy-minister' ? 'minister_of' : 'official_of';
}

/** In the United Kingdom the chancellor is the finance minister. */
const LOCAL: readonly { readonly of: KnowledgeId; readonly word: Office; readonly office: Office }[] = [
  { of: countryId('GB'), word: 'chancellor', office: 'finance-minister' },
  { of: countryId('DE'), word: 'prime-minister', office: 'chancellor' },
  { of: countryId('AT'), word: 'prime-minister', office: 'chancellor' },
];

const localOffice = (of: KnowledgeId, word: Office): Office =>
  LOCAL.find((one) => one.of === of && one.word === word)?.office ?? word;

/** "the leader" is any head; of a party or body, "the chief" or "the chairman" may be its president, secretary-general or chair. */
function inOffice(tenures: readonly Tenure[], of: KnowledgeId, word: Office): readonly Tenure[] {
  const office = localOffice(of, word);
  const exact = tenures.filter((tenure) => tenure.office === office);
  const isState = of.startsWith('country:');
  if (exact.length > 0 || !LEADING.has(office) || (isState && office !== 'leader')) return exact;
  return tenures.filter((tenure) => LEADING.has(tenure.office));
}

const holderOn =
  (date: string | undefined) =>
  (tenure: Tenure): Holder => ({
    ...tenure,
    relation: relationOf(tenure.office),
    certain: isCertainOn(tenure, date),
  });

function groupedBy<K>(tenures: readonly Tenure[], key: (tenure: Tenure) => K): ReadonlyMap<K, readonly Tenure[]> {
  const groups = new Map<K, Tenure[]>();
  for (const tenure of tenures) {
    const group = groups.get(key(tenure));
    if (group === undefined) groups.set(key(tenure), [tenure]);
    else group.push(tenure);
  }
  return groups;
}

export interface Offices {
  readonly holders: (query: { readonly of: KnowledgeId; readonly office: Office }, date?: string) => readonly Holder[];
  readonly heldBy: (person: KnowledgeId, date?: string) => readonly Holder[];
}

export function officesIn(tenures: readonly Tenure[]): Offices {
  const byBody = groupedBy(tenures, ({ of }) => of);
  const byPerson = groupedBy(tenures, ({ person }) => person.id);
  return {
    holders: ({ of, office }, date) => heldOn(inOffice(byBody.get(of) ?? [], of, office), date).map(holderOn(date)),
    heldBy: (person, date) => heldOn(byPerson.get(person) ?? [], date).map(holderOn(date)),
  };
}
