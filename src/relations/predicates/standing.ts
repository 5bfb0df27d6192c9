/** The standing facts of the catalogue, in the order in which people read them. */
import type { Predicate } from '../predicate';
import { allyOf } from './ally-of';
import { ambassadorOf } from './ambassador-of';
import { ambassadorTo } from './ambassador-to';
import { borders } from './borders';
import { bornIn } from './born-in';
import { candidateOf } from './candidate-of';
import { capitalOf } from './capital-of';
import { citizenOf } from './citizen-of';
import { counterpartOf } from './counterpart-of';
import { diedIn } from './died-in';
import { educatedAt } from './educated-at';
import { founderOf } from './founder-of';
import { headquarteredIn } from './headquartered-in';
import { leaderOf } from './leader-of';
import { livesIn } from './lives-in';
import { locatedIn } from './located-in';
import { memberOf } from './member-of';
import { ministerOf } from './minister-of';
import { officialOf } from './official-of';
import { opponentOf } from './opponent-of';
import { owns } from './owns';
import { parentOf } from './parent-of';
import { partOf } from './part-of';
import { relativeOf } from './relative-of';
import { represents } from './represents';
import { siblingOf } from './sibling-of';
import { spokespersonOf } from './spokesperson-of';
import { spouseOf } from './spouse-of';
import { subsidiaryOf } from './subsidiary-of';
import { worksFor } from './works-for';

export const STANDING: readonly Predicate[] = [
  leaderOf,
  ministerOf,
  officialOf,
  ambassadorOf,
  ambassadorTo,
  spokespersonOf,
  represents,
  memberOf,
  worksFor,
  candidateOf,
  founderOf,
  allyOf,
  opponentOf,
  owns,
  subsidiaryOf,
  spouseOf,
  parentOf,
  siblingOf,
  relativeOf,
  counterpartOf,
  bornIn,
  diedIn,
  livesIn,
  citizenOf,
  educatedAt,
  locatedIn,
  capitalOf,
  partOf,
  headquarteredIn,
  borders,
];
