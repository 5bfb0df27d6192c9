/** Two neighbouring matches, a state's and the noun of a body that every state has, to one: "Russian Foreign Ministry", "Iraq's Parliament". */
import { knowledgeId, type KnowledgeId } from '../model';
import { automatonOf, type Automaton } from './automaton';
import { NATIONAL_BODIES } from './data/national-bodies';
import { addEntry, type Catalogue } from './names';
import { listOf, rowsOf } from './table';
import { ORGANISATION_KINDS, type KnowledgeEntry, type KnowledgeMatch, type OrganisationKind } from './types';
import { memberOf } from './words';

interface BodyNoun {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly noun: string;
}

export interface NationalBodies {
  /** The automaton of the nouns; the entries of its surfaces are of no country yet. */
  readonly nouns: Automaton;
  /** The body of this country that a noun's entry stands for. */
  readonly of: (country: KnowledgeEntry, noun: KnowledgeEntry) => KnowledgeEntry;
  readonly entry: (id: KnowledgeId) => KnowledgeEntry | undefined;
}

function bodyNouns(): readonly (BodyNoun & { readonly names: readonly string[] })[] {
  return rowsOf(NATIONAL_BODIES, 4).map(([key = '', kind, noun = '', names]) => {
    return { key, kind: memberOf(ORGANISATION_KINDS, kind) ?? 'agency', noun, names: listOf(names) };
  });
}

const nounEntry = ({ key, kind, noun }: BodyNoun): KnowledgeEntry => {
  return { id: knowledgeId('noun', key), type: 'organisation', name: noun, aliases: [], kind };
};

const ID = /^body:(.+):([a-z-]+)$/;

/** `adjectiveOf` gives the demonym that names the body: Russian, or the country's name where it has none. */
export function nationalBodies(
  entryOf: (id: KnowledgeId) => KnowledgeEntry | undefined,
  adjectiveOf: (country: KnowledgeEntry) => string,
): NationalBodies {
  const catalogue: Catalogue = { entries: new Map(), surfaces: [] };
  const byKey = new Map<string, KnowledgeEntry>();
  for (const body of bodyNouns()) {
    const entry = nounEntry(body);
    byKey.set(body.key, entry);
    addEntry(catalogue, entry, body.names);
  }
  const of = (country: KnowledgeEntry, noun: KnowledgeEntry): KnowledgeEntry => ({
    ...noun,
    id: knowledgeId('body', `${country.id.slice('country:'.length)}:${noun.id.slice('noun:'.length)}`),
    name: `${adjectiveOf(country)} ${noun.name}`,
    country: country.id,
  });
  const entry = (id: KnowledgeId): KnowledgeEntry | undefined => {
    const [, state, key] = ID.exec(id) ?? [];
    const country = state === undefined ? undefined : entryOf(knowledgeId('country', state));
    const noun = key === undefined ? undefined : byKey.get(key);
    return country === undefined || noun === undefined ? undefined : of(country, noun);
  };
  return { nouns: automatonOf(catalogue.surfaces), of, entry };
}

interface Form {
  readonly form: string;
}

const POSSESSIVE = /^['\u2019]s?$/;

/** Where the noun must begin: after `Russian`, after `Russia 's`. */
function nounStart(match: KnowledgeMatch, tokens: readonly Form[]): number | undefined {
  if (match.adjective === true || match.entries[0]?.iso === 'US') return match.last;
  return POSSESSIVE.test(tokens[match.last]?.form ?? '') ? match.last + 1 : undefined;
}

/** The match of state and noun together; the match alone where no noun follows. */
export function withBody(
  match: KnowledgeMatch,
  tokens: readonly Form[],
  bodies: NationalBodies,
  nounFrom: (first: number) => KnowledgeMatch | undefined,
): KnowledgeMatch {
  const [country] = match.entries;
  if (country?.type !== 'country') return match;
  const start = nounStart(match, tokens);
  const noun = start === undefined ? undefined : nounFrom(start);
  const entry = noun?.entries[0];
  if (noun === undefined || entry === undefined) return match;
  return { first: match.first, last: noun.last, entries: [bodies.of(country, entry)], form: 'name', certain: true };
}
