/** A word in, how its first letters are written out; the letters of English are told without a pattern, for every word is asked. */

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isPlain = (code: number): boolean => code < 128;

/** `Quist`, `U.S.`, `X`. */
export const hasCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return isPlain(first) ? isUpper(first) : /^\p{Lu}/u.test(word);
};

/** `Quist` and `NATO`, but not `X` and `U.S.`. */
export const isCapitalWord = (word: string): boolean => {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (isPlain(first) && isPlain(second)) return isUpper(first) && (isUpper(second) || isLower(second));
  return /^\p{Lu}\p{L}/u.test(word);
};

/** `Quist`, but not `NATO`. */
export const isCapitalised = (word: string): boolean => {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  return isPlain(first) && isPlain(second) ? isUpper(first) && isLower(second) : /^\p{Lu}\p{Ll}/u.test(word);
};

/** `bank`. */
export const isSmall = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return isPlain(first) ? isLower(first) : /^\p{Ll}/u.test(word);
};
