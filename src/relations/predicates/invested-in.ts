/** Somebody puts money into a company or a country. */
import { lightVerb, noun, verb } from '../pattern';
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
    lightVerb('sell, divest, offload', 'stake, shareholding, share, holding', {
      object: ['in', 'of'],
      stance: { negated: true },
      name: 'selling out',
    }),
  ],
  yes: [
    ['Toyota invested in Boeing.', 'Toyota', 'Boeing'],
    ['Toyota took a stake in Boeing.', 'Toyota', 'Boeing'],
    ['Toyota sold its stake in Boeing.', 'Toyota', 'Boeing', 'asserted not'],
  ],
  no: ['Toyota is invested with power.'],
};
