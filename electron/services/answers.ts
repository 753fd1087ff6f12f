import { basename } from 'node:path';
import type { Answer, Refusal } from '../ipc/refusal.ts';

export const answer = <T>(value: T): Answer<T> => ({ ok: true, value });

/** What a channel without a result answers. */
export const done: Answer<null> = { ok: true, value: null };

export const refuse = (code: Refusal['code'], message: string): Answer<never> => ({ ok: false, error: { code, message } });

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

/** The system's error code (`ENOENT`), or undefined when the error is none of the system's. */
export const systemCode = (error: unknown): string | undefined => (isSystemError(error) ? error.code : undefined);

/** What the file system said, in words for a person. */
export function refuseForSystemError(error: unknown, path: string, doing: 'read' | 'write'): Answer<never> {
  const name = basename(path);
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refuse('not-found', doing === 'read' ? `"${name}" is not there.` : `The folder of "${name}" is not there.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return refuse(
        doing === 'write' ? 'not-writable' : 'failed',
        `"${name}" may not be ${doing === 'write' ? 'written' : 'read'} by you.`,
      );
    case 'EISDIR':
      return refuse('failed', `"${name}" is a folder.`);
    case 'ENOSPC':
      return refuse('failed', `The disk is full: "${name}" was not written, the old file is as it was.`);
    default:
      return refuse('failed', `"${name}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
