/** Somebody apologises to somebody. */
import { noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const apologisedTo: Predicate = {
  name: 'apologised_to',
  meaning: 'apologises',
  group: 'support',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '055',
  plover: 'SUPPORT',
  patterns: [
    verb('apologise, apologize', { object: 'to' }),
    verb('say', {
      object: ['to', 'predicative > to'],
      where: { slot: 'predicative', lemmas: ['sorry'] },
      name: 'saying sorry',
    }),
    noun('apology, regret', { object: ['to'] }),
  ],
  yes: [
    ['Lufthansa said sorry to Greta Thunberg.', 'Lufthansa', 'Greta Thunberg'],
    ['Japan apologised to China.', 'Japan', 'China'],
    ['Japan has refused to apologise to China.', 'Japan', 'China', 'asserted not'],
    ['Japan offered an apology to China.', 'Japan', 'China'],
  ],
  no: ['Japan demanded an apology from China.'],
};
