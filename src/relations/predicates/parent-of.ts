/** Somebody is the father or mother of somebody. */
import { BEARER, BODY, noun, title, verb } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

export const parentOf: Predicate = {
  name: 'parent_of',
  meaning: 'is a parent of',
  group: 'standing',
  subject: PERSON,
  object: PERSON,
  symmetric: false,
  patterns: [
    title('father, mother, parent, dad, mum, mom', { object: BODY, office: false, name: 'parent' }),
    noun('son, daughter, child, baby', { subject: BODY, object: BEARER, name: 'child' }),
    verb('bear', {
      subject: ['to'],
      object: 'patient',
      where: { slot: 'to', filled: true },
      prior: 0.85,
      name: 'born to',
    }),
  ],
  yes: [
    ["George Bush, Jeb Bush's father, spoke first.", 'George Bush', 'Jeb Bush'],
    ['Jan Nowak and his son, Adam Kowalski, spoke first.', 'Jan Nowak', 'Adam Kowalski'],
    ['Jeb Bush, the son of George Bush, spoke first.', 'George Bush', 'Jeb Bush'],
  ],
  no: ['Jeb Bush met the son of Nicolas Sarkozy.', 'George Bush is the founding father of the museum.'],
};
