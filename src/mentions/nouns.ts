/** A head noun's lemma in, what kind of thing it stands for out: a person, an organisation, a country, a place, a facility or a group. */
import type { EntityType, Gender } from '../model';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PERSON = list(`
  man woman boy girl child baby kid teenager adult person individual guy gentleman lady  male female father mother parent son daughter brother
  sister husband wife widow widower spouse partner uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
  relative sibling friend colleague counterpart neighbour neighbor ally rival opponent enemy foe critic supporter follower fan
  leader president minister premier chancellor secretary secretary-general senator governor mayor ambassador envoy diplomat
  politician lawmaker legislator deputy councillor councilor mp congressman congresswoman representative delegate candidate nominee
  incumbent challenger frontrunner  colonel major captain lieutenant sergeant admiral commander soldier officer marine sailor
  pilot veteran fighter rebel militant insurgent terrorist gunman attacker bomber hostage prisoner detainee inmate suspect
  defendant convict criminal killer murderer victim survivor witness judge justice magistrate lawyer attorney prosecutor solicitor
  barrister juror sheriff detective policeman policewoman constable inspector agent spy director chairman chairwoman chairperson
  chair chief head boss executive manager owner founder co-founder ceo employee worker staffer aide adviser advisor assistant
  spokesman spokeswoman spokesperson official bureaucrat civilian citizen national resident native immigrant migrant refugee
  tourist visitor traveller traveler passenger driver commuter pedestrian player footballer striker midfielder defender goalkeeper
  coach referee athlete runner swimmer boxer cyclist champion winner loser medallist medalist contestant actor actress singer
  musician artist painter sculptor composer conductor dancer comedian writer author poet novelist journalist reporter correspondent editor
  columnist blogger broadcaster presenter photographer filmmaker producer publisher scientist researcher professor lecturer teacher
  student pupil graduate scholar academic historian economist analyst expert specialist engineer doctor surgeon nurse physician
  patient psychologist philosopher mathematician physicist chemist biologist astronaut priest bishop archbishop cardinal pope imam
  rabbi monk nun cleric pastor king queen prince princess emperor monarch heir duke duchess lord activist campaigner protester protestor
  demonstrator organiser organizer volunteer donor investor trader banker broker dealer farmer fisherman businessman businesswoman
  entrepreneur tycoon billionaire millionaire consumer customer client buyer seller voter observer monitor inspector mediator
  negotiator successor predecessor member insider source informant whistleblower dissident defector exile fugitive smuggler pirate
  thief robber hacker user viewer reader listener caller speaker author interviewee interviewer guest host hero legend star celebrity
  someone somebody dictator strongman tyrant nobleman commissioner councilman councilwoman foreigner stranger youth teen elder pm
  statesman premier veteran captain teammate dignitary peacekeeper participant attendee onlooker bystander mourner firefighter
  paramedic guard bodyguard soldier conscript recruit reservist peer tenant landlord creator inventor designer architect`);

const ORGANISATION = list(`
  government administration cabinet parliament congress senate assembly legislature council committee commission court tribunal
  ministry department agency bureau office secretariat embassy consulate authority regulator watchdog police military army navy
  force militia regime junta party coalition opposition alliance bloc union federation confederation organisation organization
  association society club team squad company firm corporation conglomerate business manufacturer maker   carrier
  airline bank lender insurer fund retailer  supermarket startup start-up employer subsidiary affiliate subsidiary contractor
  operator developer broadcaster    newspaper magazine paper   tabloid publication publisher press media
  school university college institute institution academy faculty church charity foundation trust ngo nonprofit group movement
  league band orchestra board panel jury group think-tank thinktank cartel gang mafia syndicate brigade battalion regiment
    fleet garrison delegation mission taskforce firm  brokerage utility refiner automaker carmaker
  drugmaker brewery brewer distributor consortium giant conglomerate shipper insurer studio consultancy venture   laboratory lab hospital clinic prosecution  administration
  leadership  judiciary monarchy treasury pentagon caucus faction  `);

const COUNTRY = list('country nation state republic kingdom superpower');

const PLACE = list(`
  city town village capital region province district county area territory island peninsula continent coast shore border frontier
  neighbourhood neighborhood suburb borough municipality parish hamlet settlement community enclave land homeland world planet earth
  river lake sea ocean mountain valley desert forest park beach bay gulf strait canal zone place location site area spot scene
  street road avenue square constituency north south east west hometown birthplace heartland stronghold`);

const FACILITY = list(`
  airport port harbour harbor bridge tunnel stadium arena theatre theater museum gallery library hotel restaurant cafe bar pub
  factory   refinery pipeline reactor dam prison jail camp base barracks airbase palace castle cathedral mosque temple
  synagogue monastery building tower skyscraper   apartment mansion headquarters hq terminal railway warehouse
   store mall  hall courthouse checkpoint bunker  facility `);

const GROUP = list(`
  people public population community crowd troops force police staff family couple crew audience electorate majority minority
  generation tribe clan ethnicity crowd folk humanity mankind youth elite aristocracy clergy military infantry cavalry
  personnel rank-and-file diaspora workforce congregation`);

const FEMININE = list(
  'woman girl lady mother daughter sister wife widow aunt niece grandmother granddaughter congresswoman chairwoman spokeswoman policewoman actress nun queen princess duchess businesswoman councilwoman female',
);
const MASCULINE = list(
  'man boy gentleman guy father son brother husband widower uncle nephew grandfather grandson congressman chairman spokesman policeman monk king prince duke businessman councilman fisherman gunman statesman nobleman male strongman',
);

const TYPES: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [GROUP, 'group'],
  [PERSON, 'person'],
  [ORGANISATION, 'organisation'],
  [COUNTRY, 'country'],
  [PLACE, 'place'],
  [FACILITY, 'facility'],
];

const buildTable = (): ReadonlyMap<string, EntityType> => {
  const table = new Map<string, EntityType>();
  for (const [words, type] of TYPES) for (const word of words) if (!table.has(word)) table.set(word, type);
  return table;
};

const TABLE = buildTable();

/** `shipbuilder`, `chipmaker`: firms by what they make. */
const MAKER =
  /^(?:ship|boat|car|auto|chip|drug|plane|aircraft|train|truck|phone|steel|tyre|toy|house|home|engine|arms|weapons?|vaccine|battery|wine|beer|tobacco|paper|glass|jet|rocket)(?:maker|builder)$/;

const isMaker = (word: string): boolean => (word.endsWith('maker') || word.endsWith('builder')) && MAKER.test(word);

/** The last part of a compound decides: `ex-minister` is a minister, `vice-chairman` a chairman. */
export const typeOfNoun = (lemma: string): EntityType | undefined => {
  const word = lemma.toLowerCase();
  return (
    TABLE.get(word) ??
    (word.includes('-') ? TABLE.get(word.slice(word.lastIndexOf('-') + 1)) : undefined) ??
    (isMaker(word) ? 'organisation' : undefined)
  );
};

export const genderOfNoun = (lemma: string): Gender | undefined => {
  const word = lemma.toLowerCase();
  if (FEMININE.has(word)) return 'feminine';
  return MASCULINE.has(word) ? 'masculine' : undefined;
};
