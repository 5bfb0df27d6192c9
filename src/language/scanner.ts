/**
 * Text in, token offsets out, by the conventions of the Universal Dependencies English treebanks: `do|n't`, `Putin|'s`, `eye|-|tracking`,
 * `non-profit`, `U.S.`, `£|5.5|bn`. Each chunk between spaces is scanned once from left to right: time is linear in length.
 */
import {
  isApostrophe,
  isCurrency,
  isDash,
  isDigit,
  isHighSurrogate,
  isLetter,
  isLowSurrogate,
  isOpener,
  isSpace,
  isUpper,
  isWordUnit,
} from './characters';
import {
  ABBREVIATIONS,
  AFTER_IT_IS,
  CLIPPED,
  CLITICS,
  DOMAINS,
  EMOTICONS,
  FUSED,
  PREFIXES,
  RARELY_ABBREVIATED,
  SUFFIXES,
  TITLES,
  UNITS,
} from './lexicon';

/** Longer words are cut: nobody writes them, and later stages stay bounded. */
const LONGEST_WORD = 256;
/** What is longer without a space is no English. */
const LONGEST_CHUNK = 2000;
const LONGEST_EMOTICON = 3;
const BANG = 33;
const QUESTION = 63;
const DOT = 46;
const COMMA = 44;
const COLON = 58;
const SLASH = 47;
const AMPERSAND = 38;
const AT = 64;
const HASH = 35;
const UNDERSCORE = 95;

/** Token offsets, flat: start and end of each in turn. */
export type Offsets = number[];

class Chunk {
  private at: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly out: Offsets,
  ) {
    this.at = start;
  }

  scan(): void {
    if (this.scanAddress()) return;
    while (this.at < this.end) this.scanNext();
  }

  private unit(index: number): number {
    return index < this.end && index >= this.start ? this.text.charCodeAt(index) : 32;
  }

  private lower(start: number, end: number): string {
    return end - start > LONGEST_WORD ? '' : this.text.slice(start, end).toLowerCase();
  }

  private emit(end: number): void {
    this.out.push(this.at, end);
    this.at = end;
  }

  private scanNext(): void {
    const unit = this.unit(this.at);
    if (isDigit(unit)) this.scanNumber();
    else if (isLetter(unit)) this.scanWord(this.at);
    else if (unit === DOT && isDigit(this.unit(this.at + 1)) && !isWordUnit(this.unit(this.at - 1))) this.scanNumber();
    else if (!this.scanEmoticon() && !this.scanTag(unit) && !this.scanClipped(unit)) this.scanSymbol(unit);
  }

  /** Web and mail addresses stay whole, without the punctuation around them. */
  private scanAddress(): boolean {
    if (this.end - this.start < 5) return false;
    const chunk = this.text.slice(this.start, this.end);
    const begin = addressStart(chunk);
    if (begin < 0) return false;
    const stop = addressEnd(chunk, begin);
    if (begin > 0) new Chunk(this.text, this.start, this.start + begin, this.out).scan();
    this.at = this.start + begin;
    this.emit(this.start + stop);
    while (this.at < this.end) this.scanNext();
    return true;
  }

  private scanEmoticon(): boolean {
    if (this.at + 1 >= this.end || ':;=^(<X'.indexOf(this.text[this.at]!) < 0) return false;
    for (let length = LONGEST_EMOTICON; length >= 2; length--) {
      const end = this.at + length;
      if (end > this.end || isWordUnit(this.unit(end))) continue;
      if (!EMOTICONS.has(this.text.slice(this.at, end))) continue;
      this.emit(end);
      return true;
    }
    return false;
  }

  /** `#hashtag` and `@handle`, but `#|1`. */
  private scanTag(unit: number): boolean {
    if ((unit !== HASH && unit !== AT) || !isLetter(this.unit(this.at + 1))) return false;
    let end = this.at + 1;
    while (end - this.at < LONGEST_WORD && (isWordUnit(this.unit(end)) || this.unit(end) === UNDERSCORE)) end++;
    this.emit(end);
    return true;
  }

  /** `'em`, `'60s`: the apostrophe belongs to what follows. */
  private scanClipped(unit: number): boolean {
    if (!isApostrophe(unit)) return false;
    let end = this.at + 1;
    while (end - this.at < 8 && isWordUnit(this.unit(end))) end++;
    const word = this.lower(this.at + 1, end);
    const decade = end - this.at >= 3 && isDigit(this.unit(this.at + 1)) && isDigit(this.unit(this.at + 2));
    const afterWord = isWordUnit(this.unit(this.at - 1));
    const clitic = afterWord && CLITICS.has(word);
    if (!clitic && !CLIPPED.has(word) && !(decade && (end - this.at === 3 || word.length === 3) && word.endsWith('s')))
      return false;
    this.emit(end);
    return true;
  }

  private scanSymbol(unit: number): void {
    const next = this.unit(this.at + 1);
    let end = this.at + 1;
    if (isHighSurrogate(unit) && isLowSurrogate(next)) end++;
    else if (isRule(unit) && isRule(next)) end = this.runEnd(isRule);
    else if (isRepeatable(unit)) end = this.runEnd((other) => other === unit);
    else if (unit === BANG || unit === QUESTION) end = this.runEnd((other) => other === BANG || other === QUESTION);
    else if (isApostrophe(unit) && (unit === next || (unit === 0x2018 && next === 0x2019))) end++;
    while (isMark(this.unit(end)) && end - this.at < LONGEST_WORD) end++;
    this.emit(end);
  }

  private runEnd(belongs: (unit: number) => boolean): number {
    let end = this.at + 1;
    while (end - this.at < LONGEST_WORD && belongs(this.unit(end))) end++;
    return end;
  }

  /** Digits with the marks that stand inside numbers, dates and times; then a unit or an ordinal's ending. */
  private scanNumber(): void {
    const start = this.at;
    let end = this.digitsEnd(this.unit(start) === DOT ? start + 1 : start);
    const phone = this.phoneEnd(start, end);
    if (phone > end) return this.emit(phone);
    while (this.numberGoesOn(end)) end = this.digitsEnd(end + 1);
    let tail = end;
    while (isWordUnit(this.unit(tail)) && tail - end < LONGEST_WORD) tail++;
    if (tail > end && UNITS.has(this.lower(end, tail))) this.emit(end);
    else if (tail > end) return this.scanWord(start, tail);
    else this.emit(end);
  }

  /** `1,000`, `5.5`, `9/11`, `10:30`, but `[13|,|14]`. */
  private numberGoesOn(end: number): boolean {
    const unit = this.unit(end);
    if (unit === COMMA) return this.digitsEnd(end + 1) === end + 4;
    return (unit === DOT || unit === COLON || unit === SLASH) && isDigit(this.unit(end + 1));
  }

  private digitsEnd(start: number): number {
    let end = start;
    while (isDigit(this.unit(end)) && end - this.at < LONGEST_WORD) end++;
    return end;
  }

  /** `713-853-3989` and `345-9945` stay whole, `1969|-|1970` does not. */
  private phoneEnd(start: number, first: number): number {
    let end = first;
    let groups = 1;
    let last = first - start;
    while (this.unit(end) === 45 && isDigit(this.unit(end + 1)) && groups < 6) {
      const next = this.digitsEnd(end + 1);
      last = next - end - 1;
      end = next;
      groups++;
    }
    if (isLetter(this.unit(end))) return first;
    return groups > 2 || (groups === 2 && first - start === 3 && last === 4) ? end : first;
  }

  /** A word from `from` on (letters up to there are already known to belong to it): finds its end, then its parts. */
  private scanWord(from: number, known = from): void {
    let end = known;
    while (end < this.end && end - this.at < LONGEST_WORD) {
      if (isWordUnit(this.unit(end))) end++;
      else if (this.joins(end)) end += 2;
      else break;
    }
    this.emitWord(this.withFullStop(Math.min(end, this.end)));
  }

  /** Whether the mark at `index` stands inside a word. */
  private joins(index: number): boolean {
    const unit = this.unit(index);
    if (!isWordUnit(this.unit(index + 1))) return false;
    if (unit === DOT) return this.dotJoins(index);
    if (isApostrophe(unit) && unit !== 96) return true;
    if (unit === UNDERSCORE) return true;
    if (unit === SLASH) return this.lower(index - 1, index + 2) === 'b/c' && index - 1 === this.at;
    if (unit === AMPERSAND) return this.ampersandJoins(index);
    return unit === 45 && this.hyphenJoins(index);
  }

  /** `ABCD.L`, `ABCD.HK`, but `NATO.|The` */
  private isTicker(index: number): boolean {
    const capitals = isUpper(this.unit(index - 2)) && isUpper(this.unit(index - 1)) && isUpper(this.unit(index + 1));
    const after = this.unit(index + 2);
    return capitals && (isUpper(after) || after === 62);
  }

  /** `alt.animals.cat`: a small letter after this dot, and one more dot just before or after. */
  private isDottedName(begin: number, end: number): boolean {
    const more = this.unit(begin - 1) === DOT ? this.unit(begin - 2) : this.unit(end) === DOT ? this.unit(end + 1) : 32;
    return isLetter(more) && !isUpper(more) && !isUpper(this.unit(end - 1)) && end - begin > 4;
  }

  /** `AT&T`, `PG&E`, but `Smith|&|Sons`. */
  private ampersandJoins(index: number): boolean {
    const short = !isLetter(this.unit(index + 2)) || !isLetter(this.unit(index + 3));
    return short && isUpper(this.unit(index - 1)) && isUpper(this.unit(index + 1));
  }

  /** `U.S`, `p.m`, `example.com`, but `ended.|Then`. */
  private dotJoins(index: number): boolean {
    let end = index + 1;
    while (isWordUnit(this.unit(end)) && end - index < 24) end++;
    let begin = index;
    while (begin > this.at && isWordUnit(this.unit(begin - 1)) && index - begin < 24) begin--;
    if (end - index === 2 && index - begin === 1) return true;
    if (index - begin <= 2 && end - index <= 3 && this.unit(end) === DOT) return true;
    if (this.isDottedName(begin, end) || this.isTicker(index)) return true;
    const ending = this.lower(index + 1, end);
    if (!DOMAINS.has(ending)) return false;
    return ending === 'com' || !isUpper(this.unit(index + 1)) || isUpper(this.unit(begin + 1));
  }

  private hyphenJoins(index: number): boolean {
    let begin = index;
    while (begin > this.at && isWordUnit(this.unit(begin - 1)) && index - begin < 24) begin--;
    const first = begin === this.at && !isDash(this.unit(begin - 1));
    if (first && PREFIXES.has(this.lower(begin, index)) && isWordUnit(this.unit(index + 1))) return true;
    let end = index + 1;
    while (isWordUnit(this.unit(end)) && end - index < 24) end++;
    return SUFFIXES.has(this.lower(index + 1, end));
  }

  /** Takes the full stop of an abbreviation or an initial into the word: `Mr.`, `J.`, `U.S.`; the sign of `US$`; the hyphen of a stammer. */
  private withFullStop(end: number): number {
    if (isCurrency(this.unit(end)) && end - this.at <= 3 && isUpper(this.unit(end - 1))) return end + 1;
    if (this.unit(end) === 45 && end + 1 === this.end && end - this.at <= 2) return end + 1;
    if (this.unit(end) !== DOT || (this.unit(end + 1) === DOT && this.unit(end + 2) === DOT)) return end;
    const length = end - this.at;
    if (length === 1)
      return isUpper(this.unit(this.at)) && this.unit(this.at) !== 73 ? end + 1 : this.isSpeltOut(end) ? end + 1 : end;
    if (length > 12) return end;
    const word = this.lower(this.at, end);
    if (RARELY_ABBREVIATED.has(word)) return this.rareAbbreviation(end) ? end + 1 : end;
    if (word === 'etc') return isLowerCase(nextAfterSpace(this.text, end + 1)) ? end + 1 : end;
    const dotted = this.text[end - 2] === '.' && isLetter(this.unit(end - 1));
    return dotted || TITLES.has(word) || ABBREVIATIONS.has(word) ? end + 1 : end;
  }

  private isSpeltOut(end: number): boolean {
    return isDigit(nextAfterSpace(this.text, end + 1)) && 'pcdv'.includes(this.text[this.at]!);
  }

  /** `No. 10`, `Sat. 5`, `Mar. 3`: a capital before it and a number or a capital after. */
  private rareAbbreviation(end: number): boolean {
    const next = nextAfterSpace(this.text, end + 1);
    const capital = isUpper(this.unit(this.at));
    if (isDigit(next)) return capital || this.lower(this.at, end) === 'no';
    return capital && (next === COMMA || (this.unit(this.at - 1) === 32 && this.followsComma() && isLowerCase(next)));
  }

  /** `Angola, Ind. plant` */
  private followsComma(): boolean {
    return this.at >= 2 && this.text.charCodeAt(this.at - 2) === COMMA;
  }

  private emitWord(end: number): void {
    const length = end - this.at;
    if (length <= 8) {
      const parts = this.fusedAt(this.lower(this.at, end), end);
      if (parts > 0) this.emit(this.at + parts);
      if (parts > 0) return this.emit(end);
    }
    const cut = length >= 3 ? this.cliticStart(end) : end;
    if (cut > this.at) this.emit(cut);
    if (end > this.at) this.emit(end);
  }

  /** How many letters of a fused word are its first token; 0 when it is one word: `its|a`, but `its name`. */
  private fusedAt(word: string, end: number): number {
    if (word !== 'its') return FUSED.get(word) ?? 0;
    const next = this.text.slice(end + 1, end + 12).split(' ', 1)[0]!;
    return AFTER_IT_IS.has(next) ? 2 : 0;
  }

  /** Where `n't`, `'s`, `'re` begin, or the word's end: `do|n't`, `Putin|'s`. */
  private cliticStart(end: number): number {
    let mark = end - 1;
    while (mark > this.at && end - mark < 4 && !isApostrophe(this.unit(mark))) mark--;
    if (mark <= this.at || !isApostrophe(this.unit(mark))) return end;
    const tail = this.lower(mark + 1, end);
    if (tail === 't' && (this.unit(mark - 1) | 32) === 110 && mark - 1 > this.at) return mark - 1;
    return CLITICS.has(tail) ? mark : end;
  }
}

const isLowerCase = (unit: number): boolean => unit === COMMA || (isLetter(unit) && !isUpper(unit));
const isMark = (unit: number): boolean => isWordUnit(unit) && !isLetter(unit) && !isDigit(unit);
/** Rules across the page: `-----`, `---==`. */
const isRule = (unit: number): boolean => unit === 45 || unit === 61;
const REPEATABLE = new Set([...'.$-–—=*_~+<>#'].map((character) => character.charCodeAt(0)));
const isRepeatable = (unit: number): boolean => REPEATABLE.has(unit);

/** The code unit of the next character that is no space, looking at most four ahead. */
const nextAfterSpace = (text: string, index: number): number => {
  for (let at = index; at < index + 4 && at < text.length; at++)
    if (!isSpace(text.charCodeAt(at))) return text.charCodeAt(at);
  return 32;
};

const SCHEMES = ['http://', 'https://', 'www.', 'ftp://', 'mailto:'];

const addressStart = (chunk: string): number => {
  for (const scheme of SCHEMES) {
    const at = chunk.indexOf(scheme);
    if (at >= 0 && (at === 0 || !isWordUnit(chunk.charCodeAt(at - 1)))) return at;
  }
  const sign = chunk.indexOf('@');
  if (sign <= 0 || isOpener(chunk.charCodeAt(sign - 1)) || !isWordUnit(chunk.charCodeAt(sign + 1))) return -1;
  let start = sign;
  while (start > 0 && !NOT_IN_ADDRESS.has(chunk.charCodeAt(start - 1))) start--;
  return start < sign ? start : -1;
};

const NOT_IN_ADDRESS = new Set([...'<>()[]{},;:"“”\'‘’|'].map((character) => character.charCodeAt(0)));

const AFTER_ADDRESS = new Set([...'.,;:!?)]}>\'"’”'].map((character) => character.charCodeAt(0)));

const addressEnd = (chunk: string, start: number): number => {
  let end = start;
  while (end < chunk.length && chunk[end] !== '>' && chunk[end] !== '"' && chunk[end] !== ')') end++;
  while (end > start + 1 && AFTER_ADDRESS.has(chunk.charCodeAt(end - 1))) end--;
  return end;
};

/** Encoded data and the like: cut into pieces, never inside a surrogate pair. */
const cutBlob = (text: string, start: number, end: number, out: Offsets): void => {
  for (let at = start; at < end;) {
    let stop = Math.min(end, at + LONGEST_WORD);
    if (stop < end && isHighSurrogate(text.charCodeAt(stop - 1)) && isLowSurrogate(text.charCodeAt(stop))) stop--;
    out.push(at, stop);
    at = stop;
  }
};

/** The offsets of the tokens of `text` between `start` and `end`, in order; spaces lie between them. */
export const scanTokens = (text: string, start: number, end: number): Offsets => {
  const out: Offsets = [];
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < end && !isSpace(text.charCodeAt(stop))) stop++;
    if (stop - at > LONGEST_CHUNK) cutBlob(text, at, stop, out);
    else new Chunk(text, at, stop, out).scan();
    at = stop;
  }
  return out;
};
