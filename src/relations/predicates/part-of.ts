/** What a place or a body is a part of. */
import { BEARER, type Condition, mark, noun, words } from '../pattern';
import type { EntityType } from '../../model';
import { type Predicate } from '../predicate';

const PARTS: readonly EntityType[] = ['place', 'facility', 'organisation', 'country'];
const WHOLES: readonly EntityType[] = ['place', 'country', 'organisation'];

/** What the names of a state's bodies have in them. */
const STATE_BODIES: readonly Condition[] = [
  {
    slot: 'right',
    kinds: ['government', 'ministry', 'agency', 'court', 'central-bank', 'police', 'parliament', 'armed-forces'],
  },
  {
    slot: 'right',
    named: words(
      'office, ministry, department, affairs, court, army, navy, guard, guards, police, commission, authority, directorate, council, senate, assembly, parliament, congress, secretariat',
    ),
  },
];

export const partOf: Predicate = {
  name: 'part_of',
  meaning: 'is a part of',
  group: 'standing',
  subject: PARTS,
  object: WHOLES,
  symmetric: false,
  patterns: [
    noun('part', {
      subject: BEARER,
      object: 'of',
      subjectTypes: ['place', 'country', 'facility'],
      objectTypes: ['place', 'country'],
      name: 'part',
    }),
    noun('republic, province, region, state, territory, exclave, dependency', {
      subject: ['of', 'bearer'],
      object: ['owner', 'beside'],
      subjectTypes: ['place'],
      objectTypes: ['country'],
      prior: 0.85,
      name: 'province',
    }),
    ...STATE_BODIES.map((condition) =>
      mark("'s ’s ' ’", {
        subject: 'right',
        object: 'left',
        subjectTypes: ['organisation'],
        objectTypes: ['country'],
        where: condition,
        prior: 0.8,
        name: "a state's body",
      }),
    ),
    noun('department, ministry, agency, office, division, faculty, school', {
      subject: BEARER,
      object: ['of', 'owner'],
      subjectTypes: ['organisation'],
      objectTypes: ['organisation'],
      prior: 0.8,
      name: 'department',
    }),
  ],
  yes: [
    ['Crimea is a part of Ukraine.', 'Crimea', 'Ukraine'],
    ["Serbia's province of Vojvodina was hit.", 'Vojvodina', 'Serbia'],
    ["China's Taiwan Affairs Office was slow.", 'Taiwan Affairs Office', 'China'],
  ],
  no: ['Crimea met with a part of Ukraine.'],
};
