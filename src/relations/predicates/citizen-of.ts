/** Of which country somebody is a national. */
import { mark, title } from '../pattern';
import { COUNTRY, PERSON, type Predicate } from '../predicate';

/** What people are, whatever body they serve. */
export const PEOPLE =
  'citizen, national, politician, paediatrician, pediatrician, midwife, dentist, pharmacist, psychiatrist, neurologist, oncologist, sociologist, criminologist, defector, peacekeeper, warlord, rebel, conscript, hostage, detainee, prisoner, emigrant, expatriate, exile, teen, toddler, girl, boy, pensioner, retiree, hacker, whistleblower, designer, restaurateur, hotelier, philologist, translator, interpreter, guide, analyst, barrister, trader, financier, broker, consultant, technician, sailor, fisherman, farmer, worker, contractor, mercenary, smuggler, trafficker, fugitive, refugee, migrant, worker, volunteer, medic, paramedic, reporter, correspondent, commentator, critic, consul, envoy, jurist, mediator, negotiator, sprinter, rower, sailor, climber, ballerina, soprano, tenor, pastor, cleric, imam, monk, princess, heiress, magnate, curator, surgeon, virologist, epidemiologist, geneticist, businessman, businesswoman, actor, actress, singer, author, writer, novelist, poet, playwright, journalist, activist, lawyer, scientist, physicist, chemist, biologist, mathematician, economist, engineer, entrepreneur, executive, athlete, player, footballer, swimmer, runner, cyclist, driver, boxer, golfer, striker, midfielder, defender, goalkeeper, coach, director, filmmaker, producer, composer, musician, rapper, artist, painter, sculptor, architect, designer, model, dancer, comedian, photographer, historian, philosopher, theologian, priest, bishop, cardinal, general, soldier, officer, diplomat, statesman, billionaire, tycoon, oligarch, magnate, investor, banker, dissident, student, teacher, professor, academic, researcher, scholar, doctor, surgeon, physician, nurse, pilot, astronaut, cosmonaut, explorer, mountaineer, chef, blogger, hacker, tourist, woman, man, teenager, judge, lawmaker, senator, jurist, inventor, industrialist, philanthropist, socialite, aristocrat, nobleman, prince, princess, screenwriter, guitarist, pianist, violinist, conductor, comedian, broadcaster, presenter, columnist, publisher, editor, humanitarian, missionary, nun, linguist, psychologist, sociologist, anthropologist, archaeologist, astronomer, geologist, computer, programmer, developer, spy, captain, skater, skier, gymnast, wrestler, jockey, cricketer, batsman, bowler';

/** Who serves a country's team may be of another: "the Panama coach". */
const CIVILIANS = PEOPLE.split(', ')
  .filter(
    (word) => !/^(coach|captain|manager|striker|midfielder|defender|goalkeeper|player|footballer|director)$/.test(word),
  )
  .join(', ');

export const citizenOf: Predicate = {
  name: 'citizen_of',
  meaning: 'is a national of',
  group: 'standing',
  subject: PERSON,
  object: COUNTRY,
  symmetric: false,
  patterns: [
    title(PEOPLE, {
      object: 'beside',
      where: { slot: 'beside', forms: ['demonym'] },
      office: false,
      prior: 0.85,
      name: 'nationality',
    }),
    title(CIVILIANS, {
      object: 'beside',
      where: { slot: 'beside', forms: ['name'] },
      office: false,
      prior: 0.75,
      name: 'country',
    }),
    mark("'s ’s ' ’", { subject: 'right', object: 'left', prior: 0.75, name: 'possessive' }),
    title('citizen, national', { object: ['of', 'beside', 'owner'], office: false, name: 'citizen' }),
  ],
  yes: [
    ['Bob Dylan is an American singer.', 'Bob Dylan', 'United States'],
    ['French actress Juliette Binoche spoke first.', 'Juliette Binoche', 'France'],
    ['Jane Brown, a citizen of Canada, spoke first.', 'Jane Brown', 'Canada'],
    ['Jane Brown, a Norwegian, spoke first.', 'Jane Brown', 'Norway'],
    ['Jane Brown is a Norwegian of Iranian descent.', 'Jane Brown', 'Norway'],
  ],
  no: ['Bob Dylan met a French singer.', 'Bob Dylan likes American music.'],
};
