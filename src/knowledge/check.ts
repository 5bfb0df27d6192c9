/**
 * Checks the dated offices against an actor dictionary of the Phoenix kind (TABARI format): file paths in, disagreements out.
 * `ts-node src/knowledge/check.ts Phoenix.Countries.actors.txt ...`; the files end in January 2014, and so does the check.
 */
import { readFileSync } from 'node:fs';
import english from 'i18n-iso-countries/codes.json';
import { citiesFor } from './cities';
import { addCountries } from './countries';
import { addHolders } from './holders';
import type { Catalogue } from './names';
import { addOrganisations } from './organisations';
import { addPeople } from './people';
import { addPeoples, addRegions, addSeats, addWorld } from './places';
import { unaccented } from './surface';
import type { Tenure } from './tenures';

const LAST_YEAR = 2014;
/** Dictionaries give days of appointment, of oath or of election: a quarter of a year apart is agreement. */
const TOLERANCE_DAYS = 100;
const DAY = 86_400_000;

/** A time in government, in milliseconds. */
interface Period {
  readonly from: number;
  readonly to: number;
}

const ALPHA3 = new Map(english.map(([alpha2 = '', alpha3 = '']) => [alpha2, alpha3]));

function timeOf(short: string): number {
  const [year, month, day] = [short.slice(0, 2), short.slice(2, 4), short.slice(4, 6)].map(Number);
  return Date.UTC((year ?? 0) > 30 ? 1900 + (year ?? 0) : 2000 + (year ?? 0), (month ?? 1) - 1, day ?? 1);
}

/** `930922-931004`, `>080508`, `<751120`; two-digit years. */
function periodOf(text: string): Period | undefined {
  const [, mark, from, to] = /^([<>]?)(\d{6})(?:-(\d{6}))?$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  if (mark === '>') return { from: timeOf(from), to: Infinity };
  if (mark === '<') return { from: -Infinity, to: timeOf(from) };
  return to === undefined ? undefined : { from: timeOf(from), to: timeOf(to) };
}

/** Many times begin when the dictionary's monthly lists do, whenever the office began. */
const LISTS_BEGIN = Date.UTC(2003, 0, 1);

/** Times that follow each other within the tolerance are one. */
function joined(periods: readonly Period[]): readonly Period[] {
  const all: Period[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    const start = from === LISTS_BEGIN ? -Infinity : from;
    if (last === undefined || start > last.to + TOLERANCE_DAYS * DAY) all.push({ from: start, to });
    else all[all.length - 1] = { from: Math.min(last.from, start), to: Math.max(last.to, to) };
  }
  return all;
}

const keyOf = (name: string): string =>
  unaccented(name)
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_')
    .replace(/^_|_$/g, '');

type Dictionary = Map<string, Period[]>;

/** Every name of an actor, under its country's alpha-3 code, to its times in government (`[RUSGOV 991231-080507]`). */
function readDictionary(text: string, into: Dictionary): void {
  let names: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const plain = line.replace(/#.*/, '').trim();
    const [, state, times = ''] = /^\[([A-Z]{3})GOV\S*\s*([^\]]*)\]/.exec(plain) ?? [];
    if (plain.startsWith('[')) {
      const period = periodOf(times.trim());
      if (state !== undefined && period !== undefined)
        for (const name of names) into.set(`${state} ${name}`, [...(into.get(`${state} ${name}`) ?? []), period]);
      open = false;
    } else if (plain !== '') {
      if (!open && !plain.startsWith('+')) names = [];
      names.push(keyOf(plain));
      open = true;
    }
  }
}

function tenures(): readonly Tenure[] {
  const catalogue: Catalogue = { entries: new Map(), surfaces: [] };
  addCountries(catalogue);
  addOrganisations(catalogue);
  for (const add of [addSeats, addRegions, addWorld, addPeoples, addPeople]) add(catalogue);
  const cities = citiesFor(catalogue, () => false);
  cities.addLargest();
  cities.addOthers();
  return addHolders(catalogue);
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const days = (date: string): number => Date.parse(date) / DAY;

/** How far the nearest time in government begins or ends from the table's, in days. */
const distance = ({ from, to }: Tenure, period: Period): number => {
  const end = to === undefined || yearOf(to) >= LAST_YEAR ? 0 : Math.abs(days(to) - period.to / DAY);
  return Math.max(Math.abs(days(from) - period.from / DAY), end === Infinity ? 0 : end);
};

const covers = ({ from, to }: Tenure, period: Period): boolean =>
  period.from / DAY <= days(from) + TOLERANCE_DAYS &&
  (to === undefined || yearOf(to) >= LAST_YEAR || period.to / DAY >= days(to) - TOLERANCE_DAYS);

function verdict(tenure: Tenure, dictionary: Dictionary): 'unknown' | 'agrees' | string {
  const state = ALPHA3.get(tenure.of.replace('country:', '')) ?? '';
  const spellings = [tenure.person.name, ...tenure.person.aliases].map(keyOf);
  const periods = joined(spellings.flatMap((name) => dictionary.get(`${state} ${name}`) ?? []));
  if (periods.length === 0) return 'unknown';
  if (periods.some((period) => covers(tenure, period) || distance(tenure, period) <= TOLERANCE_DAYS)) return 'agrees';
  return periods.map(({ from, to }) => [from, to].map(isoOf).join('/')).join(', ');
}

const isoOf = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '...');

function main(files: readonly string[]): void {
  const dictionary: Dictionary = new Map();
  for (const file of files) readDictionary(readFileSync(file, 'utf8'), dictionary);
  const checked = tenures().filter(({ of, from }) => of.startsWith('country:') && yearOf(from) < LAST_YEAR);
  const verdicts = checked.map((tenure) => ({ tenure, said: verdict(tenure, dictionary) }));
  for (const { tenure, said } of verdicts)
    if (said !== 'unknown' && said !== 'agrees')
      console.log(`${tenure.of} ${tenure.office} ${tenure.person.name} ${tenure.from}/${tenure.to ?? ''}: ${said}`);
  const count = (word: string): string => String(verdicts.filter(({ said }) => said === word).length);
  console.log(
    `${String(checked.length)} offices to ${String(LAST_YEAR)}: ${count('agrees')} agree, ${count('unknown')} unknown there`,
  );
}

main(process.argv.slice(2));
