/** Two sides speak: by telephone, in discussion, in consultation. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const CALLS = ['telephone', 'phone', 'video', 'conference'];

export const spokeWith: Predicate = {
  name: 'spoke_with',
  meaning: 'telephones, speaks, discusses',
  group: 'talk',
  subject: ACTOR,
  object: ACTOR,
  symmetric: true,
  cameo: '041',
  plover: 'CONSULT',
  patterns: [
    verb('speak, talk, converse, chat', { object: ['with', 'to'] }),
    verb('confer, consult, correspond, communicate, liaise, debate', {
      mutual: 'agent',
      object: 'with',
      name: 'consulting',
    }),
    verb('telephone, phone, consult, contact, ring, cable', { name: 'telephoning' }),
    verb('discuss, debate, exchange', { mutual: 'agent', object: 'with', name: 'discussing' }),
    verb('raise', { object: 'with', name: 'raising' }),
    noun(
      'conversation, discussion, consultation, exchange, contact, chat, dialog, correspondence, phone-call, teleconference, videoconference',
      {
        mutual: ['between', 'among', 'agent', 'owner', 'modifier'],
        subject: ['agent', 'owner', 'by', 'modifier', 'scene'],
        object: 'with',
      },
    ),
    noun('call', {
      mutual: ['between', 'agent'],
      subject: ['agent', 'owner', 'by', 'scene'],
      object: ['with', 'to'],
      where: { slot: 'modifier', lemmas: CALLS },
      name: 'telephone call',
    }),
    noun('call', { mutual: 'between', subject: ['agent', 'owner', 'by', 'scene'], object: 'with', name: 'call' }),
  ],
  yes: [
    ['Joe Biden spoke with Xi Jinping on Tuesday.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden telephoned Xi Jinping.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden discussed the crisis with Xi Jinping.', 'Joe Biden', 'Xi Jinping'],
    ['Joe Biden held a phone call with Xi Jinping.', 'Joe Biden', 'Xi Jinping'],
  ],
  no: ['Joe Biden spoke in Berlin.', 'Joe Biden called Xi Jinping a dictator.'],
};
