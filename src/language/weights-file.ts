/**
 * The container that every trained file is kept in. Bytes in, checked header and typed sections out; and the other way round.
 *
 * Layout, little-endian: `NGWT`, format version (u32), header length (u32), header (JSON), padding to 8; the sections one after
 * the other, each padded to 8; last the SHA-256 of everything before it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MAGIC = 'NGWT';
const FORMAT_VERSION = 1;
const PREAMBLE = 12;
const DIGEST = 32;

export type WeightsProblem = 'missing' | 'foreign' | 'version' | 'damaged' | 'kind';

/** Says which file cannot be used, and why. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';

  constructor(
    readonly problem: WeightsProblem,
    message: string,
  ) {
    super(message);
  }
}

/** What a file was made from, and how well it does. */
export interface Provenance {
  /** SHA-256 of each source, by file name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Figures on held-out text at the time of training, in percent. */
  readonly scores: Readonly<Record<string, number>>;
}

interface SectionEntry {
  readonly name: string;
  readonly bytes: number;
}

interface Header extends Provenance {
  readonly kind: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sections: readonly SectionEntry[];
}

const padded = (length: number): number => (length + 7) & ~7;
const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export class Weights {
  constructor(
    readonly name: string,
    readonly header: Omit<Header, 'sections'>,
    private readonly sections: ReadonlyMap<string, Uint8Array>,
  ) {}

  /** A copy, so that it is aligned and may be viewed as any type. Throws when the file has no such section. */
  bytes(section: string): Uint8Array {
    const found = this.sections.get(section);
    if (found === undefined)
      throw new WeightsError('damaged', `${this.name} has no section "${section}": it was made by another version.`);
    return new Uint8Array(found);
  }

  int32(section: string): Int32Array {
    return new Int32Array(this.bytes(section).buffer);
  }

  text(section: string): string {
    return new TextDecoder().decode(this.bytes(section));
  }

  strings(section: string): readonly string[] {
    const text = this.text(section);
    return text === '' ? [] : text.split('\n');
  }

  setting(name: string): number {
    const value = this.header.settings[name];
    if (typeof value !== 'number')
      throw new WeightsError('damaged', `${this.name} has no setting "${name}": it was made by another version.`);
    return value;
  }
}

/** The file's bytes; the same input gives the same bytes. */
export const writeWeights = (
  kind: string,
  provenance: Provenance,
  settings: Readonly<Record<string, unknown>>,
  sections: Readonly<Record<string, Uint8Array>>,
): Uint8Array => {
  const entries = Object.entries(sections);
  const header: Header = {
    kind,
    ...provenance,
    settings,
    sections: entries.map(([name, bytes]) => ({ name, bytes: bytes.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const body = entries.reduce((sum, [, bytes]) => sum + padded(bytes.length), padded(PREAMBLE + json.length));
  const file = Buffer.alloc(body + DIGEST);
  file.write(MAGIC, 0, 'latin1');
  file.writeUInt32LE(FORMAT_VERSION, 4);
  file.writeUInt32LE(json.length, 8);
  file.set(json, PREAMBLE);
  let at = padded(PREAMBLE + json.length);
  for (const [, bytes] of entries) {
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  file.set(digestOf(file.subarray(0, body)), body);
  return file;
};

const checkFrame = (name: string, file: Buffer): void => {
  if (file.length < PREAMBLE + DIGEST || file.toString('latin1', 0, 4) !== MAGIC) {
    throw new WeightsError('foreign', `${name} is not a Newsgraph weights file.`);
  }
  const version = file.readUInt32LE(4);
  if (version !== FORMAT_VERSION) {
    throw new WeightsError(
      'version',
      `${name} has format version ${version}; this program reads version ${FORMAT_VERSION}. Train it again.`,
    );
  }
  const body = file.length - DIGEST;
  if (!digestOf(file.subarray(0, body)).equals(file.subarray(body))) {
    throw new WeightsError(
      'damaged',
      `${name} is damaged: its checksum does not match. Install the package again or train it again.`,
    );
  }
};

/** Throws a WeightsError for a file that is foreign, damaged, of another version or of another kind. */
export const readWeights = (name: string, bytes: Uint8Array, kind: string): Weights => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkFrame(name, file);
  const length = file.readUInt32LE(8);
  const { sections: entries, ...header } = JSON.parse(file.toString('utf8', PREAMBLE, PREAMBLE + length)) as Header;
  if (header.kind !== kind)
    throw new WeightsError('kind', `${name} holds ${header.kind} weights where ${kind} weights are needed.`);
  const sections = new Map<string, Uint8Array>();
  let at = padded(PREAMBLE + length);
  for (const entry of entries) {
    sections.set(entry.name, file.subarray(at, at + entry.bytes));
    at += padded(entry.bytes);
  }
  return new Weights(name, header, sections);
};

/** Beside this file in the sources; in a bundle, beside the bundle. */
const weightsPath = (name: string): string => {
  const packed = join(__dirname, 'language', 'weights', name);
  return existsSync(packed) ? packed : join(__dirname, 'weights', name);
};

/** Reads a weights file of the package. Throws a WeightsError as readWeights does, or when there is no such file. */
export const loadWeights = (name: string, kind: string): Weights => {
  const path = weightsPath(name);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new WeightsError(
      'missing',
      `The weights file ${path} cannot be read. Install the package again, or make it with npm run train.`,
    );
  }
  return readWeights(name, bytes, kind);
};
