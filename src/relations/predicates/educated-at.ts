/** Where somebody studied. */
import { noun, title, verb } from '../pattern';
import { ORGANISATION, PERSON, type Predicate } from '../predicate';

const DEGREES =
  'degree, phd, ph.d., doctorate, diploma, bachelor, master, mba, ba, bsc, ma, msc, b.a., b.s., m.a., m.s., m.b.a., ll.b., j.d., jd, llb, bachelors, masters, bs, ms, b.sc., m.sc.';

export const educatedAt: Predicate = {
  name: 'educated_at',
  meaning: 'studied at',
  group: 'standing',
  subject: PERSON,
  object: ORGANISATION,
  symmetric: false,
  patterns: [
    verb('graduate', { object: ['from', 'at'], name: 'graduating' }),
    verb('study, train, matriculate, enrol, enroll', {
      subject: ['agent', 'patient'],
      object: ['at', 'in', 'with'],
      prior: 0.85,
      name: 'studying',
    }),
    verb('attend, enter', { where: { slot: 'patient', kinds: ['university'] }, prior: 0.85, name: 'attending' }),
    verb('attend, enter', {
      where: {
        slot: 'patient',
        lemmas: ['university', 'college', 'school', 'academy', 'institute', 'conservatory', 'seminary', 'polytechnic'],
      },
      prior: 0.85,
      name: 'attending',
    }),
    verb('read', {
      object: ['at', 'patient > at'],
      where: [
        { slot: 'patient', filled: true },
        { slot: 'at', lemmas: ['university', 'college', 'oxford', 'cambridge'] },
      ],
      prior: 0.85,
      name: 'reading',
    }),
    verb('complete, finish, begin, continue, pursue', {
      object: ['at', 'patient > at'],
      where: { slot: 'patient', lemmas: ['study', 'studies', 'education', 'schooling', 'thesis', 'dissertation'] },
      prior: 0.85,
      name: 'studies',
    }),
    verb('educate, school', { subject: 'patient', object: ['at', 'in'], name: 'educated' }),
    verb('receive, earn, obtain, complete, hold, get, take, gain, have, pursue, do', {
      object: ['patient > from', 'patient > at', 'from', 'at'],
      where: { slot: 'patient', lemmas: DEGREES.split(', ') },
      name: 'earning a degree',
    }),
    noun(DEGREES, { subject: ['owner', 'agent'], object: ['from', 'at'], name: 'degree' }),
    title('classmate, schoolmate, alum', { object: ['beside', 'of', 'at', 'from'], office: false, name: 'classmate' }),
    noun('classmate', { subject: 'actor', object: 'beside', prior: 0.8, name: 'classmate of the actor' }),
    title('graduate, alumnus, alumna, student, undergraduate, pupil', {
      object: ['of', 'at', 'from', 'beside', 'owner'],
      office: false,
      name: 'student',
    }),
  ],
  yes: [
    ['Jane Brown was born in Graz and trained at Harvard University.', 'Jane Brown', 'Harvard University'],
    ['Jane Brown hired a Harvard University classmate, Tom Hill.', 'Tom Hill', 'Harvard University'],

    ['Jane Brown graduated from Harvard University in 1990.', 'Jane Brown', 'Harvard University'],
    ['Jane Brown studied at Harvard University.', 'Jane Brown', 'Harvard University'],
    ['Jane Brown completed her studies at Durham University.', 'Jane Brown', 'Durham University'],
    ['Jane Brown read history at Durham University.', 'Jane Brown', 'Durham University'],
    ['Jane Brown received a degree from Harvard University.', 'Jane Brown', 'Harvard University'],
    ['Jane Brown, a graduate of Harvard University, spoke first.', 'Jane Brown', 'Harvard University'],
  ],
  no: ['Jane Brown met a graduate of Harvard University.'],
};
