/** What bodies are called that people work for; of a body without such a name one is a member as likely. Data only. */
import type { Kind } from '../../knowledge';
import { type Condition, type Path, words } from '../pattern';

const EMPLOYER_WORDS =
  words(`university, college, school, institute, institution, academy, hospital, clinic, centre, center, laboratory, lab, bank, group, corp, corp., corporation, inc,
  inc., ltd, ltd., plc, company, co, co., llc, llp, partners, capital, securities, research, associates, holdings, industries, systems, technologies, technology, agency, department,
  ministry, office, bureau, police, service, services, commission, committee, council, authority, foundation, fund, trust, association, society, federation, watch, network, forum,
  museum, library, church, cathedral, times, post, news, herald, tribune, journal, magazine, newspaper, television, radio, broadcasting, airlines, airways, motors, energy, oil,
  petroleum, pharmaceuticals, insurance, consulting, analytics, press, weekly, gazette, advisors, advisers, management, investments, international, laboratories, observatory,
  telegraph, chronicle, guardian, globe, mail, sun, star, studios, records, books, publishing, court, secretariat, embassy, board, organisation, organization, initiative, project`);

/** Words in the names of parties: "the Centre Party". */
export const PARTY_WORDS = words(
  'party, movement, alliance, union, front, league, bloc, coalition, democrats, republicans, greens, liberals, conservatives, socialists',
);

const EMPLOYER_KINDS: readonly Kind[] = [
  'international-organisation',
  'government',
  'ministry',
  'agency',
  'court',
  'central-bank',
  'police',
  'outlet',
  'company',
  'university',
  'charity',
];

export const partisan = (slot: Path): readonly Condition[] => [
  { slot, kinds: ['party'] },
  { slot, named: PARTY_WORDS },
];

/** By its kind where the tables know it, else by its name. */
export const employing = (slot: Path): readonly Condition[] => [
  { slot, kinds: EMPLOYER_KINDS },
  { slot, named: EMPLOYER_WORDS },
];
