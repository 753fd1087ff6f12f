import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SharedChannel } from '../ipc/contract.ts';
import { securityHeaders } from '../services/content-security-policy.ts';
import { dispatch, type Handlers } from '../services/dispatch.ts';
import { staticFile } from '../services/static-files.ts';
import { readBody } from './read-body.ts';
import { checkCall, checkOrigin, type HostIdentity } from './request-guard.ts';

export interface HostServer {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  /** The address for a person: it carries the token in its fragment, which browsers keep to themselves. */
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

export interface HostServerOptions {
  /** The renderer's build. */
  readonly rendererFolder: string;
  readonly handlers: Handlers<SharedChannel>;
}

const apiPath = '/api/';

function reply(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...securityHeaders, 'content-type': type });
  response.end(body);
}

const replyText = (response: ServerResponse, status: number, text: string): void =>
  reply(response, status, 'text/plain; charset=utf-8', text);

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  channel: string,
  handlers: Handlers<SharedChannel>,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    replyText(response, 413, 'This call is too large.');
    return;
  }
  reply(response, 200, 'application/json', JSON.stringify(await dispatch(handlers, channel, parseJson(body))));
}

/** A body that is no JSON is a request that no schema knows. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function answerFile(request: IncomingMessage, response: ServerResponse, path: string, folder: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return replyText(response, 405, 'Files are read.');
  const file = staticFile(folder, path);
  const content = file === undefined ? undefined : await readFile(file.path).catch(() => undefined);
  if (file === undefined || content === undefined) return replyText(response, 404, 'Not found');
  reply(response, 200, file.mediaType, content);
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  identity: HostIdentity,
  options: HostServerOptions,
): Promise<void> {
  const rawUrl = request.url ?? '/';
  const path = rawUrl.split('?')[0] ?? rawUrl;
  const isCall = path.startsWith(apiPath);
  const rejection = checkOrigin(request, identity) ?? (isCall ? checkCall(request, identity) : undefined);
  if (rejection !== undefined) return replyText(response, rejection.status, rejection.reason);
  if (isCall) return answerCall(request, response, path.slice(apiPath.length), options.handlers);
  return answerFile(request, response, path, options.rendererFolder);
}

/** Starts the loopback host on a port that the system picks; other machines cannot reach it. */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
  const token = randomBytes(32).toString('base64url');
  let authority = '';
  const server = createServer((request, response) => {
    answerRequest(request, response, { authority, token }, options).catch((error: unknown) => {
      if (!response.headersSent) replyText(response, 500, error instanceof Error ? error.message : String(error));
      response.end();
    });
  });
  authority = `127.0.0.1:${await listen(server)}`;
  const origin = `http://${authority}`;
  return { origin, url: `${origin}/#token=${token}`, token, close: () => close(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('Bug: a TCP server without a port'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
