/** Somebody beats somebody in an election, a contest or a court. */
import { DOER, noun, verb, words } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

const CONTESTS = words(
  'election, match, game, final, semi-final, race, seat, vote, case, battle, war, set, primary, contest, fight, leadership, runoff, referendum, presidency, bid',
);

export const defeated: Predicate = {
  name: 'defeated',
  meaning: 'beats in an election, contest or court',
  group: 'conflict',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  patterns: [
    verb(
      'defeat, beat, trounce, outpoll, thrash, unseat, rout, best, vanquish, outmanoeuvre, topple, overthrow, outscore, overpower, knock out, crush',
    ),
    verb('win, triumph, prevail', { object: ['against', 'over'], name: 'winning' }),
    verb('lose', {
      subject: ['to', 'patient > to'],
      object: 'agent',
      where: { not: { slot: 'patient', filled: true } },
      prior: 0.8,
      name: 'losing',
    }),
    verb('lose', {
      subject: ['to', 'patient > to'],
      object: 'agent',
      where: { slot: 'patient', lemmas: CONTESTS },
      prior: 0.8,
      name: 'losing a contest',
    }),
    noun('victory, win, triumph', { subject: [...DOER, 'of'], object: ['over', 'against'] }),
    noun('defeat, loss', {
      subject: ['to', 'by', 'against'],
      object: ['agent', 'owner'],
      where: { not: { slot: 'of', filled: true } },
      prior: 0.75,
      name: 'defeat',
    }),
    noun('defeat, overthrow, ouster', {
      subject: ['agent', 'owner', 'by'],
      object: 'of',
      prior: 0.8,
      name: 'defeat of',
    }),
  ],
  yes: [
    ['Emmanuel Macron defeated Lionel Jospin.', 'Emmanuel Macron', 'Lionel Jospin'],
    ['Lionel Jospin lost to Emmanuel Macron.', 'Emmanuel Macron', 'Lionel Jospin'],
    ['The court upheld the victory of Emmanuel Macron over Lionel Jospin.', 'Emmanuel Macron', 'Lionel Jospin'],
  ],
  no: ['Lionel Jospin lost her seat.'],
};
