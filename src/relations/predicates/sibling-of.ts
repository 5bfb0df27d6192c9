/** Two people are brothers or sisters. */
import { noun, title } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

export const siblingOf: Predicate = {
  name: 'sibling_of',
  meaning: 'is a brother or sister of',
  group: 'standing',
  subject: PERSON,
  object: PERSON,
  symmetric: true,
  patterns: [
    title('brother, sister, sibling, half-brother, half-sister, stepbrother, stepsister, twin', {
      object: ['owner', 'of', 'to', 'body'],
      where: { not: { followed: ['- in - law'] } },
      office: false,
      name: 'sibling',
    }),
    noun('brother, sister, sibling, twin', {
      subject: [],
      mutual: 'bearer',
      where: { number: 'plural' },
      name: 'siblings',
    }),
  ],
  yes: [
    ["Jeb Bush, George Bush's brother, spoke first.", 'Jeb Bush', 'George Bush'],
    ['George Bush is survived by his sister, Dorothy Bush.', 'Dorothy Bush', 'George Bush'],
    ["George Bush's sister Dorothy Bush spoke first.", 'Dorothy Bush', 'George Bush'],
  ],
  no: ['George Bush met the brother of Nicolas Sarkozy.', 'Jeb Bush, the brother-in-law of Tom Hill, spoke first.'],
};
