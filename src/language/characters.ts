/** A UTF-16 code unit in, its kind out: one table look-up, so that scanning text costs the same whatever the script. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks, joiners and variation selectors: they continue whatever they follow. */
export const MARK = 4;
export const SYMBOL = 5;

const LETTERS = /^\p{L}$/u;
const MARKS = /^[\p{M}\u200c\u200d\ufe00-\ufe0f]$/u;
const DIGITS = /^\p{Nd}$/u;
/** Control and format characters part tokens as spaces do: they are never words. */
const SPACES = /^[\s\p{Cc}\p{Zs}\u200b\u200e\u200f\u2060\ufeff\u00ad]$/u;

const kindOfCharacter = (character: string): number => {
  if (SPACES.test(character)) return SPACE;
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  return MARKS.test(character) ? MARK : SYMBOL;
};

const KINDS = new Uint8Array(0x10000);

/** The kind of one code unit; half of a surrogate pair is a symbol. Works each code unit out once. */
export const kindOf = (unit: number): number => {
  const known = KINDS[unit]!;
  if (known !== 0) return known;
  const kind = kindOfCharacter(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
};

export const isSpace = (unit: number): boolean => kindOf(unit) === SPACE;
export const isLetter = (unit: number): boolean => kindOf(unit) === LETTER;
export const isDigit = (unit: number): boolean => kindOf(unit) === DIGIT;
export const isWordUnit = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT || kind === MARK;
};

/** ASCII and Latin capitals by table, other scripts by their lower case. */
export const isUpper = (unit: number): boolean => {
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (!isLetter(unit)) return false;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
};

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const setOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const APOSTROPHES = setOf("'’‘`´");
const CLOSERS = setOf('"\'’”)]}»›');
const OPENERS = setOf('"\'‘“([{«‹`');
const CURRENCIES = setOf('$£€¥₹₽₩₪₺¢');
const DASHES = setOf('-–—‐‑−');

export const isApostrophe = (unit: number): boolean => APOSTROPHES.has(unit);
export const isCloser = (unit: number): boolean => CLOSERS.has(unit);
export const isOpener = (unit: number): boolean => OPENERS.has(unit);
export const isCurrency = (unit: number): boolean => CURRENCIES.has(unit);
export const isDash = (unit: number): boolean => DASHES.has(unit);
