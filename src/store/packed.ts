/** An extraction in, the bytes that a store keeps of it out; and back. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Extraction } from '../model';

export const packed = (extraction: Extraction): Buffer => deflateRawSync(JSON.stringify(extraction), { level: 3 });
export const unpacked = (blob: Uint8Array): Extraction =>
  JSON.parse(inflateRawSync(blob).toString('utf8')) as Extraction;
