import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The parts of a request that decide whether it is answered at all. */
export interface GuardedRequest {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** What the host knows of itself. */
export interface HostIdentity {
  /** `127.0.0.1:41234` */
  readonly authority: string;
  readonly token: string;
}

/** An HTTP status and why. */
export interface Rejection {
  readonly status: number;
  readonly reason: string;
}

const reject = (status: number, reason: string): Rejection => ({ status, reason });

/** Compares without telling by its time how much was right. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

/** Another name for this address (DNS rebinding) and a page of another origin get nothing, not even the public files. */
export function checkOrigin({ headers }: GuardedRequest, { authority }: HostIdentity): Rejection | undefined {
  if (headers.host !== authority) return reject(421, 'This server answers to its own address only.');
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`) return reject(403, 'This page may not speak to Rolepath.');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return reject(403, 'This page may not speak to Rolepath.');
  return undefined;
}

/** A call must come from our own page: by POST, as JSON, with the origin, with the token in a header that a foreign page cannot set. */
export function checkCall(request: GuardedRequest, identity: HostIdentity): Rejection | undefined {
  const { headers, method } = request;
  if (method !== 'POST') return reject(405, 'Calls are made by POST.');
  if (headers.origin === undefined) return reject(403, 'A call names its origin.');
  if (headers['content-type']?.split(';')[0]?.trim() !== 'application/json') return reject(415, 'A call is JSON.');
  const token = headers['x-rolepath-token'];
  if (typeof token !== 'string' || !isSame(token, identity.token)) return reject(401, 'The token is missing or wrong.');
  return undefined;
}
