/** Somebody says something to somebody. */
import { DOER, noun, verb } from '../pattern';
import { ACTOR, type Predicate } from '../predicate';

export const told: Predicate = {
  name: 'told',
  meaning: 'says something to',
  group: 'talk',
  subject: ACTOR,
  object: ACTOR,
  symmetric: false,
  cameo: '010',
  heardByPeople: false,
  patterns: [
    verb('tell, inform, notify, brief, update, remind', {
      object: ['recipient', 'patient'],
      where: { not: { complement: 'infinitive' } },
    }),
    verb(
      'say, explain, write, reply, confide, confess, admit, declare, stress, whisper, remark, convey, reveal, disclose, announce, report, testify',
      {
        object: 'to',
        objectTypes: ['person', 'organisation'],
        prior: 0.8,
        name: 'saying',
      },
    ),
    verb('hear, learn', {
      subject: ['from', 'patient > from'],
      object: 'agent',
      subjectTypes: ['person'],
      objectTypes: ['person'],
      where: { slot: 'patient', lemmas: ['news', 'story', 'verdict', 'decision', 'outcome', 'result'] },
      prior: 0.8,
      name: 'hearing from',
    }),
    verb('testify', { object: 'before', objectTypes: ['organisation'], prior: 0.85, name: 'testifying' }),
    noun('testimony', {
      subject: ['owner', 'agent', 'scene'],
      object: ['before', 'to'],
      objectTypes: ['organisation'],
      prior: 0.85,
      name: 'testimony',
    }),
    verb('address', { objectTypes: ['organisation'], prior: 0.75, name: 'speech' }),
    verb('relay, pass, convey, deliver, send, transmit, hand', {
      object: ['to', 'patient > to', 'recipient'],
      where: {
        slot: 'patient',
        lemmas: [
          'message',
          'offer',
          'letter',
          'proposal',
          'warning',
          'reply',
          'response',
          'note',
          'greeting',
          'condolence',
          'demand',
        ],
      },
      prior: 0.8,
      name: 'conveying',
    }),
    noun('letter, message, briefing, telegram, memo, email, speech, cable', {
      subject: [...DOER, 'from', 'scene'],
      object: 'to',
      prior: 0.75,
    }),
  ],
  yes: [
    ['Angela Merkel heard the news from Emmanuel Macron.', 'Emmanuel Macron', 'Angela Merkel'],
    ['Angela Merkel told CNN television that the plan would fail.', 'Angela Merkel', 'CNN'],

    ['Angela Merkel relayed the offer to Hamas.', 'Angela Merkel', 'Hamas'],
    ['Angela Merkel told Emmanuel Macron that the plan would fail.', 'Angela Merkel', 'Emmanuel Macron'],
    ['Emmanuel Macron was told by Angela Merkel that the plan would fail.', 'Angela Merkel', 'Emmanuel Macron'],
    ['Angela Merkel testified before the European Parliament.', 'Angela Merkel', 'European Parliament'],
  ],
  no: [
    'Angela Merkel told Emmanuel Macron to leave.',
    'Angela Merkel said that Emmanuel Macron had left.',
    'Angela Merkel told French journalists that she would go.',
  ],
};
