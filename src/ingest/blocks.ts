/** Plain text in; its blocks out: headlines, bylines, datelines, captions, body and noise, as offsets into the same text. */
import type { Block, BlockKind, Span } from '../model';
import { isNoise } from './noise';

const MAX_HEADLINES = 4;
const CROSSHEAD_WORDS = 7;
const HEADLINE_WORDS = 60;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE_ONLY = new RegExp(
  `^(?:(?:Published|Updated|Posted|Last updated|Date)\\b.{0,60}\\d|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}),? \\d{4}.{0,30}$|\\d{4}-\\d\\d-\\d\\d)`,
);
const BYLINE = /^(?:By|BY|Written by|Reporting by|Editing by|Compiled by)\s+\p{Lu}/u;
const PERSON = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
const FROM = '(?: in \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})?';
/** `Ann Quist in Leeds and Tom Moor`, under a headline. */
const NAMES_ALONE = new RegExp(`^${PERSON}${FROM}(?:(?:,| and| &) ${PERSON}${FROM}){0,3}$`, 'u');
const CREDIT = /(?:^|[.)(\s])(?:File photo|Photo(?:graph)?|Image|Picture|Credit|Source photo|Pictured)(?: by|:)/;
/** `LONDON, March 3 (Reuters) - `, `WASHINGTON (AP) — ` before a story's first sentence. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu} .,'/-]{2,40}(?:, ?${MONTH} \\d{1,2})?(?: ?\\((?:Reuters|AP|AFP|UPI|Xinhua|IANS|ANI|dpa|TASS|RIA|PTI)\\))? ?(?:--|-|–|—) `,
  'u',
);
const TERMINAL = /[.?!…](?:["'”’)\]]|\s)*$/;
const OPEN_END = /[:;,]["'”’)]*$/;
const LIST_ITEM = /^(?:[-*•·–—▪◦]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;

interface Line extends Span {
  readonly words: string;
}

/** Trimmed, non-empty lines with their offsets; any of the line breaks that Unicode knows ends a line. */
const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  const breaks = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g;
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (words) lines.push({ start, end: start + words.length, words });
  };
  let from = 0;
  for (const found of text.matchAll(breaks)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, text.length);
  return lines;
};

const LOWER_START = /^\p{Ll}/u;
const gapOf = (text: string, a: Span, b: Span): string => text.slice(a.end, b.start);
const isOneBreak = (gap: string): boolean => (gap.match(/\r\n?|\n/g) ?? []).length <= 1;

/** Lines that an editor wrapped at a fixed width are one paragraph: the sentence goes on in lower case after a single break. */
const isWrapped = (text: string, a: Line, b: Line): boolean =>
  isOneBreak(gapOf(text, a, b)) && LOWER_START.test(b.words) && !TERMINAL.test(a.words) && a.words.length > 40;

const joinWrapped = (text: string, lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  let last: Line | undefined;
  let parts: string[] = [];
  const close = (): void => {
    if (last) joined.push({ ...last, words: parts.join(' ') });
  };
  for (const line of lines) {
    const previous = parts.at(-1);
    if (last && previous !== undefined && !isNoise(line.words) && isWrapped(text, { ...last, words: previous }, line)) {
      last = { ...last, end: line.end };
      parts.push(line.words);
      continue;
    }
    close();
    last = line;
    parts = [line.words];
  }
  close();
  return joined;
};

const wordCount = (words: string): number => words.split(/\s+/).length;
const isDate = (words: string): boolean => words.length < 100 && DATE_ONLY.test(words);
const isByline = (words: string): boolean =>
  words.length < 140 && BYLINE.test(words) && wordCount(words) <= 16 && !/\.$/.test(words);
/** Names alone under a headline that are no headline themselves. */
const isNamesAlone = (words: string): boolean => words.length < 100 && NAMES_ALONE.test(words);
const isCredit = (words: string): boolean => words.length < 400 && CREDIT.test(words);

const kindAtTop = (words: string, alone: boolean): BlockKind => {
  if (TERMINAL.test(words) && !(/\?["'”’)]*$/.test(words) && wordCount(words) <= 15 && !alone)) return 'body';
  if (OPEN_END.test(words) || LIST_ITEM.test(words) || wordCount(words) > HEADLINE_WORDS) return 'body';
  return 'headline';
};

const kindInside = (words: string): BlockKind => {
  if (TERMINAL.test(words) || OPEN_END.test(words) || LIST_ITEM.test(words)) return 'body';
  if (!/^["'“‘(]?[\p{Lu}\d]/u.test(words)) return 'body';
  const n = wordCount(words);
  if (n > HEADLINE_WORDS) return 'body';
  return n <= CROSSHEAD_WORDS ? 'headline' : 'caption';
};

/** A dateline at the head of a paragraph is a block of its own, so that the sentence after it can be read as one. */
const splitDateline = (line: Line): readonly Block[] => {
  const found = DATELINE.exec(line.words.slice(0, 120));
  if (!found) return [{ start: line.start, end: line.end, kind: 'body' }];
  const end = line.start + found[0].trimEnd().length;
  return [
    { start: line.start, end, kind: 'dateline' },
    { start: line.start + found[0].length, end: line.end, kind: 'body' },
  ];
};

/** Every line of the text that is not empty is in exactly one block (a dateline may split one in two); linear in the text. */
export const segmentBlocks = (text: string): readonly Block[] => {
  const lines = joinWrapped(text, linesOf(text));
  const blocks: Block[] = [];
  let headlines = 0;
  let body = false;
  for (const line of lines) {
    const { start, end, words } = line;
    const special: BlockKind | undefined = isNoise(words)
      ? 'noise'
      : isDate(words)
        ? 'dateline'
        : isByline(words) || (headlines > 0 && !body && isNamesAlone(words))
          ? 'byline'
          : isCredit(words)
            ? 'caption'
            : undefined;
    const kind =
      special ?? (body || headlines >= MAX_HEADLINES ? kindInside(words) : kindAtTop(words, lines.length === 1));
    if (kind === 'headline' && !body) headlines++;
    if (kind === 'body') body = true;
    if (kind === 'body') blocks.push(...splitDateline(line));
    else blocks.push({ start, end, kind });
  }
  return blocks;
};
