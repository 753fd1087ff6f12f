import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { securityHeaders } from '../services/content-security-policy.ts';
import { staticFile } from '../services/static-files.ts';
import { appOrigin, appScheme, isAppUrl } from './app-origin.ts';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Answers a request of the page: the renderer's build and nothing else, always with the policy. */
export async function serveAppFile(folder: string, url: string): Promise<Response> {
  const path = isAppUrl(url) ? new URL(url.slice(appOrigin.length) || '/', 'http://page').pathname : undefined;
  const file = path === undefined ? undefined : staticFile(folder, path);
  const content = file === undefined ? undefined : await readFile(file.path).catch(() => undefined);
  if (file === undefined || content === undefined) return new Response('Not found', { status: 404, headers: securityHeaders });
  return new Response(new Uint8Array(content), { headers: { ...securityHeaders, 'content-type': file.mediaType } });
}

/** Serves the renderer's build from `folder`. */
export function handleAppScheme(folder: string): void {
  protocol.handle(appScheme, (request) => serveAppFile(folder, request.url));
}
