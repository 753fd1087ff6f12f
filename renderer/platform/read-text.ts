import { maxTextLength } from '#electron/ipc/opened-file.ts';
import type { Answer } from '#electron/ipc/refusal.ts';

/** The text of a file, byte for byte (a byte order mark stays). Refused: too large, or not UTF-8. */
export async function readText(file: File): Promise<Answer<string>> {
  if (file.size > maxTextLength) return { ok: false, error: { code: 'too-large', message: `"${file.name}" is too large to be a model.` } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { ok: true, value: text };
  } catch {
    return { ok: false, error: { code: 'not-text', message: `"${file.name}" is not a text in UTF-8.` } };
  }
}
