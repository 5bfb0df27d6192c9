/** For which party somebody stands. */
import { BODY, title, verb } from '../pattern';
import { ORGANISATION, PERSON, type Predicate } from '../predicate';

export const candidateOf: Predicate = {
  name: 'candidate_of',
  meaning: 'stands in an election for',
  group: 'standing',
  subject: PERSON,
  object: ORGANISATION,
  symmetric: false,
  patterns: [
    title('candidate, nominee, contender, hopeful, frontrunner, front-runner', { object: BODY }),
    verb('run, stand', { object: 'for', where: { slot: 'for', kinds: ['party'] }, name: 'running' }),
    verb('run, stand', { object: 'for', where: { slot: 'for', lemmas: ['party'] }, name: 'running' }),
    verb('run, stand', { object: ['for'], where: { slot: 'as', lemmas: ['candidate', 'nominee'] }, name: 'running' }),
  ],
  yes: [
    ['Labour candidate Jane Brown spoke first.', 'Jane Brown', 'Labour Party'],
    ['Jane Brown, who stood for the Green Party, spoke first.', 'Jane Brown', 'Green Party'],
    ['Jane Brown, the candidate of the Green Party, spoke first.', 'Jane Brown', 'Green Party'],
  ],
  no: ['Jane Brown defeated the candidate of the Green Party.'],
};
