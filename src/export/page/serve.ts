/** The page and its data, for graphs too large for one file: a built page and data enter, a server on this machine only leaves. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageData } from './data';
import { DATA_MARK } from './page';

const HERE = '127.0.0.1';

/** In place of the data: the page fetches it from where it came from. */
const SERVED_MARK = '<meta name="newsgraph-served" content="data" />';

/** The policy of the file, opened for its own origin alone. Throws a sentence when the template is not the built page. */
export const servedPage = (template: string): string => {
  if (!template.includes(DATA_MARK))
    throw new Error(`servedPage: the template holds no ${DATA_MARK}; build the viewer first`);
  return template.replace("connect-src 'none'", "connect-src 'self'").replace(DATA_MARK, () => SERVED_MARK);
};

interface Body {
  readonly type: string;
  readonly text: () => string;
}

const once = (make: () => string): (() => string) => {
  let made: string | undefined;
  return () => (made ??= make());
};

/** Every address there is: anything else is not found, so no path can lead out of here. */
const bodiesOf = (template: string, data: PageData): ReadonlyMap<string, Body> =>
  new Map([
    ['/', { type: 'text/html; charset=utf-8', text: once(() => servedPage(template)) }],
    ['/data/graph.json', { type: 'application/json', text: once(() => JSON.stringify(data.graph)) }],
    ['/data/text.json', { type: 'application/json', text: once(() => JSON.stringify(data.text)) }],
  ]);

const policyOf = (page: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';

const headersFor = (body: Body, policy: string): Readonly<Record<string, string>> => ({
  'Content-Type': body.type,
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});

const refuse = (response: ServerResponse, status: number, sentence: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${sentence}\n`);
};

/** A name that resolves to this machine is not enough: another site could have pointed its own name here. */
const isForUs = (request: IncomingMessage, port: number): boolean =>
  [`${HERE}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');

const answer = (bodies: ReadonlyMap<string, Body>, policy: string, port: number) => {
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isForUs(request, port)) return refuse(response, 403, 'This server answers only to 127.0.0.1 and localhost.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET is answered.');
    const body = bodies.get((request.url ?? '').split('?')[0]!);
    if (!body) return refuse(response, 404, 'There is nothing at this address.');
    response.writeHead(200, headersFor(body, policy));
    response.end(request.method === 'HEAD' ? undefined : body.text());
  };
};

export interface Served {
  /** http://127.0.0.1:PORT/ */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Port 0 takes a free one. Rejects when the port cannot be had. */
export const servePage = (template: string, data: PageData, port = 0): Promise<Served> =>
  new Promise((resolve, reject) => {
    const bodies = bodiesOf(template, data);
    const policy = policyOf(servedPage(template));
    const server = createServer();
    server.on('error', reject);
    server.listen(port, HERE, () => {
      const taken = (server.address() as AddressInfo).port;
      server.on('request', answer(bodies, policy, taken));
      resolve({ address: `http://${HERE}:${taken}/`, close: () => closed(server) });
    });
  });
