/** Two people are related otherwise than as spouses, parents or siblings. */
import { BODY, title } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

export const relativeOf: Predicate = {
  name: 'relative_of',
  meaning: 'is a relative of',
  group: 'standing',
  subject: PERSON,
  object: PERSON,
  symmetric: true,
  patterns: [
    title('brother, sister, mother, father, son, daughter', {
      object: ['owner', 'of', 'to', 'body'],
      where: { followed: ['- in - law'] },
      office: false,
      name: 'in-law',
    }),
    title(
      'uncle, aunt, nephew, niece, cousin, grandfather, grandmother, grandson, granddaughter, grandchild, brother-in-law, sister-in-law, father-in-law, mother-in-law, son-in-law, daughter-in-law, stepfather, stepmother, stepson, stepdaughter, godfather, godmother, godson, relative, descendant, great-grandson, great-granddaughter, great-grandfather',
      { object: BODY, office: false, name: 'relative' },
    ),
  ],
  yes: [
    ['Jeb Bush, the brother-in-law of Tom Hill, spoke first.', 'Jeb Bush', 'Tom Hill'],
    ["Jan Nowak, Angela Merkel's grandfather, spoke first.", 'Jan Nowak', 'Angela Merkel'],
    ['Lauren Bush, the niece of George Bush, spoke first.', 'Lauren Bush', 'George Bush'],
  ],
  no: ['George Bush met a cousin of Nicolas Sarkozy.'],
};
