/** Somebody is employed by a body or a person. */
import { between, type Condition, mark, noun, title, verb, words } from '../pattern';
import type { EntityType } from '../../model';
import { PERSON, type Predicate } from '../predicate';
import { PEOPLE } from './citizen-of';
import { employing } from './employers';

const EMPLOYERS: readonly EntityType[] = ['organisation', 'country', 'person'];
const ORGANISATIONS: readonly EntityType[] = ['organisation'];

const STAFF =
  'employee, campaigner, organiser, organizer, worker, executive, economist, analyst, correspondent, reporter, journalist, columnist, broadcaster, presenter, producer, researcher, scientist, engineer, lawyer, professor, lecturer, academic, historian, doctor, surgeon, physician, nurse, teacher, librarian, coach, trainer, consultant, accountant, auditor, programmer, developer, designer, architect, publisher, photographer, clerk, agent, detective, officer, anchor, anchorman, commentator, fellow, scholar, curator, conductor, pastor, trader, broker, banker, strategist, specialist, expert, technician, pilot, writer, critic, investigator, psychologist, biologist, physicist, chemist, sociologist, epidemiologist, engineer, partner, associate, manager, editor, cartoonist, instructor, intern, staffer, correspondent, newsman, attorney, economist, geologist, seismologist, meteorologist, forecaster, astronomer, anthropologist, cfo, coo, cto, cio, lt., capt., sgt., col., gen., maj., lieutenant, sergeant, corporal, detective, inspector, firefighter, trooper, dancer, choreographer, registrar, guitarist, host, ecologist, entomologist, physiologist, botanist, zoologist, virologist, oncologist, cardiologist, neurologist, psychiatrist, pathologist, immunologist, pediatrician, veterinarian, chemist, statistician, mathematician, philosopher, theologian, linguist, archaeologist, criminologist, demographer, pharmacist, dentist, nutritionist, toxicologist, ornithologist, hydrologist, climatologist, oceanographer, cartographer, archivist, organist, pianist, violinist, soloist, recruiter, buyer, salesman, underwriter, actuary, planner, programmer, webmaster, copywriter, illustrator, animator, paramedic, supervisor, coordinator, administrator, foreman, superintendent, dispatcher, postmaster, caseworker, counselor, counsellor, chaplain, curator, ranger, warden, watchman, steward, stewardess, mechanic, machinist, lobbyist, pollster, commandant, cadet, recruit, airman, seaman, midshipman, marine, soldier';

/** Who is at a body for something else than work. */
const VISITING = new Set(
  words(
    'student, pupil, graduate, patient, inmate, prisoner, detainee, hostage, rebel, exile, protester, champion, baby, toddler, teen, teenager, girl, boy',
  ),
);
const OTHER_STAFF = PEOPLE.split(', ')
  .filter((word) => !VISITING.has(word))
  .join(', ');

/** Whom one person pays: "his driver, X". */
const PERSONAL_STAFF =
  'employee, assistant, aide, adviser, advisor, secretary, bodyguard, driver, chauffeur, butler, housekeeper, nanny, publicist, speechwriter, researcher, staffer, worker, pilot, accountant, chef, cook, gardener, coach, trainer, manager, pollster, strategist, photographer';

/** Who comes from a university studied there. */
const notSchool: Condition = { not: { slot: 'from', named: words('university, college, school, academy') } };

export const worksFor: Predicate = {
  name: 'works_for',
  meaning: 'is employed by',
  group: 'standing',
  subject: PERSON,
  object: EMPLOYERS,
  symmetric: false,
  patterns: [
    verb('work', { object: ['for', 'at', 'with'], objectTypes: ORGANISATIONS, name: 'working' }),
    verb('work, serve', {
      object: 'for',
      objectTypes: ['person'],
      where: { slot: 'as', filled: true },
      name: 'working',
    }),
    verb('spend', {
      object: ['at', 'with', 'patient > at', 'patient > with'],
      objectTypes: ORGANISATIONS,
      where: { slot: 'patient', lemmas: ['year', 'decade', 'month', 'career', 'half-decade'] },
      prior: 0.8,
      name: 'spending years',
    }),
    ...employing('patient').map((condition) =>
      verb('join', { objectTypes: ORGANISATIONS, where: condition, prior: 0.8, name: 'joining' }),
    ),
    verb('employ, hire', { subject: 'patient', object: 'agent', objectTypes: ORGANISATIONS, name: 'employing' }),
    verb('employ, hire', {
      subject: 'patient',
      object: ['at', 'by', 'with'],
      objectTypes: ORGANISATIONS,
      name: 'employing',
    }),
    verb('pay, retain', {
      subject: 'patient',
      object: 'agent',
      objectTypes: ORGANISATIONS,
      where: [
        { slot: 'patient', types: ['person'] },
        { slot: 'as', filled: true },
      ],
      prior: 0.85,
      name: 'paid as',
    }),
    noun('decade, year, spell, stint, career', {
      subject: 'scene',
      object: ['at', 'with'],
      objectTypes: ORGANISATIONS,
      where: { preceded: ['after'] },
      prior: 0.8,
      name: 'after years at',
    }),
    verb('sign, recruit', {
      subject: 'patient',
      object: 'agent',
      objectTypes: ORGANISATIONS,
      where: { slot: 'patient', types: ['person'] },
      prior: 0.85,
      name: 'signing',
    }),
    verb('hire, recruit, poach, lure, headhunt, sign', {
      subject: 'patient',
      object: 'from',
      objectTypes: ORGANISATIONS,
      where: notSchool,
      prior: 0.8,
      name: 'hired from',
    }),
    verb('join', {
      object: ['from', 'patient > from'],
      objectTypes: ORGANISATIONS,
      where: [{ slot: 'patient', types: ['organisation'] }, notSchool],
      prior: 0.75,
      name: 'joined from',
    }),
    verb('serve', { object: ['in', 'with'], objectTypes: ORGANISATIONS, prior: 0.8, name: 'serving' }),
    verb('teach, lecture, practise, practice', {
      object: ['at', 'for'],
      objectTypes: ORGANISATIONS,
      prior: 0.85,
      name: 'teaching',
    }),
    title(STAFF, {
      object: ['at', 'for', 'with', 'of', 'in', 'owner', 'beside', 'body'],
      objectTypes: ORGANISATIONS,
      prior: 0.88,
    }),
    title(PERSONAL_STAFF, {
      object: ['owner'],
      objectTypes: ['person'],
      where: [
        { slot: 'owner', forms: ['name', 'pronoun'] },
        { not: { slot: 'modifier', lemmas: ['press', 'foreign', 'home', 'cabinet'] } },
      ],
      prior: 0.75,
      name: "someone's",
    }),
    title('chief', {
      object: ['owner', 'to'],
      objectTypes: ['person'],
      where: { followed: ['of staff'] },
      prior: 0.85,
      name: 'chief of staff',
    }),
    title('aide, adviser, advisor, secretary, assistant, lawyer, counsel, deputy', {
      object: 'to',
      objectTypes: ['person'],
      prior: 0.85,
      name: 'aide',
    }),
    ...employing('left').map((condition) =>
      mark("'s ’s ' ’", {
        subject: 'right',
        object: 'left',
        objectTypes: ORGANISATIONS,
        where: condition,
        prior: 0.75,
        name: 'possessive',
      }),
    ),
    ...employing('right').map((condition) =>
      between('of', { objectTypes: ORGANISATIONS, where: condition, prior: 0.8 }),
    ),
    between('at, with', { objectTypes: ORGANISATIONS, prior: 0.8 }),
    ...employing('at').map((condition) =>
      title(OTHER_STAFF, {
        object: 'at',
        objectTypes: ORGANISATIONS,
        where: condition,
        prior: 0.85,
        name: 'position at',
      }),
    ),
  ],
  yes: [
    ['Jane Brown was hired from Goldman Sachs.', 'Jane Brown', 'Goldman Sachs'],
    ['Jane Brown, a midwife at Goldman Sachs, spoke first.', 'Jane Brown', 'Goldman Sachs'],
    ["Tom Hill's chief of staff, Jane Brown, spoke first.", 'Jane Brown', 'Tom Hill'],

    ['Jane Brown works for Reuters.', 'Jane Brown', 'Reuters'],
    ['Jane Brown, an analyst at Goldman Sachs, spoke first.', 'Jane Brown', 'Goldman Sachs'],
    ['Reuters reporter Jane Brown spoke first.', 'Jane Brown', 'Reuters'],
    ['Jane Brown, a former aide to Senator Tom Hill, spoke first.', 'Jane Brown', 'Tom Hill'],
    ['Jane Brown of Harvard University spoke first.', 'Jane Brown', 'Harvard University'],
    ['Jane Brown, who spent nine years at Goldman Sachs, spoke first.', 'Jane Brown', 'Goldman Sachs'],
    ['Juventus signed Jane Brown in May.', 'Jane Brown', 'Juventus'],
    ['Tom Hill, who succeeded Jane Brown after a decade at Goldman Sachs, spoke first.', 'Tom Hill', 'Goldman Sachs'],
    ['Jane Brown was paid by Goldman Sachs as a consultant.', 'Jane Brown', 'Goldman Sachs'],
  ],
  no: [
    "Jane Brown's lawyer, Tom Hill, spoke first.",
    'Jane Brown spent an hour at Goldman Sachs.',
    'Jane Brown bought shares of Goldman Sachs.',
    'Jane Brown spoke to a reporter at Reuters.',
  ],
};
