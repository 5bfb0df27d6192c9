/** Somebody receives somebody as a visitor. */
import { BEARER, lightVerb, noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const hosted: Predicate = {
  name: 'hosted',
  meaning: 'receives, welcomes as a visitor',
  group: 'talk',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '043',
  plover: 'CONSULT',
  patterns: [
    verb('host, receive, entertain', { objectTypes: ['person', 'organisation', 'country'] }),
    verb('welcome, greet, usher', { objectTypes: ['person'], where: { slot: 'to', filled: true }, name: 'welcoming' }),
    verb('greet', { objectTypes: ['person'], name: 'greeting' }),
    verb('invite', {
      objectTypes: ['person', 'country'],
      where: { slot: 'to', filled: true },
      stance: { modality: 'planned' },
      name: 'inviting',
    }),
    lightVerb('play', 'host', { object: 'to', name: 'playing host' }),
    ...(['at', 'in'] as const).map((slot) =>
      verb('welcome', { objectTypes: ['person'], where: { slot, types: ['place', 'facility'] }, name: 'welcoming' }),
    ),
    noun('guest', { subject: ['of', 'owner'], object: BEARER, objectTypes: ['person'], prior: 0.8 }),
  ],
  yes: [
    ['Vladimir Putin will host his counterpart, Angela Merkel.', 'Vladimir Putin', 'Angela Merkel', 'planned'],

    ['Vladimir Putin played host to Angela Merkel.', 'Vladimir Putin', 'Angela Merkel'],
    ['Emmanuel Macron hosted Angela Merkel in Paris.', 'Emmanuel Macron', 'Angela Merkel'],
    ['Angela Merkel was received by Emmanuel Macron.', 'Emmanuel Macron', 'Angela Merkel'],
    ['Emmanuel Macron invited Angela Merkel to Paris.', 'Emmanuel Macron', 'Angela Merkel', 'planned'],
  ],
  no: ['Paris hosted the games.', 'Emmanuel Macron received a letter.'],
};
