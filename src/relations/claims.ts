/** A document with its mentions and chains in, the claims that its sentences make out, each with stance, speaker, time and proof. */
import type { Chain, Claim, Document, Mention, ParsedToken, Span, Stance } from '../model';
import type { Knowledge } from '../knowledge';
import { compile } from './compile';
import { calibrated, traitsOf } from './confidence';
import { contextOf, type Context } from './context';
import { impliedBy } from './implied';
import { type Attempt, promisingIn, type Proposal } from './match';
import { PREDICATES } from './predicates';
import { type Reading, readDocument, type SentenceReading } from './reading';
import { RELATED, relatedIn } from './related';
import { settle } from './settle';
import { presupposedStance } from './stance/presupposed';
import { stanceOf } from './stance/stance';
import { officeOf } from './office';
import { lemmaOf } from './tree/tree';
import { capitalsIn } from './capitals';
import { nationalsIn } from './nationals';
import { sourceLinesIn } from './source-line';
import { triggerSpan } from './trigger';
import { groundOf } from './understood/ground';
import { understoodOffices, type Understood } from './understood/offices';
import { understoodLeaders } from './understood/possessed';
import { understoodOwners } from './understood/owners';
import { vacanciesIn } from './understood/vacancy';
import { widened } from './widen';

/** Compiled once. */
export const RULES = compile(PREDICATES);

export const findClaims = (
  document: Document<ParsedToken>,
  mentions: readonly Mention[],
  chains: readonly Chain[],
  knowledge: Knowledge,
): readonly Claim[] => {
  const reading = readDocument(document, mentions, chains, knowledge);
  const context = contextOf(reading);
  const read = reading.sentences.map((sentence) => readingOf(reading, sentence));
  const said = read.flatMap(({ sentence, proposals }) =>
    proposals.map((proposal) => claimOf(document, sentence, context, proposal)),
  );
  const meant = understoodIn(reading, read).map(({ sentence, proposal, reason }) => ({
    ...claimOf(document, sentence, context, proposal),
    derived: reason,
  }));
  return [...said, ...meant];
};

interface Read {
  readonly sentence: SentenceReading;
  readonly attempts: readonly Attempt[];
  readonly proposals: readonly Proposal[];
}

const readingOf = (reading: Reading, sentence: SentenceReading): Read => {
  const attempts = promisingIn(reading, sentence, RULES);
  const proposals = sentence.parties.size === 'several' ? proposalsIn(reading, sentence, attempts) : [];
  return { sentence, attempts: attempts.filter(isOpen), proposals };
};

const isOpen = ({ outcome }: Attempt): boolean => outcome === 'object' || outcome === 'found';

const proposalsIn = (
  reading: Reading,
  sentence: SentenceReading,
  attempts: readonly Attempt[],
): readonly Proposal[] => {
  const proposed = attempts.flatMap((attempt) => attempt.proposals);
  const settled = settle(
    widened([
      ...proposed,
      ...sourceLinesIn(reading, sentence),
      ...nationalsIn(reading, sentence),
      ...capitalsIn(reading, sentence),
    ]),
  );
  return [...settled, ...impliedBy(reading, sentence, settled), ...relatedIn(reading, sentence, settled)];
};

/** What the sentences leave to be understood, once all of them are read. */
const understoodIn = (reading: Reading, read: readonly Read[]): readonly Understood[] => {
  const owned = read.flatMap(({ sentence, attempts, proposals }) => [
    ...understoodOwners(reading, sentence, attempts),
    ...understoodLeaders(reading, sentence, proposals),
  ]);
  const vacancies = read.flatMap(({ sentence, attempts }) => vacanciesIn(reading, sentence, attempts));
  if (vacancies.length === 0) return owned;
  const said = read.flatMap(({ proposals }) => proposals);
  return [...owned, ...understoodOffices(reading, groundOf(reading), vacancies, said)];
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A standing fact may be taken for granted; a deed is as its clause says. */
const grantedStance = ({ rule, trigger }: Proposal): Stance | undefined =>
  rule.predicate.group === 'standing' ? presupposedStance(trigger) : undefined;

/** What is taken for granted was so before the day that the clause speaks of, and is no part of what somebody says there. */
const circumstancesOf = (proposal: Proposal, found: ReturnType<Context>): ReturnType<Context> => {
  if (grantedStance(proposal) === undefined) return found;
  return proposal.trigger.word === 'noun' ? { saidBy: [] } : { ...found, saidBy: [] };
};

const confidenceOf = ({ rule, subject, object }: Proposal, stance: Stance): number =>
  calibrated(rule.pattern.prior * subject.confidence * object.confidence, traitsOf(rule, stance));

const claimOf = (
  document: Document<ParsedToken>,
  sentence: SentenceReading,
  context: Context,
  proposal: Proposal,
): Claim => {
  const { rule, trigger, subject, object } = proposal;
  const span = triggerSpan(trigger, rule);
  const role = rule.pattern.office ? officeOf(sentence, trigger.at) : undefined;
  const stance = { ...(grantedStance(proposal) ?? stanceOf(trigger.tree, trigger.at)), ...rule.pattern.stance };
  return {
    predicate: rule.predicate.name,
    subject: subject.mention.id,
    object: object.mention.id,
    stance,
    ...(role !== undefined && { role }),
    ...(rule.predicate === RELATED && { label: lemmaOf(trigger.tree, trigger.at) }),
    evidence: {
      article: document.article.id,
      sentence: spanOf(sentence.sentence),
      trigger: span,
      subject: spanOf(subject.mention),
      object: spanOf(object.mention),
      rule: rule.name,
      ...circumstancesOf(proposal, context(sentence, trigger.at, span, [subject.mention, object.mention])),
      confidence: confidenceOf(proposal, stance),
    },
  };
};
