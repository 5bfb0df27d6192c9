/** Somebody puts money into a company or a country. */
import { lightVerb, noun, title, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';
import { SHARES } from './acquired';
import { AID } from './aid';

export const investedIn: Predicate = {
  name: 'invested_in',
  meaning: 'invests in, takes a stake in',
  group: 'business',
  subject: ACTOR,
  object: ['organisation', 'country'],
  symmetric: false,
  patterns: [
    verb('invest, reinvest', { object: ['in', 'into', 'patient > in'] }),
    verb('buy, acquire, take, purchase, hold, own, build, snap up', {
      object: ['patient > of', 'patient > in', 'of', 'in'],
      where: { slot: 'patient', lemmas: SHARES },
      prior: 0.85,
      name: 'buying a share',
    }),
    verb('pump, plough, pour, put, inject, sink, channel', {
      object: ['into', 'patient > into'],
      where: { slot: 'patient', lemmas: AID },
      prior: 0.85,
      name: 'pumping money',
    }),
    noun('investment, stake, shareholding, share, holding', {
      subject: ['agent', 'owner', 'by', 'modifier'],
      object: ['in', 'of'],
      prior: 0.85,
      where: { not: { slot: 'modifier', lemmas: ['market'] } },
    }),
    verb('hold, own, have, buy, acquire, build, take, keep', {
      object: ['patient > of', 'patient > in', 'per > of', 'per > in'],
      objectTypes: ['organisation'],
      where: { slot: 'patient', lemmas: ['cent', '%', 'percent', 'pc'] },
      prior: 0.85,
      name: 'holding a share',
    }),
    verb('hold, own, have, buy, acquire, build, take, keep', {
      object: ['per > of', 'per > in'],
      objectTypes: ['organisation'],
      where: { slot: 'per', lemmas: ['cent'] },
      prior: 0.85,
      name: 'holding a share',
    }),
    title('holder', {
      object: ['owner'],
      objectTypes: ['organisation'],
      office: false,
      prior: 0.85,
      name: 'shareholder',
    }),
    title('shareholder, stakeholder, investor', {
      object: ['of', 'in', 'owner', 'body', 'beside'],
      objectTypes: ['organisation'],
      office: false,
      name: 'shareholder',
    }),
    noun('cent, %, percent, pct', {
      subject: ['owner', 'actor'],
      object: 'of',
      objectTypes: ['organisation'],
      where: { slot: 'owner', filled: true },
      prior: 0.85,
      name: 'per cent',
    }),
    lightVerb('sell, divest, offload', 'stake, shareholding, share, holding', {
      object: ['in', 'of'],
      stance: { negated: true },
      name: 'selling out',
    }),
  ],
  yes: [
    ['Toyota is to pump $500m into Boeing.', 'Toyota', 'Boeing', 'planned'],
    ['Toyota bought a quarter of Boeing.', 'Toyota', 'Boeing'],
    ['Toyota invested in Boeing.', 'Toyota', 'Boeing'],
    ['Toyota took a stake in Boeing.', 'Toyota', 'Boeing'],
    ['Toyota holds 31 per cent of Boeing.', 'Toyota', 'Boeing'],
    ['Toyota, already the largest shareholder of Boeing, spoke first.', 'Toyota', 'Boeing'],
    ['Toyota, which owns 12% of Boeing, was sued.', 'Toyota', 'Boeing'],
    ['Toyota sold its stake in Boeing.', 'Toyota', 'Boeing', 'asserted not'],
    ["BlackRock, Boeing's second-largest holder, welcomed it.", 'BlackRock', 'Boeing'],
  ],
  no: ['Toyota is invested with power.'],
};
