/** Offices without a body and the article's ground in; claims on the state whose office it is understood to be, each with its reason, out. */
import type { Holder } from '../../knowledge';
import { type KnowledgeId, knowledgeId } from '../../model';
import type { Proposal } from '../match';
import type { Argument, Reading, SentenceReading } from '../reading';
import type { Ground } from './ground';
import type { Vacancy } from './vacancy';

export interface Understood {
  readonly sentence: SentenceReading;
  readonly proposal: Proposal;
  /** Why the state is meant. */
  readonly reason: string;
}

interface Reason {
  readonly of: KnowledgeId;
  readonly words: string;
  readonly prior: number;
}

/** Words for an office that one state alone uses. */
const NATIONAL: ReadonlyMap<string, KnowledgeId> = new Map(
  (
    [
      ['home secretary', 'GB'],
      ['chancellor of the exchequer', 'GB'],
      ['taoiseach', 'IE'],
      ['tánaiste', 'IE'],
      ['secretary of state', 'US'],
      ['secretary of defense', 'US'],
      ['secretary of the treasury', 'US'],
      ['treasury secretary', 'US'],
      ['homeland security secretary', 'US'],
    ] as const
  ).map(([words, iso]) => [words, knowledgeId('country', iso)] as const),
);

const SIBLINGS: Readonly<Record<string, string>> = { 'prime-minister': 'chancellor' };

/** The table's words are exact; "oil minister" is any minister's. */
const isSameOffice = (held: Holder, { office, rule }: Vacancy): boolean =>
  held.office === office.office ||
  SIBLINGS[held.office] === office.office ||
  (office.office === 'minister' && held.relation === rule.predicate.name && held.relation === 'minister_of');

const bodiesOf = (holders: readonly Holder[]): readonly KnowledgeId[] => [...new Set(holders.map(({ of }) => of))];

/** The person's offices of that kind: on the day, else ever. */
const heldBy = (reading: Reading, vacancy: Vacancy): readonly KnowledgeId[] => {
  const { published } = reading.document.article;
  const name = vacancy.bearer.chain.name ?? '';
  const ever = reading.knowledge.officesOf(name).filter((held) => isSameOffice(held, vacancy));
  const now = vacancy.office.past
    ? []
    : reading.knowledge.officesOf(name, published).filter((held) => isSameOffice(held, vacancy));
  return bodiesOf(now.length > 0 ? now : ever);
};

const byTable = (reading: Reading, vacancy: Vacancy): Reason | undefined => {
  const [of, ...others] = heldBy(reading, vacancy);
  return of === undefined || others.length > 0 ? undefined : { of, words: 'the office on the day', prior: 0.88 };
};

const byWords = ({ office }: Vacancy): Reason | undefined => {
  const of = NATIONAL.get(office.words);
  return of === undefined ? undefined : { of, words: 'an office that only this state has', prior: 0.8 };
};

/** Nobody else is known to hold the office there, and the person none elsewhere. */
const isFree = (reading: Reading, { bearer, office }: Vacancy, of: KnowledgeId): boolean => {
  const { published } = reading.document.article;
  const name = bearer.chain.name ?? '';
  const known = reading.knowledge.officesOf(name).some((held) => held.of !== of);
  const rivals = office.past ? [] : reading.knowledge.holders({ of, office: office.office }, published);
  return !known && !rivals.some(({ certain, person }) => certain && person.name !== name);
};

/** The sentence names no other country, which might be whose office it is. */
const isAlone = ({ sentence }: Vacancy, reading: Reading, of: KnowledgeId): boolean =>
  sentence.covering.flat().every(({ id }) => {
    const chain = reading.chainOf.get(id);
    return chain?.type !== 'country' || chain.known === of;
  });

/** Countries where somebody else is known to hold it are not meant. */
const byGround = (reading: Reading, vacancy: Vacancy, ground: Ground): Reason | undefined => {
  const home = ground.home((country) => isFree(reading, vacancy, country));
  return home !== undefined && isAlone(vacancy, reading, home)
    ? { of: home, words: 'the country that the article is about', prior: 0.65 }
    : undefined;
};

/** The mention of the state that stands nearest. */
function argumentFor({ sentence }: Vacancy, of: KnowledgeId, ground: Ground): Argument | undefined {
  const chain = ground.chains.get(of);
  if (chain === undefined) return undefined;
  const nearest = chain.mentions
    .flatMap((id) => ground.mentionOf(id) ?? [])
    .sort((a, b) => Math.abs(a.sentence - sentence.index) - Math.abs(b.sentence - sentence.index) || a.start - b.start)
    .at(0);
  return nearest && { mention: nearest, chain, at: nearest.head, standing: 'itself', confidence: 1 };
}

function understood(reading: Reading, ground: Ground, vacancy: Vacancy, isSaid: boolean): Understood | undefined {
  const reason =
    byTable(reading, vacancy) ?? (isSaid ? undefined : (byWords(vacancy) ?? byGround(reading, vacancy, ground)));
  const object = reason && argumentFor(vacancy, reason.of, ground);
  if (reason === undefined || object === undefined) return undefined;
  const { rule, trigger, bearer, sentence } = vacancy;
  const pattern = { ...rule.pattern, prior: reason.prior };
  const meant = { ...rule, pattern, name: `${rule.predicate.name}/understood` };
  return { sentence, proposal: { rule: meant, trigger, subject: bearer, object }, reason: reason.words };
}

const OFFICES = new Set(['leader_of', 'minister_of', 'official_of', 'ambassador_of', 'represents']);

/** One claim a person and state; `said` are the offices whose body the article's own sentences name. */
export function understoodOffices(
  reading: Reading,
  ground: Ground,
  vacancies: readonly Vacancy[],
  said: readonly Proposal[],
): readonly Understood[] {
  const holders = new Set(
    said.filter(({ rule }) => OFFICES.has(rule.predicate.name)).map(({ subject }) => subject.chain),
  );
  const pairs = new Set(said.map(pairOf));
  return vacancies.flatMap((vacancy) => {
    const found = understood(reading, ground, vacancy, holders.has(vacancy.bearer.chain));
    if (found === undefined || pairs.has(pairOf(found.proposal))) return [];
    pairs.add(pairOf(found.proposal));
    return [found];
  });
}

const pairOf = ({ rule, subject, object }: Proposal): string =>
  `${rule.predicate.name} ${subject.chain.mentions[0] ?? ''} ${object.chain.mentions[0] ?? ''}`;
