/** A capital that stands for its government: views in, the same out, those retyped to the country that the sentence means. */
import type { Knowledge } from '../knowledge';
import type { Mention } from '../model';
import type { View } from './scene';
import { baseRelation, childrenBy } from './tree';

/** What governments do and cities do not. */
const ACTS = new Set(
  (
    'say tell warn accuse deny claim insist urge demand threaten agree refuse reject announce vow pledge condemn criticise ' +
    'criticize denounce blame argue hope want seek fear believe decide order sanction impose expel recall recognise recognize ' +
    'negotiate respond retaliate invade attack deploy send withdraw annex back support oppose welcome call propose offer sign ' +
    'consider plan try intend maintain regard view see acknowledge admit suspend cut break restore arm fund supply push ' +
    'pressure press persuade seize amass mass control veto ban declare promise signal suggest describe dismiss'
  ).split(' '),
);
/** Things that only a government has: `Moscow's forces`, `Beijing's policy`. */
const OWN = new Set(
  (
    'force army troop military government policy leader leadership minister ministry ambassador envoy diplomat position ' +
    'stance view demand claim decision ally aggression invasion threat response interest influence ambition sanction nuclear ' +
    'missile embassy delegation official proposal offer plan strategy tactic effort relation tie support backing intention ' +
    'insistence denial accusation warning rule grip role refusal concern war intervention annexation involvement'
  ).split(' '),
);
/** `a compromise with Moscow`, `talks between London and Paris`: one deals with a government. */
const DEALING = new Set(['with', 'against', 'between', 'by', 'towards', 'toward']);
const DEALINGS = new Set(
  (
    'compromise deal talk negotiation agreement relation tie dialogue pact treaty alliance war conflict truce tension ' +
    'cooperation partnership sanction pressure dispute row treaty trade summit rift détente rapprochement friendship'
  ).split(' '),
);
const ADDRESSED = new Set([
  'urge',
  'warn',
  'tell',
  'ask',
  'accuse',
  'blame',
  'condemn',
  'criticise',
  'criticize',
  'pressure',
  'persuade',
  'press',
  'sanction',
  'threaten',
  'provoke',
  'deter',
  'punish',
  'isolate',
  'appease',
  'reassure',
]);

const lemmaAt = (view: View, i: number): string => view.tree.tokens[i]?.lemma.toLowerCase() ?? '';

/** The preposition of an oblique or modifier, or nothing. */
function caseOf(view: View): string {
  const mark = childrenBy(view.tree, view.mention.head, 'case')[0];
  return mark === undefined ? '' : lemmaAt(view, mark);
}

function dealsWith(view: View): boolean {
  const preposition = caseOf(view);
  const above = lemmaAt(view, view.head.head);
  if (!DEALING.has(preposition)) return false;
  if (preposition === 'by') return view.head.deprel === 'obl:agent';
  return preposition === 'with'
    ? DEALINGS.has(above) || ACTS.has(above)
    : DEALINGS.has(above) || preposition === 'against';
}

/** Whether the mention acts, is addressed, owns or is dealt with as a government. */
function actsAsGovernment(view: View): boolean {
  const { head, tree } = view;
  const above = lemmaAt(view, head.head);
  const verbal = tree.tokens[head.head]?.upos === 'VERB';
  if (view.role === 'subject') return verbal && baseRelation(head.deprel) === 'nsubj' && ACTS.has(above);
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
