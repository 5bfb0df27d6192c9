/** Bytes in; text out, with the character set found from a byte-order mark, the zeros between Latin letters, UTF-8 validity, or a guess by a library. */
import chardet from 'chardet';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'binary' | 'encoding'; readonly message: string };

const SAMPLE = 65_536;

const CONTROL_SHARE = 0.1;

/** NUL bytes, or one control character in ten, are no text. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > sample.length * CONTROL_SHARE;
};

const decodeAs = (bytes: Uint8Array, label: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

const ZERO_SHARE = 0.7;
const FEWEST_PAIRS = 8;

/** Without a mark, Latin letters show what they are: one byte of nearly every pair is zero, and always the same one. */
const pairedAs = (bytes: Uint8Array): string | undefined => {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (bytes.length % 2 === 1 || pairs < FEWEST_PAIRS) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [high = 0, low = 0] = zeros;
  if (high === 0 && low > pairs * ZERO_SHARE) return 'utf-16le';
  return low === 0 && high > pairs * ZERO_SHARE ? 'utf-16be' : undefined;
};

const markedAs = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return pairedAs(bytes);
};

const guess = (bytes: Uint8Array): string => chardet.detect(bytes.subarray(0, SAMPLE)) ?? 'windows-1252';

/** `declared` is the character set that a header or a page names; it is believed only where the bytes are not valid UTF-8. */
export const decode = (bytes: Uint8Array, declared?: string): Decoded => {
  const marked = markedAs(bytes);
  if (marked) return { ok: true, text: decodeAs(bytes, marked, false) ?? '' };
  if (looksBinary(bytes)) return { ok: false, code: 'binary', message: 'is not text: it holds binary data' };
  const text =
    decodeAs(bytes, 'utf-8', true) ??
    (declared ? decodeAs(bytes, declared, true) : undefined) ??
    decodeAs(bytes, guess(bytes), true) ??
    decodeAs(bytes, 'windows-1252', false);
  return text === undefined
    ? { ok: false, code: 'encoding', message: 'is in no character set that can be read: save it as UTF-8' }
    : { ok: true, text };
};
