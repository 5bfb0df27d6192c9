/** Words that take what hangs on them away from plain fact: lemma in, what it does to the deed below it out. Data only. */
import type { Modality } from '../../model';

export interface Operator {
  readonly modality: Modality;
  /** The deed does not happen: "refused to", "prevented X from". */
  readonly negates?: true;
  /** "does not plan to visit": not visiting; but "did not say that he visited" leaves it open. */
  readonly passesNot?: true;
}

const table = (entries: Readonly<Record<string, Operator>>): ReadonlyMap<string, Operator> =>
  new Map(
    Object.entries(entries).flatMap(([words, operator]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, operator] as const),
    ),
  );

const FACT: Operator = { modality: 'asserted', passesNot: true };
const PLANNED: Operator = { modality: 'planned', passesNot: true };
const POSSIBLE: Operator = { modality: 'possible', passesNot: true };
const HYPOTHETICAL: Operator = { modality: 'hypothetical' };
const REQUESTED: Operator = { modality: 'requested' };
const NEVER: Operator = { modality: 'asserted', negates: true, passesNot: true };

/** Modal auxiliaries. */
export const MODALS: ReadonlyMap<string, Operator> = table({
  'will shall wo ll': PLANNED,
  'may might could can ca': POSSIBLE,
  would: HYPOTHETICAL,
  'must should ought need': REQUESTED,
});

/** Verbs and adjectives over an infinitive, a gerund or a that-clause: "X is expected to visit", "X denied visiting". */
export const GOVERNORS: ReadonlyMap<string, Operator> = table({
  // It happens: "began to", "managed to", "was forced to".
  'begin start continue keep manage proceed resume help go-on come get happen succeed force lead compel cause make let oblige prompt drive induce':
    FACT,
  'dare rush use choose finish complete end stay remain spend busy understand report see appear seem prove find catch know reveal show confirm admit acknowledge say tell':
    FACT,
  // It was judged: "was wrong to", "is proud to".
  'wrong right foolish unwise mistaken reckless naive proud honoured honored lucky brave': FACT,
  // It is on its way: "is expected to", "plans to", "agreed to".
  'expect plan set due intend agree vow pledge promise prepare arrange schedule decide determine resolve commit undertake swear swear-to go poise':
    PLANNED,
  'bind ready bound eager willing prepared slate be announce aim mean elect keen certain sure anticipate lead-up committed determined await ready-to':
    PLANNED,
  'approve authorise authorize clear order-to opt invite volunteer guarantee head': PLANNED,
  // It may be: "hopes to", "tried to", "fears that", "threatened to".
  'hope want wish seek try attempt consider contemplate mull weigh ponder fear worry dread suspect think believe suppose threaten risk':
    POSSIBLE,
  'able likely unlikely-not possible probable liable free afraid worried concerned fearful keen-on look wait struggle need-not strive push':
    POSSIBLE,
  'allow permit enable let-in empower entitle encourage tempt offer conspire plot bid long yearn debate discuss suggest imply predict forecast':
    POSSIBLE,
  'speculate warn anxious desperate reluctant speculation capable conceivable potential alarm hopeful optimistic confident':
    POSSIBLE,
  'imagine pretend dream assume wonder': HYPOTHETICAL,
  // It is asked for: "urged X to", "called on X to".
  'urge ask call demand order request require tell-to appeal press pressure plead beg implore insist instruct command advise recommend propose':
    REQUESTED,
  'exhort lobby persuade convince direct summon challenge pray advocate remind': REQUESTED,
  // It is not so: "refused to", "denied", "failed to", "prevented X from".
  'refuse decline deny fail neglect omit avoid prevent stop prohibit forbid ban bar deter discourage dissuade stop-short renounce rule-out call-off put-off hold-off back-out resist':
    NEVER,
  'cease quit prohibit block halt hinder reject dismiss disclaim forget abstain refrain unable unwilling impossible reluctant-to hesitate unlikely false untrue':
    NEVER,
});

/** Verbs whose object is a deed: "fear an invasion", "planned talks", "cancelled a visit"; and whose deed is the subject: "an attack is feared". */
export const OBJECT_GOVERNORS: ReadonlyMap<string, Operator> = table({
  'plan schedule announce arrange prepare organise organize promise pledge vow propose-to intend finalise finalize set await expect anticipate':
    PLANNED,
  'authorise authorize approve map near offer': PLANNED,
  'fear risk threaten consider contemplate mull weigh discuss predict forecast seek want hope attempt eye suspect envisage favor favour suggest imagine debate':
    POSSIBLE,
  'try oppose denounce-possible provoke invite plot court deter support back allow welcome-possible contest raise':
    POSSIBLE,
  'urge demand request propose require recommend advocate advise order need deserve call': REQUESTED,
  'cancel avoid avert prevent block stop deny reject refuse abandon scrap shelve thwart foil forestall halt oppose-not call-off put-off break-off rule-out renounce lack postpone veto forgo cease':
    NEVER,
});

/** Nouns over a deed: "fears of an invasion", "plans for talks", "a call for a boycott", "the decision to leave". */
export const NOUNS: ReadonlyMap<string, Operator> = table({
  'plan intention intent pledge promise vow commitment decision agreement resolve determination preparation arrangement schedule readiness willingness programme program invitation offer deal eve aim deadline':
    PLANNED,
  'threat fear possibility prospect risk chance danger likelihood hope speculation concern worry talk spectre specter idea option potential ability capacity capability attempt bid':
    POSSIBLE,
  'effort right opportunity wish desire plot alarm rumour rumor suspicion warning anxiety expectation prediction forecast thought notion suggestion allegation power prelude pretext freedom':
    POSSIBLE,
  'permission means way need-for struggle campaign drive battle conspiracy case-for choice panic debate aspiration ambition dream candidate candidacy':
    POSSIBLE,
  'call demand appeal request proposal need recommendation plea order pressure push instruction duty obligation petition motion ultimatum resolution':
    REQUESTED,
  'event case scenario': HYPOTHETICAL,
  'refusal failure inability denial absence lack cancellation postponement avoidance prevention ban reluctance unwillingness end-not moratorium rejection alternative':
    NEVER,
});

/** Adjectives and participles before a deed: "a planned visit", "a possible attack", "the alleged murder". */
export const ADJECTIVES: ReadonlyMap<string, Operator> = table({
  'planned plan scheduled schedule upcoming forthcoming future coming imminent next impending looming expected expect intended':
    PLANNED,
  'possible potential alleged likely suspected feared fear threatened threaten supposed attempted attempt hypothetical purported reported-attempt would-be prospective eventual rumoured rumored apparent proposed propose suggested':
    POSSIBLE,
  'any hypothetical imaginary such-any': HYPOTHETICAL,
  'demanded requested': REQUESTED,
  'cancelled canceled cancel abandoned abortive aborted failed no postponed denied foiled thwarted botched': NEVER,
});

/** Conjunctions and prepositions over a clause or a deed. */
export const MARKS: ReadonlyMap<string, Operator> = table({
  'if unless provided supposing whether lest assuming until till once': HYPOTHETICAL,
});

/** Prepositions over a noun that names a deed: "for talks", "in the event of", "without a visit". */
export const PREPOSITIONS: ReadonlyMap<string, Operator> = table({
  for: PLANNED,
  'without despite-no': NEVER,
  against: POSSIBLE,
});

/** Adverbs beside a deed. */
export const ADVERBS: ReadonlyMap<string, Operator> = table({
  'possibly perhaps maybe probably potentially conceivably presumably likely': POSSIBLE,
  'never no-longer not hardly nearly almost neither nor nt': NEVER,
});
