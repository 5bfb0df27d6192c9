/** Where an ambassador is sent. */
import { title, verb } from '../pattern';
import type { EntityType } from '../../model';
import { PERSON, type Predicate } from '../predicate';

const HOSTS: readonly EntityType[] = ['country', 'place', 'organisation'];

export const ambassadorTo: Predicate = {
  name: 'ambassador_to',
  meaning: 'is an ambassador to',
  group: 'standing',
  subject: PERSON,
  object: HOSTS,
  symmetric: false,
  patterns: [
    title('ambassador', { object: ['to', 'in', 'at'] }),
    title('commissioner', {
      object: 'to',
      where: { slot: 'modifier', lemmas: ['high'] },
      objectTypes: ['country'],
      name: 'high commissioner',
    }),
    verb('summon', {
      subject: 'patient',
      object: 'agent',
      objectTypes: ['country'],
      where: { slot: 'patient', lemmas: ['ambassador'] },
      prior: 0.85,
      name: 'summoned',
    }),
    title('envoy, representative, consul', { object: 'to', name: 'envoy' }),
  ],
  yes: [
    ["Germany summoned Russia's ambassador, Andrey Kelin.", 'Andrey Kelin', 'Germany'],

    ["Russia's ambassador to London, Andrey Kelin, spoke first.", 'Andrey Kelin', 'London'],
    ['Andrey Kelin, the ambassador to Britain, spoke first.', 'Andrey Kelin', 'United Kingdom'],
  ],
  no: ['The ambassador spoke to Andrey Kelin in Britain.'],
};
