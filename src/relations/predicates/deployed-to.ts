/** Somebody sends, stations or masses forces somewhere. */
import { noun, verb, words } from '../pattern';
import { ACTOR, LAND, type Predicate } from '../predicate';
import { FORCES } from './forces';

export const deployedTo: Predicate = {
  name: 'deployed_to',
  meaning: 'sends, stations or masses forces in',
  group: 'movement',
  subject: ACTOR,
  object: LAND,
  symmetric: false,
  cameo: '154',
  plover: 'MOBILIZE',
  patterns: [
    verb(
      'deploy, send, dispatch, despatch, station, base, move, mass, position, mobilise, mobilize, rush, airlift, amass, concentrate, pour, order, commit, redeploy, contribute, assemble, gather, put, keep, land',
      {
        object: [
          'to',
          'in',
          'into',
          'on',
          'near',
          'around',
          'towards',
          'toward',
          'at',
          'patient > towards',
          'patient > in',
          'patient > to',
          'patient > on',
        ],
        where: { slot: 'patient', lemmas: FORCES },
      },
    ),
    verb(
      'arrive, land, enter, assemble, gather, mass, deploy, patrol, stand, move, advance, roll, pour, fly, march, sail, head, cross, stay, remain, station, base',
      {
        object: ['in', 'into', 'on', 'near', 'at', 'to', 'patient', 'around', 'on > in'],
        where: { slot: 'agent', lemmas: FORCES },
        prior: 0.85,
        name: 'forces moving',
      },
    ),
    verb('send, deploy, dispatch', {
      object: ['to', 'patient > to'],
      where: [
        { slot: 'patient', lemmas: ['mission', 'team'] },
        {
          slot: 'patient > modifier',
          lemmas: words(
            'monitoring, peacekeeping, military, training, observer, police, advisory, naval, armed, unarmed, monitor',
          ),
        },
      ],
      name: 'sending a mission',
    }),
    verb('deploy, send, dispatch, despatch, station, base, move, fly, airlift, rush, order, redeploy, post, sail', {
      subject: 'patient',
      object: ['to', 'in', 'into', 'on', 'near', 'around', 'at'],
      where: [
        { slot: 'patient', lemmas: FORCES },
        { slot: 'agent', filled: false },
      ],
      prior: 0.85,
      name: 'forces sent',
    }),
    noun(
      'deployment, build-up, buildup, dispatch, stationing, mobilisation, mobilization, presence, massing, reinforcement',
      {
        subject: ['of', 'agent', 'owner', 'by', 'modifier'],
        object: ['to', 'in', 'on', 'near', 'around', 'at', 'into'],
        prior: 0.85,
      },
    ),
    noun('troop, force, soldier, base', {
      subject: ['owner', 'modifier'],
      object: ['in', 'on', 'at'],
      where: { slot: 'modifier', filled: true },
      prior: 0.7,
      name: 'forces there',
    }),
  ],
  yes: [
    ['Russia sent 24 warships towards Denmark.', 'Russia', 'Denmark'],

    ['Russian troops were sent to Belarus.', 'Russia', 'Belarus'],
    ['Russian troops remained on alert in Belarus.', 'Russia', 'Belarus'],
    ['Germany sent an unarmed monitoring mission to Armenia.', 'Germany', 'Armenia'],
    ['Russia deployed troops to Belarus.', 'Russia', 'Belarus'],
    ['Russian warships assembled in the Baltic Sea.', 'Russia', 'Baltic Sea'],
    ['A build-up of Russian troops on the Ukrainian border continued.', 'Russia', 'Ukraine'],
  ],
  no: ['Russia sent a letter to Belarus.'],
};
