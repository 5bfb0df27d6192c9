/** Names to the keys that make two chains neighbours: `Boris P. Johnson` is `boris johnson`, `The Acme Corp.` is `acme`. */
import { coreWords } from '../knowledge';
import type { EntityType } from '../model';

/** Types that shade into each other share a class; a person, a country and the rest never meet. */
export type Class = 'person' | 'country' | 'where' | 'body' | 'thing';

const CLASSES: Readonly<Record<EntityType, Class>> = {
  person: 'person',
  country: 'country',
  place: 'where',
  facility: 'where',
  organisation: 'body',
  group: 'body',
  event: 'thing',
  product: 'thing',
};

export const classOf = (type: EntityType): Class => CLASSES[type];

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`']/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

interface Parts {
  readonly words: readonly string[];
  readonly suffix: readonly string[];
}

function partsOf(name: string): Parts {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return words.length > 2 && SUFFIXES.has(last)
    ? { words: words.slice(0, -1), suffix: [last.replace('junior', 'jr').replace('senior', 'sr')] }
    : { words, suffix: [] };
}

const personKey = ({ words, suffix }: Parts): string =>
  [...(words.length > 2 ? [words[0], words.at(-1)] : words), ...suffix].join(' ');

/** A name without a letter or digit keeps its characters as its key. */
export function keyOf(name: string, kind: Class): string {
  const parts = partsOf(name);
  const key = kind === 'person' ? personKey(parts) : coreWords(parts.words).join(' ');
  return key === '' ? name : key;
}

/** What stands between first name and surname. */
export const middleOf = (name: string): readonly string[] => partsOf(name).words.slice(1, -1);

/** `johnson` of `boris johnson jr`; nothing of a name of one word. */
export function surnameOf(key: string): string | undefined {
  const words = key.split(' ').filter((word) => !SUFFIXES.has(word));
  return words.length > 1 ? words.at(-1) : undefined;
}
