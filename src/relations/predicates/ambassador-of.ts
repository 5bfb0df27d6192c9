/** Whose ambassador somebody is. */
import { title } from '../pattern';
import type { EntityType } from '../../model';
import { PERSON, type Predicate } from '../predicate';

const SENDERS: readonly EntityType[] = ['country', 'organisation'];

export const AMBASSADORS = 'ambassador, high commissioner, consul, envoy, representative';

export const ambassadorOf: Predicate = {
  name: 'ambassador_of',
  meaning: 'is the ambassador of',
  group: 'standing',
  subject: PERSON,
  object: SENDERS,
  symmetric: false,
  patterns: [
    title('ambassador', {
      object: ['owner', 'of', 'beside', 'body'],
      where: { not: { slot: 'modifier', lemmas: ['deputy', 'assistant'] } },
    }),
    title('commissioner', {
      object: ['owner', 'of', 'beside', 'body'],
      where: { slot: 'modifier', lemmas: ['high'] },
      objectTypes: ['country'],
      name: 'high commissioner',
    }),
    title('envoy, representative, consul', {
      object: ['owner', 'of', 'beside', 'body'],
      where: { slot: 'to', filled: true },
      name: 'envoy',
    }),
  ],
  yes: [
    ['Neil Hart, the British high commissioner, spoke first.', 'Neil Hart', 'United Kingdom'],

    ["Russia's ambassador to London, Andrey Kelin, spoke first.", 'Andrey Kelin', 'Russia'],
    ['US ambassador Linda Thomas-Greenfield spoke first.', 'Linda Thomas-Greenfield', 'United States'],
  ],
  no: ['Andrey Kelin met the ambassador of Germany.'],
};
