/** One line of text in, whether it is debris of a web page (script, style, comments, addresses, buttons) out: told by its looks alone. */

const CODE_OPENING =
  /^(?:<[!/a-z?]|<\/|-->|\/\/|\/\*|\*\/|[})\]][\s)};,(]|#[\w-]+\s*\{|\.[\w-]+\s*\{|@media\b|var\s|let\s|const\s|function\s*\(|\(function\b|window\.|document\.|if\s*\(|\}\s*else)/;
const CODE_WORDS =
  /\b(?:function\s?\(|document\.|window\.|createElement|getElement|innerHTML|addEventListener|googletag|dataLayer|\.push\(|async_|\.src\s?=|\.css\b|\.js\b|=>|={2,3}|&&|\|\|)/;
const METHOD_CALL = /\w\.\w{1,60}\(/;
const CODE_ENDING = /(?:[;{}]|\);?|-->)$/;
const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)\S+$/i;
const BUTTONS =
  /^(?:share(?: this(?: (?:article|story|page))?| on \w+)?|tweet|e-?mail|print|advertisement|advertisment|sponsored|comments?(?: \(\d+\))?|view(?: all)? comments|read more(?::.{0,80})?|see also|related (?:articles|stories|links)|recommended|most (?:read|popular)|scroll down for .{0,40}|click here.{0,60}|sign up.{0,60}|subscribe.{0,60}|follow us.{0,60}|skip to (?:main )?content|accept (?:all )?cookies|cookie (?:policy|settings)|privacy policy|terms (?:of (?:use|service)|and conditions)|all rights reserved\.?|copyright ?(?:©|\(c\)).{0,80}|©.{0,80}|loading(?:\.{3}|…)?|back to top|next|previous|menu|search|log ?in|home|play video|video|gallery)$/i;

const count = (line: string, symbols: string): number => {
  let n = 0;
  for (const c of line) if (symbols.includes(c)) n++;
  return n;
};

/** Brackets, braces and operators that prose hardly uses, against the letters beside them. */
const looksLikeCode = (line: string): boolean => {
  const symbols = count(line, '{}[]<>=;|\\_$#');
  if (CODE_OPENING.test(line) && (symbols > 0 || CODE_ENDING.test(line) || line.length < 12)) return true;
  if ((CODE_WORDS.test(line) || METHOD_CALL.test(line)) && (CODE_ENDING.test(line) || symbols >= 2)) return true;
  return CODE_ENDING.test(line) && symbols >= 2 && symbols * 12 > line.length;
};

const hasWord = (line: string): boolean => /\p{L}/u.test(line);

/** True for a line that no one wrote to be read. `line` is trimmed; only its first 2,000 characters are looked at. */
export const isNoise = (line: string): boolean => {
  const head = line.slice(0, 2000);
  return !hasWord(head) || ADDRESS_ONLY.test(head) || BUTTONS.test(head) || looksLikeCode(head);
};
