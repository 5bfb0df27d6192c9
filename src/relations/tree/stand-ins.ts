/** Words for nameless people and things that stand for a country or organisation named beside them: "British troops", "NATO officials". */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Armed, official or speaking for it: their act is its act. */
const OFFICIALS = words(`
  administration adviser advisor agency agent aide air-force aircraft airforce airline airstrike ambassador analyst army artillery attorney authority
  battalion battleship board body bomber border-guard bulldozer branch brigade bureau cabinet camp campaign candidate capital captain chancellor chief
  civilian-leader coalition coastguard colonel command commander commando commission committee company consul consulate contingent convoy
  council counterpart court crew defence defense delegate delegation department deputy destroyer diplomacy diplomat director division drone
  elite embassy emissary envoy executive faction fighter fleet force frigate front gendarme general gendarmerie government governor
  guard guardian guerrilla guerilla gunboat gunman gunner headquarters helicopter hierarchy infantry inspector institution insurgent intelligence
  investigator jet judge judiciary junta king lawmaker lawyer leader leadership legislator legislature lieutenant lobby lobbyist major
  majority marine mayor mediator mercenary merchant militant military militia minister ministry minority mission missile monarch movement mp navy
  negotiator network office officer official officialdom opposition parliament parliamentarian paratrooper party patrol peacekeeper pilot plane
  police policeman policy-maker policymaker politician premier presidency president prince princess prime-minister prosecutor queen rebel
  regime regiment regulator representative republic rocket rule ruler sailor secretary senate senator serviceman ship side
  sniper soldier spokesman spokesperson spokeswoman spy squad staff state statesman strongman submarine tank team tribunal troop unit vessel
  warplane warship wing worker-party lawmakers hq leader-in-exile executive`);

/** Many of its people: "Iraqi civilians were killed". Only in the plural. */
const PEOPLES = words(`
  activist athlete boy businessman child citizen civilian civil-servant community compatriot critic demonstrator dissident doctor driver employee
  conscript convict exile expatriate family farmer fisherman girl hostage immigrant inmate inhabitant islander journalist journalists labourer laborer
  man member men migrant miner national neighbour neighbor operative organisation organization passenger patriot patient peasant people population prisoner
  protester protestor public refugee resident scientist separatist settler shopkeeper striker student supporter teacher terrorist tourist trader
  tribe tribesman trucker unionist villager voter war-veteran veteran woman worker youth detainee captive victim life player team fan reporter nationalist
  fundamentalist extremist lawyer expert diplomat clan group follower landowner householder homeowner shipowner smallholder stallholder cleric priest
  monk nun imam bishop academic intellectual nurse pupil undergraduate pensioner squatter herder herdsman nomad docker dockworker longshoreman
  steelworker metalworker railwayman postman fireman firefighter ambulanceman busman seaman mariner builder baker butcher artisan craftsman taxi-driver
  lorry-driver commuter shepherd grower producer planter hauler haulier vendor hawker artist musician actor filmmaker writer feminist environmentalist
  ecologist pacifist monarchist loyalist royalist republican unionist communist socialist islamist leftist rightist anarchist marxist radical hardliner
  moderate conservative liberal centrist dissenter conscript recruit ex-serviceman pilgrim worshipper believer faithful fisher hunter logger
  householder taxpayer consumer motorist cyclist pedestrian evacuee deportee returnee stateless returner migrant-worker guest-worker
  gunmen bomber hijacker kidnapper smuggler trafficker pirate bandit looter rioter vandal hooligan arsonist saboteur infiltrator mutineer deserter
  civil-servant public-servant bureaucrat technocrat magistrate jurist barrister solicitor engineer technician mechanic electrician nationals
  juvenile teenager infant toddler schoolboy schoolgirl schoolchild kid orphan widow mother housewife male female adult elder pensioner`);

/** "one of X's allies" is not X, but "some of the troops" are the troops. */
const PARTS = words(`
  all another bloc both bulk couple dozen each fifth fourth few group half handful hundred lot majority many million most number part percent pair quarter
  remnant rest score section several share some third thousand ten two three four five six seven eight nine wave batch contingent column deployment detachment patch dispatch
  element band team unit`);

/** Places that are their country's or organisation's: "the Ukrainian border", "NATO headquarters". */
const GROUNDS = words(`
  airbase airfield airport airspace area arsenal backyard base border boundary camp capital city coast coastline compound countryside district
  embassy enclave frontier garrison headquarters heartland heartlands hq interior island isle land mainland office outpost parliament peninsula plant
  port position province region reactor refinery sea settlement shore side site soil south stronghold territory town village waters water north east
  west goods good product export import asset interest target position business bank firm industry bond bill home house building homes facility oilfield`);

/** Whom a person's name beside them can mean: "the Bush administration", "a spokesman for X", never X's deputy. */
export const PERSONAL: ReadonlySet<string> = words(`
  administration aide attorney camp campaign cabinet envoy force government guard lawyer office regime representative soldier spokesman spokesperson
  spokeswoman staff team troop fighter army militia police junta`);

/** Beside a name these are somebody else: "US allies", "Iranian exiles". */
const OTHERS = words(`
  adversary ally acquaintance accomplice alumnus assailant attacker antagonist backer benefactor cousin client collaborator creditor critic
  counterpart defector donor enemy exile foe friend guest heir host investor islander kidnapper lender lover minority namesake neighbor neighbour
  opponent partner peer predecessor relative rival sponsor successor supporter supplier sympathiser sympathizer survivor visitor admirer apologist
  fan fugitive hater ancestor descendant founder father mother son daughter brother sister wife husband specialist scholar expert historian
  correspondent competitor customer buyer seller winner loser runner player author writer singer actor artist star shareholder holder stockholder analyst
  economist observer monitor sceptic skeptic watcher dealer broker trader banker executive manager director lecturer professor candidate nominee`);

/** "Algerian landowners", "French bakers": any people of a country, as far as the word says no more than that they are its people. */
export const arePeople = (lemma: string): boolean => !OTHERS.has(lemma);

export type Standing = 'official' | 'people' | 'part' | 'ground';

/** What the lemma stands for; nothing for a word that stands for itself. */
export const standingOf = (lemma: string, plural: boolean): readonly Standing[] =>
  (plural ? IN_THE_PLURAL : IN_THE_SINGULAR).get(lemma) ?? NOTHING;

const NOTHING: readonly Standing[] = [];

const byLemma = (
  lists: readonly (readonly [Standing, ReadonlySet<string>])[],
): ReadonlyMap<string, readonly Standing[]> => {
  const found = new Map<string, Standing[]>();
  for (const [standing, lemmas] of lists)
    for (const lemma of lemmas) found.set(lemma, [...(found.get(lemma) ?? []), standing]);
  return found;
};

const IN_THE_SINGULAR = byLemma([
  ['official', OFFICIALS],
  ['part', PARTS],
  ['ground', GROUNDS],
]);
const IN_THE_PLURAL = byLemma([
  ['official', OFFICIALS],
  ['people', PEOPLES],
  ['part', PARTS],
  ['ground', GROUNDS],
]);
