/** A noun's or verb's lemma in, what it tells of the thing it goes with out: only people have wives, only firms have shareholders, only places have suburbs. */
import { typeOfNoun } from '../nouns';

export type Sense = 'kin' | 'life' | 'office' | 'staff' | 'firm' | 'ground';

const KIN = `wife husband spouse widow widower son daughter child mother father parent brother sister sibling family grandson granddaughter
  grandfather grandmother grandchild uncle aunt nephew niece cousin girlfriend boyfriend fiance fiancee partner friend relative ancestor
  marry divorce`;

/** What a person has and does. */
const LIFE = `career life death birth birthday childhood youth face body hand eye hair head voice smile funeral memory murder killing arrest trial
  lawyer attorney biographer autobiography biography memoir novel poem speech diary handwriting illness health marriage divorce injury
  birthplace grave remains testimony confession fan nickname surname name
  bear die grow smile laugh cry weep sit stand walk sleep wake think feel believe remember know love hate want write sing study graduate retire resign
  teach wear eat drink suffer shrug nod grin sigh whisper joke recall admit confess plead age hug kiss telephone phone swear sentence jail
  imprison arrest murder kill shoot wound injure bury survive commit emigrate`;

/** Offices that bodies and states have. */
const OFFICE = `president chairman chairwoman chairperson chair chief director executive leader head boss manager secretary spokesman spokeswoman
  spokesperson official officer commander founder co-founder ceo treasurer minister delegate representative lawyer captain coach owner
  editor chancellor deputy envoy ambassador`;

/** People that bodies have. */
const STAFF = `employee worker staff customer client shareholder stockholder investor member user analyst reporter subscriber creditor
  engineer economist executive trader reader supporter delegation team fighter troop activist personnel player`;

/** What bodies, and mostly firms, have and do. */
const FIRM = `share stake stock bond profit loss revenue earnings turnover dividend debt product brand headquarters merger takeover acquisition
  bid offer board subsidiary unit division affiliate branch business operation website software listing valuation warehouse
  plant factory fleet logo franchise strategy contract portfolio investment fund statement report rival competitor ownership
  employ acquire sell launch list manufacture produce operate merge own invest hire supply ship build distribute
  market publish broadcast announce file sue license recall rebrand outsource`;

/** What places have, and what is done there. */
const GROUND = `population mayor suburb outskirt outskirts street road airport port harbour harbor north south east west northeast northwest
  southeast southwest centre center downtown resident inhabitant climate coast coastline border hotel economy square bridge cathedral
  river skyline neighbourhood neighborhood district capital province region territory north-east north-west south-east south-west
  area city town village governor exile visit trip flight
  arrive travel land visit live reside settle move fly drive lie locate situate flee evacuate invade occupy border`;

const SENSES: ReadonlyMap<string, readonly Sense[]> = (() => {
  const table = new Map<string, Sense[]>();
  const lists: readonly (readonly [Sense, string])[] = [
    ['kin', KIN],
    ['life', LIFE],
    ['office', OFFICE],
    ['staff', STAFF],
    ['firm', FIRM],
    ['ground', GROUND],
  ];
  for (const [sense, words] of lists)
    for (const word of words.trim().split(/\s+/)) table.set(word, [...(table.get(word) ?? []), sense]);
  return table;
})();

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words for firms and other bodies that need no phrase of their own. */
const BODY =
  list(`brokerage consultancy outfit giant chain conglomerate arm lobby watchdog guild outlet portal platform boutique
  vendor supplier exporter importer producer miner refiner lessor underwriter custodian cooperative co-operative collective syndicate multinational
  telecom telecoms opec thinktank think-tank pollster regulator franchise label`);

const CRAFT =
  list(`ship vessel warship tanker ferry freighter frigate destroyer submarine trawler yacht boat cruiser corvette carrier
  aircraft plane jet helicopter drone rocket missile satellite spacecraft`);

const WORK = list(
  `film movie book novel song album play opera series show poem magazine journal symphony game app software website`,
);

/** `shipbuilder`, `carmaker`, `megabank`: the last part decides. */
const BODY_ENDINGS = /(?:maker|builder|bank|refiner|processor|retailer|provider|developer)$/;

/** What a noun calls the thing that it stands beside: `the brokerage Nordsee`, `the tanker Nordsee`. */
export const callsIt = (lemma: string): string | undefined => {
  if (CRAFT.has(lemma)) return 'craft';
  if (WORK.has(lemma)) return 'work';
  return BODY.has(lemma) || BODY_ENDINGS.test(lemma) ? 'organisation' : typeOfNoun(lemma);
};

export const sensesOf = (lemma: string): readonly Sense[] => SENSES.get(lemma) ?? [];
