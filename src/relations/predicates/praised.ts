/** Somebody praises, welcomes or thanks somebody. */
import { lightVerb, noun, orOwner, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';
import { PRAISES } from './praises';

export const praised: Predicate = {
  name: 'praised',
  meaning: 'praises, welcomes, hails, congratulates, thanks',
  group: 'support',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '051',
  plover: 'SUPPORT',
  patterns: [
    verb(
      'praise, hail, applaud, commend, congratulate, thank, laud, salute, extol, compliment, acclaim, admire, honour, honor, decorate, felicitate, cheer, glorify, lionise, toast',
      { object: orOwner('patient') },
    ),
    verb('credit', { where: { slot: 'with', filled: true }, name: 'crediting' }),
    ...(['predicative', 'predicative > modifier'] as const).map((slot) =>
      verb('call, describe, hail, label, dub, remember, regard, characterise, characterize', {
        where: { slot, lemmas: PRAISES },
        prior: 0.85,
        name: 'calling good',
      }),
    ),
    verb('welcome, appreciate, celebrate', {
      object: 'patient > possessor',
      prior: 0.85,
      name: 'welcoming',
    }),
    lightVerb('heap, lavish, shower, pour', 'praise', { object: ['on', 'upon'], name: 'heaping praise' }),
    noun('praise, gratitude, thanks, congratulation, tribute, applause, admiration, compliment, condolence', {
      object: ['for', 'to', 'for > possessor', 'of'],
      prior: 0.85,
    }),
  ],
  yes: [
    ['Angela Merkel paid tribute to Vladimir Putin.', 'Angela Merkel', 'Vladimir Putin'],
    ['Angela Merkel called Vladimir Putin a great leader.', 'Angela Merkel', 'Vladimir Putin'],
    ['Angela Merkel heaped praise on Vladimir Putin.', 'Angela Merkel', 'Vladimir Putin'],
    ['Tom Reilly described Ana Lopez as the best of us.', 'Tom Reilly', 'Ana Lopez'],
    ['Angela Merkel praised Emmanuel Macron.', 'Angela Merkel', 'Emmanuel Macron'],
    ["Germany welcomed Turkey's decision.", 'Germany', 'Turkey'],
    ['Angela Merkel thanked Emmanuel Macron for the help.', 'Angela Merkel', 'Emmanuel Macron'],
  ],
  no: ['Angela Merkel welcomed Emmanuel Macron to Berlin.', 'The rain was welcome in Turkey.'],
};
