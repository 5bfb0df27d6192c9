/** A chain as identification sees it: extractions in, one bearer for each named chain (its name's key, its evidence, its forms) out. */
import type { Knowledge } from '../knowledge';
import type { ArticleId, Chain, EntityType, Extraction, Gender, KnowledgeId, Mention, MentionId } from '../model';
import { domainOf, type Domain } from './domains';
import { groundOf, isInstitution } from './ground';
import { knownChain } from './known';
import { classOf, keyOf, middleOf, type Class } from './name-key';

export interface Form {
  readonly form: string;
  readonly count: number;
}

/** All of it comes from one article (and the knowledge tables), whatever other articles there are; plain data, small enough to be laid aside. */
export interface Bearer {
  readonly article: ArticleId;
  readonly published?: string;
  /** Which of its article's chains it is. */
  readonly chain: number;
  readonly type: EntityType;
  readonly first?: MentionId;
  readonly mentions: number;
  readonly name: string;
  readonly known?: KnowledgeId;
  readonly class: Class;
  /** The country of an institution that every country has (the Supreme Court), as the article's setting tells. */
  readonly ground?: KnowledgeId;
  readonly key: string;
  readonly middle: readonly string[];
  readonly gender?: Gender;
  readonly domains: readonly Domain[];
  readonly countries: readonly KnowledgeId[];
  /** Keys of the people and bodies named beside it; of what the tables know, nobody asks. */
  readonly company: readonly string[];
  readonly forms: readonly Form[];
}

const MOST_COMPANY = 60;

/** The most often named people and bodies of an article. */
function companyOf(extraction: Extraction): readonly string[] {
  const keys = extraction.chains
    .filter(({ name, type }) => name !== undefined && (type === 'person' || type === 'organisation'))
    .map((chain) => ({ key: keyOf(chain.name ?? '', classOf(chain.type)), size: chain.mentions.length }))
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  return [...new Set(keys.slice(0, MOST_COMPANY).map(({ key }) => key))];
}

const clean = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The spellings of its names, the most frequent first. */
function formsOf(chain: Chain, mentions: ReadonlyMap<string, Mention>, text: string): readonly Form[] {
  const counts = new Map<string, number>();
  for (const id of chain.mentions) {
    const mention = mentions.get(id);
    if (mention === undefined || (mention.kind !== 'name' && mention.kind !== 'demonym')) continue;
    const form = clean(text.slice(mention.start, mention.end));
    if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].map(([form, count]) => ({ form, count }));
}

/** `russian foreign minister`: the countries that its roles name. */
function countriesOf(roles: readonly string[], knowledge: Knowledge): readonly KnowledgeId[] {
  const found = new Set<KnowledgeId>();
  for (const role of roles.slice(0, 20)) {
    const tokens = role.split(' ').map((word) => ({ form: word.slice(0, 1).toUpperCase() + word.slice(1) }));
    for (const { entries } of knowledge.lookUp(tokens)) if (entries[0]?.type === 'country') found.add(entries[0].id);
  }
  return [...found];
}

export function bearersOf(extraction: Extraction, knowledge: Knowledge): readonly Bearer[] {
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const company = companyOf(extraction);
  const ground = groundOf(extraction, knowledge);
  const { id: article, published } = extraction.article;
  return extraction.chains.flatMap((chain, at) => {
    if (chain.name === undefined) return [];
    const known = knownChain(chain, published, knowledge);
    const name = (known === undefined ? undefined : knowledge.entry(known)?.name) ?? clean(chain.name);
    const kind = classOf(chain.type);
    const roles = chain.roles ?? [];
    const local = known === undefined && kind === 'body' && isInstitution(name);
    return {
      ...{ article, chain: at, type: chain.type, mentions: chain.mentions.length },
      ...(published === undefined ? {} : { published }),
      ...(chain.mentions[0] === undefined ? {} : { first: chain.mentions[0] }),
      name,
      ...(known === undefined ? {} : { known }),
      class: kind,
      ...(local && ground !== undefined ? { ground } : {}),
      key: keyOf(name, kind),
      middle: kind === 'person' ? middleOf(name) : [],
      ...(chain.gender === undefined || kind !== 'person' ? {} : { gender: chain.gender }),
      domains: [...new Set(roles.flatMap((role) => domainOf(role, knowledge) ?? []))],
      countries: countriesOf(roles, knowledge),
      company: known === undefined ? company : [],
      forms: formsOf(chain, mentions, extraction.article.text),
    };
  });
}
