/** Words as written to the keys that the automaton compares: one place decides what counts as the same spelling. */

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /[\u0300-\u036f]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
};

/** Without accents: `Erdoğan` -> `Erdogan`, `Malmø` -> `Malmo`; curly apostrophes become straight ones. */
export const unaccented = (word: string): string =>
  ASCII.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[\u2010\u2011\u2013]/g, '-')
        .replace(/[^\x20-\x7e]/g, (letter) => LETTERS[letter] ?? letter);

/** `U.S.` -> `US`, `St.` -> `St`, `Inc.` -> `Inc`, `U.S` -> `US`. */
const undotted = (word: string): string =>
  word.includes('.') && /[A-Za-z0-9]/.test(word) ? word.replace(/\./g, '') : word;

/** The parts of one token as the automaton sees them; hyphens join nothing: `Asia-Pacific` -> Asia, Pacific. */
export function partsOf(token: string): readonly string[] {
  const plain = undotted(unaccented(token));
  if (!/[-&']/.test(plain)) return plain === '' ? [] : [plain];
  return plain
    .replace(/&/g, ' and ')
    .replace(/'s$/i, " 's")
    .replace(/s'$/, "s '")
    .split(/[\s-]+/)
    .filter((part) => part !== '');
}

const PLAIN = /^[A-Za-z0-9 ]*$/;

const splitPlain = (name: string): readonly string[] => (name.includes(' ') ? name.split(' ') : [name]);

/** The parts of a name as written in a table: `People's Republic of China` -> People, 's, Republic, of, China. */
export const partsOfName = (name: string): readonly string[] =>
  PLAIN.test(name) ? splitPlain(name) : name.replace(/,/g, ' , ').trim().split(/\s+/).flatMap(partsOf);

/** The parts in lower case with blanks between, as the automaton keeps them. */
export const keyOfName = (name: string): string =>
  (PLAIN.test(name) ? name : partsOfName(name).join(' ')).toLowerCase();

export const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
export const isCapitalised = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};
