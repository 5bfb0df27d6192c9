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
    ['Liz Truss told counterpart Jan Nowak that war was wrong.', 'Liz Truss', 'Jan Nowak'],
    ['Liz Truss met her Polish counterpart, Jan Nowak.', 'Liz Truss', 'Jan Nowak'],
  ],
  no: ['Liz Truss spoke and Sergei Lavrov met his counterpart from Ghana.'],
};
