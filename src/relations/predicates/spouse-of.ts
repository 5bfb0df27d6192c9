/** Two people are or were married. */
import { adjective, BODY, noun, title, verb } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

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
    verb('marry, wed, divorce, remarry', { mutual: 'agent', object: ['patient', 'to'], name: 'marrying' }),
    verb('marry, wed, divorce', { subject: 'patient', object: 'to', name: 'married' }),
    adjective('married, engaged', { object: 'to', name: 'married' }),
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
  ],
  no: ['Barack Obama met the wife of Nicolas Sarkozy.', 'Barack Obama met Michelle Robinson and her husband.'],
};
