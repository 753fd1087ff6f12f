import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { configName, layoutNameOf, reviewNameOf } from '../ipc/companion-names.ts';
import { maxTextLength, type ModelConfig, type OpenedFile, type SavedFile } from '../ipc/opened-file.ts';
import type { Answer } from '../ipc/refusal.ts';
import { answer, refuse, refuseForSystemError, systemCode } from './answers.ts';
import { writeAtomically } from './atomic-write.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A model and what stands beside it; null for what is not there. */
interface Texts {
  readonly text: string | null;
  readonly layout: string | null;
  readonly review: string | null;
}

/** What is null among layout and review stays as it is on the disk. */
interface ModelToSave extends Texts {
  readonly path: string;
  readonly text: string;
  /** What was read or saved last; null overwrites whatever is there. */
  readonly version: string | null;
}

/** Models on the disk, each with the layout and the review beside it. */
export interface ModelFiles {
  read(path: string): Promise<Answer<OpenedFile>>;
  save(model: ModelToSave): Promise<Answer<SavedFile>>;
}

const layoutPathOf = (path: string): string => join(dirname(path), layoutNameOf(basename(path)));
const reviewPathOf = (path: string): string => join(dirname(path), reviewNameOf(basename(path)));

const digest = (text: string | null): string => (text === null ? '-' : createHash('sha256').update(text).digest('hex').slice(0, 32));
const versionOf = ({ text, layout, review }: Texts): string => [text, layout, review].map(digest).join('.');

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

async function readTexts(path: string): Promise<Answer<Texts>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const layout = await readText(layoutPathOf(path));
  if (!layout.ok) return layout;
  const review = await readText(reviewPathOf(path));
  return review.ok ? answer({ text: text.value, layout: layout.value, review: review.value }) : review;
}

async function read(path: string): Promise<Answer<OpenedFile>> {
  const texts = await readTexts(path);
  if (!texts.ok) return texts;
  const { text } = texts.value;
  if (text === null) return refuse('not-found', `"${basename(path)}" is not there.`);
  return answer({ ...texts.value, path, name: basename(path), text, config: await findConfig(path), version: versionOf(texts.value) });
}

/** The nearest configuration in or above the folder of a model. One that cannot be read decides nothing. */
async function findConfig(model: string): Promise<ModelConfig | null> {
  for (let folder = dirname(resolve(model)); ; folder = dirname(folder)) {
    const path = join(folder, configName);
    const text = await readText(path);
    if (text.ok && text.value !== null) return { path, text: text.value, modelPath: relative(folder, resolve(model)) };
    if (dirname(folder) === folder) return null;
  }
}

async function save({ path, text, layout, review, version }: ModelToSave): Promise<Answer<SavedFile>> {
  const before = await readTexts(path);
  // A file that cannot be read (too large, no text) may still be replaced, but only when a person has said so.
  if (!before.ok && version !== null) return before;
  const found = before.ok ? before.value : { text: null, layout: null, review: null };
  if (version !== null && version !== versionOf(found)) {
    return refuse('changed', `"${basename(path)}" was changed by another program since it was opened.`);
  }
  const files = [];
  if (layout !== null && layout !== found.layout) files.push({ path: layoutPathOf(path), text: layout });
  if (review !== null && review !== found.review) files.push({ path: reviewPathOf(path), text: review });
  if (text !== found.text) files.push({ path, text });
  try {
    await writeAtomically(files);
  } catch (error) {
    return refuseForSystemError(error, path, 'write');
  }
  const saved = { text, layout: layout ?? found.layout, review: review ?? found.review };
  return answer({ path, name: basename(path), version: versionOf(saved) });
}

/** Reads and saves; saves follow each other, and one without a change writes nothing. */
export function createModelFiles(): ModelFiles {
  const inTurn = oneAtATime();
  return { read, save: (model) => inTurn(() => save(model)) };
}
