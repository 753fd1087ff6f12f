import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { example, type Example, type OpenedFile } from '../ipc/opened-file.ts';
import type { Answer } from '../ipc/refusal.ts';
import { answer, refuse } from './answers.ts';
import { createModelFiles } from './model-files.ts';

/** The gallery: models that come with the program and are never written. */
export interface Examples {
  list(): Promise<readonly Example[]>;
  /** As an unsaved model: without a path. */
  open(id: string): Promise<Answer<OpenedFile>>;
}

const ending = '.rolepath.yaml';
const heading = z.object({ name: z.string(), description: z.string().default('') });

function headingOf(text: string): z.infer<typeof heading> | undefined {
  try {
    return heading.safeParse(parse(text, { logLevel: 'silent' })).data;
  } catch {
    return undefined;
  }
}

async function describe(folder: string, id: string): Promise<Example> {
  const { name = id, description = '' } = headingOf(await readFile(join(folder, id + ending), 'utf8')) ?? {};
  return { id, name, description: description.trim() };
}

export function createExamples(folder: string): Examples {
  const models = createModelFiles();
  let listed: Promise<readonly Example[]> | undefined;

  const list = async (): Promise<readonly Example[]> => {
    const names = await readdir(folder).catch(() => []);
    const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
    return Promise.all(
      ids
        .filter((id) => example.shape.id.safeParse(id).success)
        .sort()
        .map((id) => describe(folder, id)),
    );
  };

  return {
    list: () => (listed ??= list()),
    async open(id) {
      const read = await models.read(join(folder, id + ending));
      if (!read.ok) return read.error.code === 'not-found' ? refuse('not-found', `There is no example "${id}".`) : read;
      return answer({ ...read.value, path: null, version: null, config: null });
    },
  };
}
