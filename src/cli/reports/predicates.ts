/** `npm run docs:predicates`: the catalogue in; docs/predicates.md out. */
import { join } from 'node:path';
import { PREDICATES, type Predicate } from '../../relations';
import { writeMarked } from './marked';

const LETTERS: Readonly<Record<string, string>> = {
  person: 'P',
  organisation: 'O',
  country: 'C',
  group: 'G',
  place: 'L',
  facility: 'F',
  event: 'E',
  product: 'X',
};

const types = (list: readonly string[]): string => list.map((type) => LETTERS[type] ?? type).join(' ');

const example = ({ yes }: Predicate): string => (yes[0] ? `“${yes[0][0].replaceAll('|', '\\|')}”` : '');

const row = (predicate: Predicate): string => {
  const { name, meaning, group, subject, object, symmetric, cameo = '–', plover = '–' } = predicate;
  const direction = symmetric ? '↔' : '→';
  return `| \`${name}\` | ${meaning} | ${group} | ${types(subject)} ${direction} ${types(object)} | ${cameo} | ${plover} | ${example(predicate)} |`;
};

const table = [
  '| predicate | means | group | subject and object | CAMEO | PLOVER | for example |',
  '|---|---|---|---|---|---|---|',
  ...PREDICATES.map(row),
].join('\n');

writeMarked(join(__dirname, '..', '..', '..', 'docs', 'predicates.md'), 'predicates', table);
