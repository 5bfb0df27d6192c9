/** An http or https address in; its bytes out, within limits of time, size and redirects, and never from a private network unless allowed. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { problem, sourceOf, type Source } from './source';
import type { Problem } from '../model';

const MAX_BYTES = 50_000_000;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;

/** Loopback, private, link-local, shared, documentation and multicast ranges (RFC 6890, RFC 4193). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6');
}

export const isPrivate = (address: string): boolean => {
  const version = isIP(address);
  return version === 0 || PRIVATE.check(address, version === 6 ? 'ipv6' : 'ipv4');
};

const leadsInside = async (url: URL): Promise<boolean> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPrivate(host);
  const addresses = await lookup(host, { all: true });
  return addresses.some(({ address }) => isPrivate(address));
};

const limited = async (response: Response): Promise<Uint8Array | undefined> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > MAX_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Each step of a redirect is held to the same rules as the first. */
export const fetchSource = async (address: string, allowPrivate: boolean): Promise<Source | Problem> => {
  let url = new URL(address);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    for (let step = 0; step <= MAX_REDIRECTS; step++) {
      if (!isAddress(url.href)) return problem(address, 'refused', 'leads to an address that is not http');
      if (!allowPrivate && (await leadsInside(url)))
        return problem(address, 'refused', 'leads into a private network: allow it with --allow-private');
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'text/html,*/*' } });
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next !== null) {
        url = new URL(next, url);
        continue;
      }
      if (!response.ok) return problem(address, 'unreachable', `answers with ${response.status}`);
      const bytes = await limited(response);
      return bytes
        ? sourceOf(address, bytes, { known: { url: url.href } })
        : problem(address, 'too_large', 'is larger than 50 MB');
    }
    return problem(address, 'refused', `redirects more than ${MAX_REDIRECTS} times`);
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return problem(address, 'unreachable', late ? 'does not answer within 30 seconds' : 'cannot be reached');
  }
};
