import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { layoutNameOf } from '../ipc/layout-name.ts';
import { maxTextLength, type OpenedFile, type SavedFile } from '../ipc/opened-file.ts';
import type { Answer } from '../ipc/refusal.ts';
import { answer, refuse, refuseForSystemError, systemCode } from './answers.ts';
import { writeAtomically } from './atomic-write.ts';
import { oneAtATime } from './one-at-a-time.ts';

interface ModelToSave {
  readonly path: string;
  readonly text: string;
  readonly layout: string | null;
  /** What was read or saved last; null overwrites whatever is there. */
  readonly version: string | null;
}

/** Models on the disk, each with the layout beside it. */
export interface ModelFiles {
  read(path: string): Promise<Answer<OpenedFile>>;
  save(model: ModelToSave): Promise<Answer<SavedFile>>;
}

const layoutPathOf = (path: string): string => join(dirname(path), layoutNameOf(basename(path)));

const digest = (text: string | null): string => (text === null ? '-' : createHash('sha256').update(text).digest('hex').slice(0, 32));
const versionOf = (text: string | null, layout: string | null): string => `${digest(text)}.${digest(layout)}`;

/** A file as text, byte for byte (a byte order mark stays); null when there is none. */
async function readText(path: string): Promise<Answer<string | null>> {
  try {
    const { size } = await stat(path);
    if (size > maxTextLength) return refuse('too-large', `"${basename(path)}" is too large to be a model (${size} bytes).`);
    const bytes = await readFile(path);
    return answer(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return answer(null);
    if (error instanceof TypeError) return refuse('not-text', `"${basename(path)}" is not a text in UTF-8.`);
    return refuseForSystemError(error, path, 'read');
  }
}

async function readPair(path: string): Promise<Answer<{ text: string | null; layout: string | null }>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const layout = await readText(layoutPathOf(path));
  return layout.ok ? answer({ text: text.value, layout: layout.value }) : layout;
}

async function read(path: string): Promise<Answer<OpenedFile>> {
  const pair = await readPair(path);
  if (!pair.ok) return pair;
  const { text, layout } = pair.value;
  if (text === null) return refuse('not-found', `"${basename(path)}" is not there.`);
  return answer({ path, name: basename(path), text, layout, version: versionOf(text, layout) });
}

async function save({ path, text, layout, version }: ModelToSave): Promise<Answer<SavedFile>> {
  const before = await readPair(path);
  // A file that cannot be read (too large, no text) may still be replaced, but only when a person has said so.
  if (!before.ok && version !== null) return before;
  const found = before.ok ? before.value : { text: null, layout: null };
  if (version !== null && version !== versionOf(found.text, found.layout)) {
    return refuse('changed', `"${basename(path)}" was changed by another program since it was opened.`);
  }
  const files = [];
  if (layout !== null && layout !== found.layout) files.push({ path: layoutPathOf(path), text: layout });
  if (text !== found.text) files.push({ path, text });
  try {
    await writeAtomically(files);
  } catch (error) {
    return refuseForSystemError(error, path, 'write');
  }
  return answer({ path, name: basename(path), version: versionOf(text, layout ?? found.layout) });
}

/** Reads and saves; saves follow each other, and one without a change writes nothing. */
export function createModelFiles(): ModelFiles {
  const inTurn = oneAtATime();
  return { read, save: (model) => inTurn(() => save(model)) };
}
