/**
 * Writes data/given-names-wide.ts from the lists of the gender-detection-from-name package (MIT): no input, the table out.
 * Run by hand when the package changes: `ts-node src/knowledge/bake-given-names.ts > src/knowledge/data/given-names-wide.ts`.
 */
import german from 'gender-detection-from-name/names/de';
import english from 'gender-detection-from-name/names/en';
import spanish from 'gender-detection-from-name/names/es';
import french from 'gender-detection-from-name/names/fr';
import italian from 'gender-detection-from-name/names/it';
import turkish from 'gender-detection-from-name/names/tr';
import { unaccented } from './surface';
import { givenNames } from './words';

const LISTS = [german, english, spanish, french, italian, turkish];
/** A name counts when so many countries have it for one gender, and none for the other. */
const LEAST_LISTS = 2;
const LINE = 150;

type Sex = 'female' | 'male';

interface Bearers {
  readonly female: Set<object>;
  readonly male: Set<object>;
}

const bearers = new Map<string, Bearers>();
for (const list of LISTS)
  for (const [written, sex] of list) {
    const name = unaccented(written);
    const lists = bearers.get(name) ?? { female: new Set(), male: new Set() };
    lists[sex].add(list);
    bearers.set(name, lists);
  }

const known = givenNames();
const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const other = (sex: Sex): Sex => (sex === 'female' ? 'male' : 'female');

const namesOf = (sex: Sex): readonly string[] =>
  [...bearers]
    .filter(
      ([name, lists]) => /^[a-z]{3,}$/.test(name) && lists[sex].size >= LEAST_LISTS && lists[other(sex)].size === 0,
    )
    .map(([name]) => capitalised(name))
    .filter((name) => !known.has(unaccented(name)))
    .sort((a, b) => (a < b ? -1 : 1));

function inLines(names: readonly string[]): string {
  const lines = [''];
  for (const name of names) {
    const last = lines.length - 1;
    if ((lines[last] ?? '').length + name.length > LINE) lines.push(name);
    else lines[last] = `${lines[last] ?? ''} ${name}`.trim();
  }
  return lines.join('\n');
}

process.stdout.write(
  `/**
 * Given names that several countries have for one gender only, beside those of given-names.ts; written by bake-given-names.ts from
 * gender-detection-from-name (MIT).
 */

export const WIDE_FEMININE_NAMES = \`
${inLines(namesOf('female'))}
\`;

export const WIDE_MASCULINE_NAMES = \`
${inLines(namesOf('male'))}
\`;
`,
);
