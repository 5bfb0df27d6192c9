/** Whether what one article says of a name fits what others say of it: evidence in, a verdict out. */
import type { Bearer } from './bearer';

/** What is known of an entity so far: all that its bearers say, added up. */
export interface Evidence {
  readonly middles: (readonly string[])[];
  readonly genders: Set<string>;
  readonly domains: Set<string>;
  readonly countries: Set<string>;
  /** How many articles name each companion. */
  readonly company: Map<string, number>;
}

export const emptyEvidence = (): Evidence => ({
  middles: [],
  genders: new Set(),
  domains: new Set(),
  countries: new Set(),
  company: new Map(),
});

const MOST_COMPANY = 400;
const MOST_MIDDLES = 8;

export function addEvidence(evidence: Evidence, bearer: Bearer): void {
  if (bearer.middle.length > 0 && evidence.middles.length < MOST_MIDDLES) evidence.middles.push(bearer.middle);
  if (bearer.gender !== undefined) evidence.genders.add(bearer.gender);
  for (const domain of bearer.domains) evidence.domains.add(domain);
  for (const country of bearer.countries) evidence.countries.add(country);
  for (const key of bearer.company)
    if (key !== bearer.key && (evidence.company.has(key) || evidence.company.size < MOST_COMPANY))
      evidence.company.set(key, (evidence.company.get(key) ?? 0) + 1);
}

const sameOrInitial = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of long) if (at < short.length && sameOrInitial(short[at] ?? '', word)) at++;
  return at === short.length;
}

const apart = (a: ReadonlySet<string>, b: readonly string[]): boolean =>
  a.size > 0 && b.length > 0 && !b.some((one) => a.has(one));

/** Companions that both have: the same people around are the same story. */
export function sharedCompany(evidence: Evidence, bearer: Bearer): number {
  let shared = 0;
  for (const key of bearer.company) if (key !== bearer.key && evidence.company.has(key)) shared++;
  return shared;
}

const SAME_STORY = 2;

/** Gender and middle names are beyond dispute; walks of life and countries are not, where the company is the same. */
export function contradicts(evidence: Evidence, bearer: Bearer): boolean {
  if (bearer.gender !== undefined && evidence.genders.size > 0 && !evidence.genders.has(bearer.gender)) return true;
  if (!evidence.middles.every((middle) => middlesFit(middle, bearer.middle))) return true;
  const different = apart(evidence.domains, bearer.domains) || apart(evidence.countries, bearer.countries);
  return different && sharedCompany(evidence, bearer) < SAME_STORY;
}

const overlap = (a: ReadonlySet<string>, b: readonly string[]): number => b.filter((one) => a.has(one)).length;

/** How much speaks for the bearer being this entity rather than its namesake. */
export const affinity = (evidence: Evidence, bearer: Bearer): number =>
  3 * overlap(evidence.domains, bearer.domains) +
  3 * overlap(evidence.countries, bearer.countries) +
  Math.min(4, sharedCompany(evidence, bearer)) +
  (bearer.gender !== undefined && evidence.genders.has(bearer.gender) ? 1 : 0);
