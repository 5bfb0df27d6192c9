/** A body surveys people, or publishes a poll of them. */
import { noun, verb } from '../pattern';
import { ACTOR, ORGANISATION, type Predicate } from '../predicate';

export const polled: Predicate = {
  name: 'polled',
  meaning: 'surveys, publishes a poll of',
  group: 'business',
  subject: ORGANISATION,
  object: ACTOR,
  symmetric: false,
  patterns: [
    verb('poll, survey, canvass'),
    noun('poll, survey', { subject: ['agent', 'owner', 'by', 'for', 'from', 'modifier'], object: ['of'] }),
  ],
  yes: [['Gallup polled Americans about the war.', 'Gallup', 'United States']],
  no: ['Gallup went to the polls.'],
};
