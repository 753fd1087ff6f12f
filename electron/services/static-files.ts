import { extname, join, sep } from 'node:path';

/** The only kinds of file that the renderer's build holds. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export interface StaticFile {
  readonly path: string;
  readonly mediaType: string;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The file below `folder` that the path of an address names (`/` is the page); undefined for one outside it, or of a kind that is not served. */
export function staticFile(folder: string, urlPath: string): StaticFile | undefined {
  const wanted = decoded(urlPath);
  if (wanted === undefined || /[\0\\]/.test(wanted)) return undefined;
  const path = join(folder, wanted === '/' ? 'index.html' : wanted);
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  const mediaType = mediaTypes[extname(path)];
  return mediaType === undefined ? undefined : { path, mediaType };
}
