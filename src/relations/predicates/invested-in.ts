/** Somebody puts money into a company or a country. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const investedIn: Predicate = {
  name: 'invested_in',
  meaning: 'invests in, takes a stake in',
  group: 'business',
  subject: ACTOR,
  object: ['organisation', 'country'],
  symmetric: false,
  patterns: [
    verb('invest, reinvest', { object: ['in', 'into', 'patient > in'] }),
    noun('investment, stake, shareholding, share, holding', {
      subject: ['agent', 'owner', 'by', 'modifier'],
      object: ['in', 'of'],
      prior: 0.85,
      where: { not: { slot: 'modifier', lemmas: ['market'] } },
    }),
  ],
  yes: [
    ['Toyota invested in Boeing.', 'Toyota', 'Boeing'],
    ['Toyota took a stake in Boeing.', 'Toyota', 'Boeing'],
  ],
  no: ['Toyota is invested with power.'],
};
