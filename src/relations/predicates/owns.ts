/** Who owns a company, a place or a thing. */
import { BEARER, BODY, mark, noun, title, verb } from '../pattern';
import type { EntityType } from '../../model';
import { ACTOR, type Predicate } from '../predicate';

const OWNED: readonly EntityType[] = ['organisation', 'product', 'place', 'facility'];

export const owns: Predicate = {
  name: 'owns',
  meaning: 'owns',
  group: 'standing',
  subject: ACTOR,
  object: OWNED,
  symmetric: false,
  patterns: [
    verb('own, co-own', { prior: 0.9 }),
    verb('control', {
      objectTypes: ['organisation'],
      where: { not: { slot: 'patient', kinds: ['parliament', 'government', 'party', 'armed-forces', 'police'] } },
      prior: 0.8,
      name: 'controlling',
    }),
    verb('own, control', { subject: 'beside', object: 'bearer', name: 'X-owned' }),
    verb('belong', {
      subject: 'to',
      object: 'agent',
      subjectTypes: ['person', 'organisation'],
      objectTypes: ['organisation', 'product', 'facility'],
      where: { slot: 'to', kinds: ['company', 'person'] },
      prior: 0.8,
      name: 'belonging',
    }),
    verb('operate, run', {
      subjectTypes: ['organisation'],
      objectTypes: ['place', 'facility'],
      prior: 0.75,
      name: 'operating',
    }),
    noun('company, firm, business, empire', {
      subject: 'owner',
      object: 'named',
      subjectTypes: ['person'],
      objectTypes: ['organisation'],
      prior: 0.8,
      name: "someone's company",
    }),
    noun('company, firm, giant, bank, airline, broadcaster, utility, monopoly, refiner, carrier', {
      subject: ['owner', 'beside'],
      object: BEARER,
      subjectTypes: ['country'],
      objectTypes: ['organisation'],
      where: { slot: 'modifier', lemmas: ['state', 'state-owned', 'state-run'] },
      prior: 0.85,
      name: 'state company',
    }),
    noun('vehicle, plaything', {
      subject: 'of',
      object: BEARER,
      subjectTypes: ['person'],
      objectTypes: ['organisation'],
      prior: 0.8,
      name: 'vehicle',
    }),
    title('owner, co-owner, proprietor', { object: BODY, office: false, name: 'owner' }),
    title('shareholder', {
      object: ['of', 'in', 'beside', 'owner', 'body'],
      where: { slot: 'modifier', lemmas: ['majority', 'controlling', 'sole'] },
      office: false,
      name: 'shareholder',
    }),
    mark("'s ’s ' ’", {
      subject: 'left',
      object: 'right',
      subjectTypes: ['person'],
      objectTypes: ['organisation'],
      where: {
        not: {
          slot: 'right',
          kinds: [
            'party',
            'parliament',
            'government',
            'ministry',
            'movement',
            'armed-group',
            'outlet',
            'international-organisation',
            'university',
          ],
        },
      },
      prior: 0.65,
      name: 'possessive',
    }),
  ],
  yes: [
    ['Rupert Murdoch owns Fox News.', 'Rupert Murdoch', 'Fox News'],
    ['Fox News is owned by Rupert Murdoch.', 'Rupert Murdoch', 'Fox News'],
    ['Rupert Murdoch, the owner of Fox News, spoke first.', 'Rupert Murdoch', 'Fox News'],
    ["Rupert Murdoch's company, News Corporation, was sued.", 'Rupert Murdoch', 'News Corp'],
    ['Aeroflot, the Russian state airline, was sued.', 'Russia', 'Aeroflot'],
    ['Fox News is controlled by Rupert Murdoch.', 'Rupert Murdoch', 'Fox News'],
    ['Microsoft-owned LinkedIn was sued.', 'Microsoft', 'LinkedIn'],
    ['Fox News, the vehicle of the billionaire Rupert Murdoch, spoke first.', 'Rupert Murdoch', 'Fox News'],
  ],
  no: ['Rupert Murdoch and Fox News own 12 per cent of Microsoft.', 'Rupert Murdoch met the owner of Fox News.'],
};
