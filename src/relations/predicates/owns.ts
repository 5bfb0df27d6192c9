/** Who owns a company, a place or a thing. */
import { BODY, title, verb } from '../pattern';
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
    title('owner, co-owner, proprietor', { object: BODY, office: false, name: 'owner' }),
    title('shareholder', {
      object: ['of', 'in', 'beside', 'owner', 'body'],
      where: { slot: 'modifier', lemmas: ['majority', 'controlling', 'sole'] },
      office: false,
      name: 'shareholder',
    }),
  ],
  yes: [
    ['Rupert Murdoch owns Fox News.', 'Rupert Murdoch', 'Fox News'],
    ['Fox News is owned by Rupert Murdoch.', 'Rupert Murdoch', 'Fox News'],
    ['Rupert Murdoch, the owner of Fox News, spoke first.', 'Rupert Murdoch', 'Fox News'],
  ],
  no: ['Rupert Murdoch met the owner of Fox News.'],
};
