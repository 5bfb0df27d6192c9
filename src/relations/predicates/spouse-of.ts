/** Two people are or were married. */
import { adjective, BODY, noun, title, verb, words } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

/** A partner in something else than life: "his business partner". */
export const NOT_AT_HOME = words(
  'business, coalition, law, dance, dancing, sparring, doubles, trading, training, senior, managing, founding, junior, writing, songwriting, acting, comedy, strike, running, debate, midfield, defensive, playing, scrum, crime, research, investment, joint, development, local, private, screen, creative, climbing, production, producing, bargaining, negotiating',
);

export const spouseOf: Predicate = {
  name: 'spouse_of',
  meaning: 'is married to',
  group: 'standing',
  subject: PERSON,
  object: PERSON,
  symmetric: true,
  patterns: [
    title('wife, husband, widow, widower, spouse, ex-wife, ex-husband, fiancé, fiancée, bride, groom', {
      object: BODY,
      office: false,
      name: 'spouse',
    }),
    title('partner', {
      object: ['owner', 'body'],
      where: { not: { slot: 'modifier', lemmas: NOT_AT_HOME } },
      office: false,
      prior: 0.8,
      name: 'partner',
    }),
    verb('marry, wed, divorce, remarry', { mutual: 'agent', object: ['patient', 'to'], name: 'marrying' }),
    verb('marry, wed, divorce', { subject: 'patient', object: 'to', name: 'married' }),
    adjective('married, marry, engaged', { object: 'to', name: 'married' }),
    noun('marriage, wedding', {
      subject: ['owner', 'agent'],
      mutual: ['between', 'of'],
      object: ['to', 'with'],
      name: 'marriage',
    }),
  ],
  yes: [
    ['Michelle Obama, the wife of Barack Obama, spoke first.', 'Michelle Obama', 'Barack Obama'],
    ["Barack Obama's wife Michelle Obama spoke first.", 'Michelle Obama', 'Barack Obama'],
    ['Barack Obama married Michelle Robinson in 1992.', 'Barack Obama', 'Michelle Robinson'],
    ['Jan Nowak is married to Anna Kowalska.', 'Jan Nowak', 'Anna Kowalska'],
    ['Jan Nowak is married to the actress Anna Kowalska.', 'Jan Nowak', 'Anna Kowalska'],
    ["Jan Nowak's partner, Anna Kowalska, spoke first.", 'Anna Kowalska', 'Jan Nowak'],
    ['Jan Nowak, whose wife Anna Kowalska is a judge, spoke first.', 'Anna Kowalska', 'Jan Nowak'],
  ],
  no: [
    "Jan Nowak's business partner, Anna Kowalska, spoke first.",
    'Barack Obama met the wife of Nicolas Sarkozy.',
    'Barack Obama met Michelle Robinson and her husband.',
  ],
};
