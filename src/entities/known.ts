/** The knowledge entry that a chain stands for: its own, or the only one of its type that bears its full name. */
import type { Knowledge } from '../knowledge';
import type { Chain, KnowledgeId } from '../model';
import { domainOf } from './domains';
import { isInstitution } from './ground';
import { classOf } from './name-key';

/** `Congress`, `NIS`: where the article has not said whose, its name does not. */
const isLeftOpen = (name: string): boolean => isInstitution(name) || /^\p{Lu}{2,4}$/u.test(name);

function candidateFor(chain: Chain, knowledge: Knowledge): KnowledgeId | undefined {
  if (chain.known !== undefined) return knowledge.entry(chain.known) === undefined ? undefined : chain.known;
  if (chain.name === undefined || (chain.type === 'person' && !/\s/.test(chain.name))) return undefined;
  if (isLeftOpen(chain.name)) return undefined;
  const entries = knowledge.byName(chain.name).filter(({ type }) => classOf(type) === classOf(chain.type));
  return entries.length === 1 ? entries[0]?.id : undefined;
}

/** In the news from about so many years before taking an office to so many after leaving it. */
const YEARS_BEFORE = 10;
const YEARS_AFTER = 20;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether a bearer of the name held an office near the day; entries without dated offices (a user's own) are always near. */
function isOfItsTime(name: string, published: string | undefined, knowledge: Knowledge): boolean {
  const held = knowledge.officesOf(name);
  if (published === undefined || held.length === 0) return true;
  const year = yearOf(published);
  return held.some(
    ({ from, to }) => year >= yearOf(from) - YEARS_BEFORE && (to === undefined || year <= yearOf(to) + YEARS_AFTER),
  );
}

/** A footballer is not the party leader of the same name, nor is a plumber. */
const isOfPublicLife = ({ roles }: Chain, knowledge: Knowledge): boolean => {
  const domains = (roles ?? []).flatMap((role) => domainOf(role, knowledge) ?? []);
  return domains.length === 0 || domains.includes('public');
};

/** Decided by the article alone: its words, and for people its date and what it says of them. */
export function knownChain(chain: Chain, published: string | undefined, knowledge: Knowledge): KnowledgeId | undefined {
  const id = candidateFor(chain, knowledge);
  const entry = id === undefined ? undefined : knowledge.entry(id);
  if (entry === undefined || entry.type !== 'person') return id;
  const contradicted = chain.gender !== undefined && entry.gender !== undefined && chain.gender !== entry.gender;
  return !contradicted && isOfPublicLife(chain, knowledge) && isOfItsTime(entry.name, published, knowledge)
    ? id
    : undefined;
}
