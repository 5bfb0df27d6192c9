/** Two countries share a border. */
import { BEARER, noun, verb } from '../pattern';
import { COUNTRY, type Predicate } from '../predicate';

export const borders: Predicate = {
  name: 'borders',
  meaning: 'shares a border with',
  group: 'standing',
  subject: COUNTRY,
  object: COUNTRY,
  symmetric: true,
  patterns: [
    verb('border, neighbour, neighbor, adjoin'),
    noun('border, frontier', {
      subject: ['owner', 'modifier', 'agent'],
      mutual: ['between', 'modifier', 'of'],
      object: ['with'],
      name: 'border',
    }),
    noun('neighbour, neighbor', { subject: BEARER, object: ['owner', 'of', 'body'], prior: 0.85, name: 'neighbour' }),
  ],
  yes: [
    ['Poland shares a border with Ukraine.', 'Poland', 'Ukraine'],
    ["Poland's border with Ukraine was closed.", 'Poland', 'Ukraine'],
    ['The border between Poland and Ukraine was closed.', 'Poland', 'Ukraine'],
  ],
  no: ['Poland crossed the border into chaos with Ukraine.'],
};
