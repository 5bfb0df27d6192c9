/** Two people hold the same office on two sides. */
import { title } from '../pattern';
import { PERSON, type Predicate } from '../predicate';

export const counterpartOf: Predicate = {
  name: 'counterpart_of',
  meaning: 'holds the same office as',
  group: 'standing',
  subject: PERSON,
  object: PERSON,
  symmetric: true,
  patterns: [title('counterpart', { object: ['owner', 'of', 'body', 'actor'], office: false, name: 'counterpart' })],
  yes: [
    ['Liz Truss told counterpart Sergei Lavrov that war was wrong.', 'Liz Truss', 'Sergei Lavrov'],
    ['Liz Truss met her Russian counterpart, Sergei Lavrov.', 'Liz Truss', 'Sergei Lavrov'],
  ],
  no: ['Liz Truss spoke and Sergei Lavrov met his counterpart from Ghana.'],
};
