/**
 * Trained tables as bytes, and back: an eight-letter name with version, the SHA-256 of what follows, the length of a JSON directory, the directory
 * (name, kind and length of each section) and the sections, little-endian, each beginning at a multiple of four.
 */
import { createHash } from 'node:crypto';

export type SectionData = Int32Array | Uint16Array | Uint8Array | Int8Array | Float32Array;
type Kind = 'int32' | 'uint16' | 'uint8' | 'int8' | 'float32';

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number;
}

const MAGIC = 8;
const CHECKSUM = 32;
const SIZES: Readonly<Record<Kind, number>> = { int32: 4, uint16: 2, uint8: 1, int8: 1, float32: 4 };

const kindOf = (data: SectionData): Kind => {
  if (data instanceof Int32Array) return 'int32';
  if (data instanceof Uint16Array) return 'uint16';
  if (data instanceof Uint8Array) return 'uint8';
  return data instanceof Int8Array ? 'int8' : 'float32';
};

const padded = (length: number): number => Math.ceil(length / 4) * 4;

export const writeSections = (magic: string, sections: Readonly<Record<string, SectionData>>): Buffer => {
  const entries = Object.entries(sections);
  const directory = JSON.stringify(
    entries.map(([name, data]): Entry => ({ name, kind: kindOf(data), length: data.length })),
  );
  const head = Buffer.alloc(4 + padded(directory.length), ' ');
  head.writeUInt32LE(padded(directory.length), 0);
  head.write(directory, 4);
  const parts = entries.map(([, data]) => {
    const part = Buffer.alloc(padded(data.byteLength));
    part.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    return part;
  });
  const body = Buffer.concat([head, ...parts]);
  return Buffer.concat([Buffer.from(magic, 'latin1'), createHash('sha256').update(body).digest(), body]);
};

export interface Sections {
  readonly int32: (name: string) => Int32Array;
  readonly uint16: (name: string) => Uint16Array;
  readonly uint8: (name: string) => Uint8Array;
  readonly int8: (name: string) => Int8Array;
  readonly float32: (name: string) => Float32Array;
}

/** Throws when the bytes are of another kind or version, or damaged. */
export const readSections = (bytes: Uint8Array, magic: string): Sections => {
  const buffer = Buffer.from(bytes);
  const found = buffer.toString('latin1', 0, MAGIC);
  if (found !== magic)
    throw new Error(`readSections: the file is ${JSON.stringify(found)}, not ${JSON.stringify(magic)}: train it again`);
  const body = buffer.subarray(MAGIC + CHECKSUM);
  const checksum = createHash('sha256').update(body).digest();
  if (!checksum.equals(buffer.subarray(MAGIC, MAGIC + CHECKSUM)))
    throw new Error(`readSections: the file ${magic} is damaged`);
  return sectionsOf(body);
};

const sectionsOf = (body: Buffer): Sections => {
  const length = body.readUInt32LE(0);
  const directory = JSON.parse(body.toString('utf8', 4, 4 + length)) as readonly Entry[];
  const places = new Map<string, { readonly entry: Entry; readonly at: number }>();
  let at = 4 + length;
  for (const entry of directory) {
    places.set(entry.name, { entry, at });
    at += padded(entry.length * SIZES[entry.kind]);
  }
  const copy = (name: string, kind: Kind): { readonly buffer: ArrayBuffer; readonly length: number } => {
    const place = places.get(name);
    if (place?.entry.kind !== kind) throw new Error(`readSections: no section ${name} of ${kind}`);
    const bytes = new Uint8Array(place.entry.length * SIZES[kind]);
    bytes.set(body.subarray(place.at, place.at + bytes.length));
    return { buffer: bytes.buffer, length: place.entry.length };
  };
  return {
    int32: (name) => new Int32Array(copy(name, 'int32').buffer),
    uint16: (name) => new Uint16Array(copy(name, 'uint16').buffer),
    uint8: (name) => new Uint8Array(copy(name, 'uint8').buffer),
    int8: (name) => new Int8Array(copy(name, 'int8').buffer),
    float32: (name) => new Float32Array(copy(name, 'float32').buffer),
  };
};
