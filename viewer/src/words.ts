/** How numbers, days and kinds are said to readers. */
import { ENTITY_TYPES } from '../../src/graph/palette';
import { isoOf, NO_DAY } from '../../src/export/page/days';
import type { Dataset } from './data/dataset';
import { STANCES } from './data/dataset';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 12,340. */
export const numberWords = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 relation", "3 relations", "2 entities". */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** 10 Feb 2022. */
export const dateWords = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-');
  if (!year) return '';
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
};

export const dayWords = (day: number): string => (day === NO_DAY ? 'undated' : dateWords(isoOf(day)));

export const typeWords = (data: Dataset, node: number): string => ENTITY_TYPES[data.nodeType[node]!] ?? 'entity';

const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  country: 'countries',
  facility: 'facilities',
};

export const pluralType = (type: number): string => {
  const word = ENTITY_TYPES[type] ?? 'entity';
  return PLURALS[word] ?? `${word}s`;
};

export const stanceWords = (stance: number): string => STANCES[stance] ?? '';

/** Characters that reorder or hide text are dropped; long names end in an ellipsis. */
export const cleanLabel = (text: string, longest = 48): string => {
  const clean = text.replace(/[\u0000-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1).trimEnd()}…` : clean;
};
