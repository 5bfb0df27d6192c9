/** Text and token offsets of one block in; the indices at which its sentences begin out. */
import { isApostrophe, isCloser, isDigit, isLetter, isOpener, isUpper } from './characters';
import { STARTERS, TITLES } from './lexicon';
import type { Offsets } from './scanner';

/** Longer sentences are cut, so that every later stage's work is bounded. */
export const LONGEST_SENTENCE = 1000;

const FULL_STOP = 46;
const ELLIPSIS = 0x2026;

/** How a token may end a sentence. */
type Ending = 'none' | 'full stop' | 'abbreviation' | 'title' | 'ellipsis' | 'question';

class Splitter {
  constructor(
    private readonly text: string,
    private readonly offsets: Offsets,
  ) {}

  private get count(): number {
    return this.offsets.length / 2;
  }

  starts(): readonly number[] {
    if (this.count === 0) return [];
    const starts = [0];
    for (let token = 0; token < this.count;) {
      const next = this.afterClosers(token);
      const cut = next < this.count && (this.endsAt(token, next) || this.isBlankLine(next));
      if (cut || next - starts.at(-1)! >= LONGEST_SENTENCE) starts.push(next);
      token = next;
    }
    if (starts.at(-1) === this.count) starts.pop();
    return starts;
  }

  private startOf(token: number): number {
    return this.offsets[2 * token]!;
  }

  private endOf(token: number): number {
    return this.offsets[2 * token + 1]!;
  }

  private form(token: number): string {
    return token < this.count ? this.text.slice(this.startOf(token), this.endOf(token)) : '';
  }

  private isGlued(token: number): boolean {
    return token > 0 && token < this.count && this.startOf(token) === this.endOf(token - 1);
  }

  /** The token after `token` and after quotes and brackets that close on it: `ended.|’|  Then`. */
  private afterClosers(token: number): number {
    let next = token + 1;
    if (this.endingOf(token) === 'none') return next;
    while (this.isGlued(next) && this.closes(next)) next++;
    while (this.isNote(next)) next += 3;
    return next;
  }

  /** The number of a note belongs to the sentence before it: `It grew. [4] Then ...`. */
  private isNote(token: number): boolean {
    if (token + 2 >= this.count) return false;
    const digits = this.isGlued(token + 1) && isDigit(this.text.charCodeAt(this.startOf(token + 1)));
    return digits && this.form(token) === '[' && this.form(token + 2) === ']';
  }

  private closes(token: number): boolean {
    const unit = this.text.charCodeAt(this.startOf(token));
    if (this.endOf(token) - this.startOf(token) > 2 || !isCloser(unit)) return false;
    return !isOpener(unit) || !this.isGlued(token + 1) || !isLetter(this.text.charCodeAt(this.startOf(token + 1)));
  }

  private endingOf(token: number): Ending {
    const end = this.endOf(token);
    const last = this.text.charCodeAt(end - 1);
    const length = end - this.startOf(token);
    if (last === ELLIPSIS || (last === FULL_STOP && length > 1 && this.text.charCodeAt(end - 2) === FULL_STOP))
      return 'ellipsis';
    if (last === 63 || last === 33) return 'question';
    if (last !== FULL_STOP) return 'none';
    return length === 1 ? 'full stop' : this.abbreviationAt(token);
  }

  private abbreviationAt(token: number): Ending {
    const word = this.form(token).slice(0, -1);
    return word.length === 1 || TITLES.has(word.toLowerCase()) ? 'title' : 'abbreviation';
  }

  private endsAt(token: number, next: number): boolean {
    const closed = next > token + 1;
    switch (this.endingOf(token)) {
      case 'none':
      case 'title':
        return false;
      case 'full stop':
        return this.stopEnds(token, next);
      case 'question':
        return closed ? this.beginsUpper(next) : !this.isGlued(next) && !this.isPunctuation(next);
      case 'abbreviation':
        return this.isStarter(next);
      case 'ellipsis':
        return this.beginsUpper(next);
    }
  }

  /** `and then . . . nothing` */
  private isStop(token: number): boolean {
    return this.text.charCodeAt(this.startOf(token)) === FULL_STOP;
  }

  private stopEnds(token: number, next: number): boolean {
    if (this.isListNumber(token) || this.isStop(next)) return false;
    if (next > token + 1) return !this.beginsLower(next);
    const spacedEllipsis = token > 0 && this.isStop(token - 1);
    return spacedEllipsis || this.isGlued(next) ? this.beginsUpper(next) : true;
  }

  /** `1.` at the start of its block or after another sentence's end. */
  private isListNumber(token: number): boolean {
    const number = token - 1;
    if (number < 0 || !this.isGlued(token) || this.endOf(number) - this.startOf(number) > 2) return false;
    if (!isDigit(this.text.charCodeAt(this.startOf(number)))) return false;
    return number === 0 || this.endingOf(number - 1) !== 'none';
  }

  private firstUnit(token: number): number {
    let at = token;
    while (at < this.count - 1 && at < token + 3 && isOpener(this.text.charCodeAt(this.startOf(at)))) at++;
    const start = this.startOf(at);
    const unit = this.text.charCodeAt(start);
    return isApostrophe(unit) ? this.text.charCodeAt(start + 1) : unit;
  }

  private beginsUpper(token: number): boolean {
    const unit = this.firstUnit(token);
    return isUpper(unit) || isDigit(unit);
  }

  private beginsLower(token: number): boolean {
    const unit = this.firstUnit(token);
    return isLetter(unit) && !isUpper(unit);
  }

  private isPunctuation(token: number): boolean {
    const unit = this.firstUnit(token);
    return !isLetter(unit) && !isDigit(unit);
  }

  /** `... at 5 p.m. The talks`, but `the U.S. Senate`. */
  private isStarter(token: number): boolean {
    let at = token;
    while (at < this.count - 1 && at < token + 2 && isOpener(this.text.charCodeAt(this.startOf(at)))) at++;
    return STARTERS.has(this.form(at)) || (at > token && this.beginsUpper(at));
  }

  private isBlankLine(token: number): boolean {
    const gap = this.text.slice(this.endOf(token - 1), this.startOf(token));
    return gap.length > 1 && gap.indexOf('\n') !== gap.lastIndexOf('\n');
  }
}

/** The index of each sentence's first token, in order; the first is 0. */
export const sentenceStarts = (text: string, offsets: Offsets): readonly number[] =>
  new Splitter(text, offsets).starts();
