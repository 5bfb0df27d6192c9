/** Somebody or something belongs to an organisation. */
import { between, BODY, mark, noun, title, verb } from '../pattern';
import { ACTOR, ORGANISATION, type Predicate } from '../predicate';
import { employing, partisan } from './employers';

const PERSONS = ['person'] as const;
const PARTIES = ['party', 'parliament', 'movement', 'armed-group'] as const;

export const memberOf: Predicate = {
  name: 'member_of',
  meaning: 'belongs to',
  group: 'standing',
  subject: ACTOR,
  object: ORGANISATION,
  symmetric: false,
  patterns: [
    title('member, co-member', { object: ['of', 'owner', 'beside', 'body'] }),
    title(
      'mp, mep, backbencher, frontbencher, grandee, lawmaker, legislator, senator, congressman, congresswoman, councillor, peer, parliamentarian',
      {
        object: ['beside', 'owner', 'of', 'body'],
        subjectTypes: PERSONS,
        name: 'lawmaker',
      },
    ),
    title('deputy', {
      object: ['beside', 'owner', 'of', 'body'],
      subjectTypes: PERSONS,
      where: {
        not: { followed: ['speaker', 'leader', 'chairman', 'chair', 'president', 'head', 'chief', 'director', 'whip'] },
      },
      name: 'lawmaker',
    }),
    title(
      'activist, militant, fighter, supporter, politician, veteran, player, striker, midfielder, defender, goalkeeper, quarterback, pitcher, guard, forward, winger, playmaker, linebacker, shortstop, catcher, infielder, outfielder, fullback, batsman, bowler, goaltender, defenseman, guitarist, drummer, singer, bassist',
      {
        object: ['beside', 'owner', 'of', 'for', 'body'],
        subjectTypes: PERSONS,
        prior: 0.8,
        name: 'member',
      },
    ),
    title('minister, secretary, chancellor, spokesman, spokeswoman, spokesperson, chief', {
      object: BODY,
      subjectTypes: PERSONS,
      where: [{ slot: 'modifier', lemmas: ['shadow'] }],
      name: 'shadow minister',
    }),
    mark("'s ’s ' ’", {
      subject: 'right',
      object: 'left',
      subjectTypes: PERSONS,
      where: { slot: 'left', kinds: PARTIES },
      prior: 0.8,
      name: 'possessive',
    }),
    mark("'s ’s ' ’", {
      subject: 'right',
      object: 'left',
      subjectTypes: PERSONS,
      where: employing('left').map((condition) => ({ not: condition })),
      prior: 0.7,
      name: 'possessive',
    }),
    ...partisan('right').flatMap((condition) => [
      mark("'s ’s ' ’", {
        subject: 'left',
        object: 'right',
        subjectTypes: PERSONS,
        where: condition,
        name: "someone's party",
      }),
      mark('his her whose', {
        subject: 'itself',
        object: 'right',
        subjectTypes: PERSONS,
        where: condition,
        name: "someone's party",
      }),
    ]),
    ...partisan('beside').map((condition) =>
      title(
        'minister, mayor, governor, gov., premier, chancellor, president, commissioner, sheriff, incumbent, hopeful, contender, donor, operative, stalwart, strategist, rebel, leftist, moderate',
        {
          object: 'beside',
          subjectTypes: PERSONS,
          where: [condition, { capital: false }],
          office: false,
          prior: 0.85,
          name: 'of a party',
        },
      ),
    ),
    between('of', { subjectTypes: PERSONS, where: { slot: 'right', kinds: PARTIES } }),
    between('of', {
      subjectTypes: PERSONS,
      where: employing('right').map((condition) => ({ not: condition })),
      prior: 0.75,
    }),
    verb('defect, switch, cross over', {
      object: ['to'],
      subjectTypes: PERSONS,
      prior: 0.85,
      name: 'defecting',
    }),
    verb('join', {
      subjectTypes: PERSONS,
      where: employing('patient').map((condition) => ({ not: condition })),
      prior: 0.8,
      name: 'joining',
    }),
    title('republican, democrat, tory, conservative, liberal, socialist, communist, unionist, labourite, maoist', {
      object: 'itself',
      objectTypes: ORGANISATION,
      subjectTypes: PERSONS,
      office: false,
      name: 'partisan',
    }),
    mark(', (', {
      subjectTypes: PERSONS,
      where: [
        { slot: 'right', kinds: ['party'] },
        { slot: 'right', lemmas: ['r', 'd'] },
      ],
      name: 'party and state',
    }),
    verb('serve, sit', { object: 'on', subjectTypes: PERSONS, prior: 0.85, name: 'serving' }),
    verb('sit, serve', {
      object: ['on > of', 'on > owner'],
      subjectTypes: PERSONS,
      where: { slot: 'on', lemmas: ['board', 'committee', 'council', 'commission', 'panel'] },
      prior: 0.85,
      name: 'sitting on a board',
    }),
    verb('belong', { object: 'to', prior: 0.85 }),
    noun('membership', { subject: 'owner', object: ['of', 'in'], prior: 0.8, name: 'membership' }),
    verb('join', {
      object: 'patient',
      where: { slot: 'patient', kinds: [...PARTIES, 'alliance', 'international-organisation'] },
      name: 'joining',
    }),
  ],
  yes: [
    ['Jane Brown, whose Labour Party lost, spoke first.', 'Jane Brown', 'Labour Party'],
    ["Jane Brown's Labour Party lost.", 'Jane Brown', 'Labour Party'],
    ['Jane Brown, a former Labour minister, spoke first.', 'Jane Brown', 'Labour Party'],

    ['Tanya Lee of the DPK spoke first.', 'Tanya Lee', 'DPK'],
    ['Poland is a member of NATO.', 'Poland', 'NATO'],
    ['NATO member Poland spoke first.', 'Poland', 'NATO'],
    ['Jess Phillips, a member of the Labour Party, spoke first.', 'Jess Phillips', 'Labour Party'],
    ['Poland joined NATO in 1999.', 'Poland', 'NATO'],
    ["Labour's shadow health minister Jane Brown spoke first.", 'Jane Brown', 'Labour Party'],
    ['Jane Brown, a Tory backbencher, spoke first.', 'Jane Brown', 'Conservative Party'],
    ['Jane Brown sits on the board of Goldman Sachs.', 'Jane Brown', 'Goldman Sachs'],
    ['Tom Hill, a Republican from Nebraska, spoke first.', 'Tom Hill', 'Republican Party'],
    ['Sen. Tom Hill, R-Ohio, spoke first.', 'Tom Hill', 'Republican Party'],
    ['Sen. Tom Hill (D-Calif.) spoke first.', 'Tom Hill', 'Democratic Party'],
    ['Jess Phillips defected to the Labour Party.', 'Jess Phillips', 'Labour Party'],
  ],
  no: [
    'Poland met members of NATO.',
    'Members of the Labour Party criticised Jess Phillips.',
    'The senior Republican members of the House proposed a law.',
  ],
};
