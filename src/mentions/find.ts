/** A parsed document and the knowledge tables in, its mentions out: names, demonyms, nominals and pronouns, sorted by start. */
import type { Knowledge } from '../knowledge';
import type { Document, Gender, GrammaticalNumber, Mention, ParsedToken, ReadName, Sentence } from '../model';
import { bodiesOf } from './bodies';
import { boundsOf, type Bounds } from './boundaries';
import { mentionOf, type Place } from './mention';
import type { Candidate, Proposal } from './candidate';
import { leaningOf } from './context/leaning';
import { settleByContext } from './context/settle';
import { capitalRuns } from './capitals';
import { decide, type Decided } from './decide';
import { bodiesByForm } from './forms';
import { knownProposals } from './known';
import { partiesOfStates } from './parties';
import { taggerFor } from './load';
import { networkProposals } from './network';
import { nominalsOf, type Nominal } from './nominals';
import { pronounForm } from './pronouns';
import { peopleByForm } from './people';
import { formsOf, repeatProposals } from './repeats';
import { taggedCandidates, weighed, weighedAsAny, weighedAsTold, type KnownSentence } from './tagged';
import type { TaggedSentence } from './tagger/tagger';
import { runsOn } from './run-on';
import { titledNames } from './titled';
import { genderOfTitle } from './titles';

type Tokens = readonly ParsedToken[];

export const findMentions = (document: Document<ParsedToken>, knowledge: Knowledge): readonly Mention[] => {
  const { article, sentences } = document;
  const decided = settleByContext(sentences, decideNames(sentences, knowledge), knowledge);
  return sentences.flatMap(({ tokens }, sentence) =>
    mentionsOf({ article, sentence, tokens }, decided[sentence] ?? [], knowledge),
  );
};

/** For each sentence the names and demonyms that stand: first from each sentence alone, then with what the whole article gave. */
export const decideNames = (
  sentences: readonly Sentence<ParsedToken>[],
  knowledge: Knowledge,
): readonly (readonly Decided[])[] => {
  const tagger = taggerFor(knowledge);
  const all = sentences.map(({ tokens, names }) => {
    const views = tagger.vocabulary.viewsOf(tokens);
    return { tokens, names, views, matches: knowledge.lookUp(tokens, views) };
  });
  const tagged = tagger.tag(all);
  const candidates = tagged.map((own, sentence) => candidatesIn(all[sentence], own, sentence));
  const forms = formsOf(sentences, candidates.map(decide));
  return tagged.map((own, sentence) => {
    const repeated = repeatProposals(all[sentence]?.tokens ?? [], sentence, forms);
    const together = [...(candidates[sentence] ?? []), ...repeated.map((proposal) => weighed(proposal, own))];
    return decide(together).map((one) =>
      one.known === undefined ? { ...one, leaning: leaningOf(one, together, own) } : one,
    );
  });
};

interface ReadSentence extends KnownSentence {
  readonly names: readonly ReadName[] | undefined;
}

const candidatesIn = (
  read: ReadSentence = { tokens: [], matches: [], names: undefined },
  tagged: TaggedSentence,
  sentence: number,
): readonly Candidate[] => [
  ...[
    ...bodiesOf(read.tokens, sentence),
    ...bodiesByForm(read.tokens, read.matches, sentence),
    ...peopleByForm(read.tokens, sentence),
  ].map((one) => weighedAsTold(one, tagged)),
  ...taggedCandidates(tagged, read, sentence),
  ...[
    ...knownProposals(read.tokens, read.matches, sentence),
    ...partiesOfStates(read.tokens, read.matches, sentence),
    ...titledNames(read.tokens, sentence),
    ...runsOn(read.tokens, read.matches, sentence),
    ...networkProposals(read.names, read, sentence),
  ].map((one) => weighed(one, tagged)),
  ...capitalRuns(read.tokens, sentence).map((one) => (isLone(one) ? weighedAsAny : weighed)(one, tagged)),
];

/** `in talks with Nordsee`: one capital inside a sentence. */
const isLone = ({ first, last }: Proposal): boolean => last - first === 1 && first > 0;

/** A name of more words names nothing. */
const LONGEST = 15;

const LEGAL_FORM = /^(?:inc|corp|ltd|plc|llc|gmbh|bhd|bancorp)\.?$/i;

/** `Moor Marine Ltd` is a company whatever its first words look like. */
const companyOr = (one: Decided, tokens: Tokens): Decided =>
  one.kind === 'name' && one.last - one.first > 1 && LEGAL_FORM.test(tokens[one.last - 1]?.form ?? '')
    ? { ...one, type: 'organisation' }
    : one;

/** `Eastern Canada` is a place, no country; `Royal Dutch` is no longer the Dutch. */
const widened = (one: Decided, bounds: Bounds): Decided => {
  if (bounds.first >= one.first) return one;
  const type = one.kind === 'demonym' ? 'organisation' : one.type === 'country' ? 'place' : one.type;
  return { ...one, kind: 'name', type, known: undefined };
};

const mentionsOf = (place: Place, decided: readonly Decided[], knowledge: Knowledge): readonly Mention[] => {
  const names = decided.flatMap((found) => {
    const one = companyOr(found, place.tokens);
    const bounds = boundsOf(place.tokens, one.first, one.last, one.type);
    return bounds === undefined || bounds.last - bounds.first > LONGEST
      ? []
      : [nameMention(place, widened(one, bounds), bounds, knowledge)];
  });
  const inName = covered(names.filter(({ kind }) => kind === 'name'));
  const inPerson = covered(names.filter(({ type }) => type === 'person'));
  const nominals = nominalsOf(place.tokens, { inName, inPerson }, knowledge).map((one) => nominalMention(place, one));
  return distinct([...names, ...nominals, ...pronounsOf(place, inName)]).sort(byStart);
};

/** Whether a token is in one of them. */
const covered = (mentions: readonly Mention[]): ((token: number) => boolean) => {
  if (mentions.length === 0) return () => false;
  const tokens = new Set<number>();
  for (const { first, last } of mentions) for (let at = first; at < last; at++) tokens.add(at);
  return (token) => tokens.has(token);
};

/** The first of mentions of the same words. */
const distinct = (mentions: readonly Mention[]): Mention[] => [
  ...new Map([...mentions].reverse().map((one) => [one.id, one])).values(),
];

const byStart = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

const nameMention = (place: Place, decided: Decided, bounds: Bounds, knowledge: Knowledge): Mention => {
  const title = titleText(place, bounds);
  const gender = genderOfName(place, decided, bounds, title, knowledge);
  return mentionOf(place, {
    first: bounds.first,
    last: bounds.last,
    kind: decided.kind,
    head: headOf(place.tokens, bounds.first, bounds.last),
    type: decided.type,
    confidence: decided.confidence ?? probability(decided.score),
    number: numberOf(decided),
    title,
    gender,
    known: decided.known,
  });
};

/** A name is one thing; an adjective (`British`) is neither one nor many. */
const numberOf = ({ kind, number }: Decided): GrammaticalNumber | undefined =>
  kind === 'name' ? (number ?? 'singular') : number;

/** From the title, the known person, or the given name; other things than people are neuter. */
const genderOfName = (
  { tokens }: Place,
  { type, known }: Decided,
  { first, last }: Bounds,
  title: string | undefined,
  knowledge: Knowledge,
): Gender | undefined => {
  if (type !== 'person') return type === 'group' ? undefined : 'neuter';
  return (
    (title === undefined ? undefined : genderOfTitle(title)) ??
    (known === undefined ? undefined : knowledge.entry(known)?.gender) ??
    knowledge[last - first === 1 ? 'loneGender' : 'givenGender'](tokens[first]?.form ?? '')
  );
};

const titleText = (place: Place, bounds: Bounds): string | undefined => {
  if (bounds.title === undefined) return undefined;
  const [first, last] = bounds.title;
  return place.article.text.slice(place.tokens[first]?.start, place.tokens[last - 1]?.end);
};

const probability = (logOdds: number): number => Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;

/** The token whose head stands outside the span. */
const headOf = (tokens: Tokens, first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head >= last) return at;
  }
  return last - 1;
};

const nominalMention = (place: Place, { first, last, head, type, number, gender, confidence }: Nominal): Mention =>
  mentionOf(place, { first, last, kind: 'nominal', head, type, confidence, number, gender });

const PRONOUN = { kind: 'pronoun', confidence: 0.95 } as const;

const pronounsOf = (place: Place, inName: (token: number) => boolean): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = 0; at < place.tokens.length; at++) {
    const form = pronounForm(place.tokens[at]!);
    if (form === undefined || inName(at)) continue;
    const { type, number, gender } = form;
    found.push(mentionOf(place, { ...PRONOUN, first: at, last: at + 1, head: at, type, number, gender }));
  }
  return found;
};
