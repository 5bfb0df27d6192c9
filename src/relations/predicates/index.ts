/** The catalogue: every predicate, one file each, in the order in which people read them. */
import type { Predicate } from '../predicate';
import { abducted } from './abducted';
import { accused } from './accused';
import { acquired } from './acquired';
import { agreedWith } from './agreed-with';
import { aided } from './aided';
import { apologisedTo } from './apologised-to';
import { appointed } from './appointed';
import { arrested } from './arrested';
import { attacked } from './attacked';
import { ceasedFireWith } from './ceased-fire-with';
import { coerced } from './coerced';
import { concededTo } from './conceded-to';
import { convicted } from './convicted';
import { cooperatedWith } from './cooperated-with';
import { criticised } from './criticised';
import { cutTiesWith } from './cut-ties-with';
import { defeated } from './defeated';
import { demandedOf } from './demanded-of';
import { deployedTo } from './deployed-to';
import { dismissed } from './dismissed';
import { elected } from './elected';
import { exercisedWith } from './exercised-with';
import { expelled } from './expelled';
import { foughtWith } from './fought-with';
import { hosted } from './hosted';
import { invaded } from './invaded';
import { investedIn } from './invested-in';
import { investigated } from './investigated';
import { killed } from './killed';
import { metWith } from './met-with';
import { mobilisedAgainst } from './mobilised-against';
import { negotiatedWith } from './negotiated-with';
import { opposed } from './opposed';
import { pledgedTo } from './pledged-to';
import { polled } from './polled';
import { praised } from './praised';
import { protestedAgainst } from './protested-against';
import { recognised } from './recognised';
import { rejected } from './rejected';
import { released } from './released';
import { resignedFrom } from './resigned-from';
import { sanctioned } from './sanctioned';
import { seized } from './seized';
import { spokeWith } from './spoke-with';
import { succeeded } from './succeeded';
import { sued } from './sued';
import { supported } from './supported';
import { threatened } from './threatened';
import { told } from './told';
import { tradedWith } from './traded-with';
import { urged } from './urged';
import { visited } from './visited';
import { warned } from './warned';
import { withdrewFrom } from './withdrew-from';
import { STANDING } from './standing';

const EVENTS: readonly Predicate[] = [
  told,
  urged,
  demandedOf,
  pledgedTo,
  agreedWith,
  metWith,
  negotiatedWith,
  spokeWith,
  visited,
  hosted,
  praised,
  supported,
  recognised,
  apologisedTo,
  cooperatedWith,
  tradedWith,
  exercisedWith,
  aided,
  concededTo,
  released,
  ceasedFireWith,
  withdrewFrom,
  investigated,
  criticised,
  accused,
  sued,
  convicted,
  rejected,
  opposed,
  warned,
  threatened,
  protestedAgainst,
  deployedTo,
  mobilisedAgainst,
  sanctioned,
  expelled,
  cutTiesWith,
  arrested,
  seized,
  coerced,
  abducted,
  attacked,
  invaded,
  killed,
  foughtWith,
  appointed,
  elected,
  defeated,
  succeeded,
  dismissed,
  resignedFrom,
  acquired,
  investedIn,
  polled,
];

/** Things that happen, then what stands. */
export const PREDICATES: readonly Predicate[] = [...EVENTS, ...STANDING];

const CAMEO: ReadonlyMap<string, string> = new Map(
  PREDICATES.flatMap(({ name, cameo }) => (cameo === undefined ? [] : [[name, cameo] as const])),
);

/** The CAMEO code of a predicate that has one. */
export const cameoOf = (predicate: string): string | undefined => CAMEO.get(predicate);
