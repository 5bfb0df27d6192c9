/** A company belongs to a larger one. */
import { BEARER, BODY, noun, title, verb } from '../pattern';
import { ORGANISATION, type Predicate } from '../predicate';

export const subsidiaryOf: Predicate = {
  name: 'subsidiary_of',
  meaning: 'is a subsidiary of',
  group: 'standing',
  subject: ORGANISATION,
  object: ORGANISATION,
  symmetric: false,
  patterns: [
    title('subsidiary, unit, division, arm, affiliate, branch, offshoot, brand', {
      object: ['of', 'owner', 'beside', 'body'],
      office: false,
      name: 'subsidiary',
    }),
    noun('parent', { subject: BODY, object: BEARER, name: 'parent' }),
    noun('company, organisation, organization, firm, group, corporation', {
      subject: ['of', 'owner', 'body'],
      object: BEARER,
      where: { slot: 'modifier', lemmas: ['parent', 'holding'] },
      name: 'parent company',
    }),
    verb('own', { subject: 'patient', object: 'agent', prior: 0.85, name: 'owned' }),
  ],
  yes: [
    ['Instagram, a subsidiary of Meta Platforms, spoke first.', 'Instagram', 'Meta Platforms'],
    ["Instagram's parent, Meta Platforms, spoke first.", 'Instagram', 'Meta Platforms'],
    ["Instagram's parent company, Meta Platforms, spoke first.", 'Instagram', 'Meta Platforms'],
  ],
  no: ['Instagram sued a subsidiary of Meta Platforms.'],
};
