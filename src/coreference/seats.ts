/** A capital that stands for its government: views in, the same out, those retyped to the country that the sentence means. */
import type { Knowledge } from '../knowledge';
import type { Mention } from '../model';
import type { View } from './scene';
import { baseRelation, childrenBy, firstConjunct } from './tree';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What governments do and cities do not. */
const ACTS = words(`
  abandon abide accept exempt leave quit ease broker relay close reopen hail accuse acknowledge admit agree aid aim allow amass announce annex apologise apologize appeal approve argue arm arrest ask assert assist assure
  authorise authorize back backtrack ban bar believe blame block bomb bow boycott break broker call cancel capitulate caution cave cede challenge claim
  comment commit compel complain comply concede conclude condemn confirm congratulate consider contend control cooperate counter criticise criticize curb
  cut declare decide decline deescalate defend defy delay demand denounce deny deploy deport describe detain deter dismiss dispatch dispute downgrade
  downplay drop embargo endorse escalate exclude expel extradite fear file flout force free freeze fund give grant hail halt hand hesitate hint hit hope
  ignore impose insist intend interfere intervene invade invite jail keep lash launch lift lobby lodge maintain manoeuvre mass meddle mediate mobilise
  mobilize negotiate normalise normalize object offer oppose order outlaw pardon pay persuade plan play pledge plot praise press pressure prevent
  proclaim promise prop propose protest provoke pull punish push ratify reach react reaffirm realise realize reassure rebuff rebuke recall reciprocate
  recognise recognize reconsider refuse regard regret reiterate reject release renew repeat reply report request resist respond restore restrict resume
  retaliate retort retreat revive revoke revise rule sanction say scrap seek seize send sever shell shelve shun side sign signal slam snub soften spend
  spurn spy stop strike suggest summon supply support surrender thank suspect suspend tell test think threaten tighten try upgrade urge veto view violate vote
  vow want warn welcome withdraw withhold worry yield`);
/** Things that only a government has: `Moscow's forces`, `Beijing's policy`. */
const OWN = words(`
  accusation aggression aim ally ambassador ambition annexation approach army arsenal assertion backing ban blockade border claim commitment concern
  condemnation control counterpart crackdown decision defence defense delegation demand denial diplomacy diplomat effort embassy envoy failure force
  foreign goal government grip help influence insistence intention interest intervention invasion involvement leader leadership line meddling military
  minister ministry missile mission navy negotiator nuclear objection offensive offer official operation opposition parliament plan pledge policy position
  president pressure proposal rejection relation relationship reluctance reply request resolve response role ruler rule sanction silence stance strategy
  support tactic threat tie troop version view war warning willingness withdrawal`);
/** `a compromise with Moscow`, `talks between London and Paris`, `lashed out at Seoul`: one deals with a government. */
const DEALING = new Set(['with', 'against', 'between', 'by', 'towards', 'toward', 'at', 'to', 'on']);
/** `pressure on Moscow`, `a warning to Beijing`; `to Moscow` alone is a way. */
const AIMED = words(`
  accusation appeal blow call challenge concession demand embargo fury hint letter limit message offer pressure proposal protest rebuke reply response
  restriction sanction signal snub threat ultimatum warning`);
const AIMING = words('lash hit appeal complain surrender yield bow cede concede retort reply respond pressure prevail');
const DEALINGS = words(`
  accord agreement alliance ally border clash complaint compromise conflict contact cooperation deal dialogue dispute détente deadlock friendship haggling wrangling bargaining
  frustration negotiation pact partnership patience peace protest quarrel rapprochement relation relationship rift row sanction showdown standoff spat
  summit talk tension tie trade treaty truce war`);
const ADDRESSED = words(`
  accuse appease ask assure back blame caution challenge condemn convince criticise criticize defy denounce deter embarrass infuriate anger isolate
  outrage persuade placate press pressure prompt provoke punish push reassure rebuke sanction slam support tell threaten urge warn alarm
  annoy antagonise antagonize force oblige`);

const lemmaAt = (view: View, i: number): string => view.tree.tokens[i]?.lemma.toLowerCase() ?? '';

/** The preposition of an oblique or modifier, the first of several, or nothing. */
function caseOf(view: View): string {
  const mark = childrenBy(view.tree, firstConjunct(view.tree, view.mention.head), 'case')[0];
  return mark === undefined ? '' : lemmaAt(view, mark);
}

function dealsWith(view: View): boolean {
  const preposition = caseOf(view);
  const first = firstConjunct(view.tree, view.mention.head);
  const above = lemmaAt(view, view.tree.tokens[first]?.head ?? -1);
  if (!DEALING.has(preposition)) return false;
  if (preposition === 'by' || preposition === 'against') return true;
  if (preposition === 'at' || preposition === 'to' || preposition === 'on')
    return AIMED.has(above) || AIMING.has(above);
  return DEALINGS.has(above) || (preposition === 'with' && ACTS.has(above));
}

const DEMANDING = words('demand insist urge request propose recommend require stipulate');

/** `demanded that Washington guarantee`: whose act is demanded. */
const isDemanded = ({ tree, head }: View): boolean => {
  const verb = tree.tokens[head.head];
  return verb?.deprel === 'ccomp' && DEMANDING.has(tree.tokens[verb.head]?.lemma.toLowerCase() ?? '');
};

/** Whether the mention acts, is addressed, owns or is dealt with as a government. */
function actsAsGovernment(view: View): boolean {
  const { head, tree } = view;
  const above = lemmaAt(view, head.head);
  const verbal = tree.tokens[head.head]?.upos === 'VERB';
  if (view.role === 'subject')
    return (
      isDemanded(view) ||
      (verbal && (head.deprel === 'nsubj:pass' ? ADDRESSED : ACTS).has(above) && baseRelation(head.deprel) === 'nsubj')
    );
  if (view.role === 'object') return verbal && ADDRESSED.has(above);
  if (view.role === 'possessive') return OWN.has(above);
  return (view.role === 'oblique' || view.role === 'modifier') && dealsWith(view);
}

/** The country whose government the words could mean: that of a capital. */
function countryFor(mention: Mention, knowledge: Knowledge): Mention['known'] {
  const entry = mention.known === undefined ? undefined : knowledge.entry(mention.known);
  if (entry?.kind !== 'capital') return undefined;
  const [first] = entry.standsFor ?? [];
  return first !== undefined && knowledge.entry(first)?.type === 'country' ? first : undefined;
}

/** `Moscow warned` is Russia's act; `in Moscow`, `flew to Moscow` stay the city. */
export function retypeSeats(views: readonly View[], knowledge: Knowledge): readonly View[] {
  return views.map((view) => {
    if (view.mention.kind !== 'name') return view;
    const country = countryFor(view.mention, knowledge);
    if (country === undefined || !actsAsGovernment(view)) return view;
    return { ...view, mention: { ...view.mention, type: 'country', known: country } };
  });
}
