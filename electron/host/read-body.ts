import type { IncomingMessage } from 'node:http';
import { maxTextLength } from '../ipc/opened-file.ts';

/** The largest call: a model and its layout, in UTF-8 with JSON's escapes. */
const maxBodyBytes = 4 * maxTextLength;

/** The body as text; undefined as soon as it grows past `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes = maxBodyBytes): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
