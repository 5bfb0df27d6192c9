/** Somebody is a member of a government, other than its head. */
import { BODY, title } from '../pattern';
import { COUNTRY, PERSON, type Predicate } from '../predicate';

const HEADS = ['prime', 'first', 'chief'] as const;

export const ministerOf: Predicate = {
  name: 'minister_of',
  meaning: 'is a member of the government of',
  group: 'standing',
  subject: PERSON,
  object: COUNTRY,
  symmetric: false,
  patterns: [
    title('minister', {
      object: BODY,
      where: { not: { slot: 'modifier', lemmas: HEADS } },
    }),
    title('minister', {
      object: BODY,
      where: [
        { slot: 'modifier', lemmas: HEADS },
        { slot: 'modifier', lemmas: ['deputy', 'vice'] },
      ],
      name: 'deputy prime minister',
      prior: 0.95,
    }),
    title('secretary', {
      object: BODY,
      where: {
        slot: 'modifier',
        lemmas: [
          'foreign',
          'home',
          'defence',
          'defense',
          'treasury',
          'health',
          'education',
          'justice',
          'trade',
          'transport',
          'energy',
          'business',
          'culture',
          'environment',
          'commerce',
          'labor',
          'labour',
          'interior',
          'agriculture',
          'state',
          'cabinet',
        ],
      },
      name: 'secretary',
    }),
    title('secretary', {
      object: BODY,
      where: {
        slot: 'of',
        lemmas: [
          'state',
          'defense',
          'defence',
          'treasury',
          'commerce',
          'energy',
          'labor',
          'education',
          'agriculture',
          'transportation',
          'interior',
        ],
      },
      name: 'secretary of',
    }),
  ],
  yes: [
    ['Polish foreign minister Jan Nowak spoke first.', 'Jan Nowak', 'Poland'],
    ['Annalena Baerbock, the foreign minister of Germany, spoke first.', 'Annalena Baerbock', 'Germany'],
    ["Germany's defence minister, Boris Pistorius, spoke first.", 'Boris Pistorius', 'Germany'],
  ],
  no: ['Italian prime minister Giorgia Meloni spoke first.', 'Sergei Lavrov met the foreign minister of Germany.'],
};
