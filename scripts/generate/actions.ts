import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { banner, emit, root } from './output.ts';

const folder = 'renderer/actions';

/** The registry of user actions: every file of the folder whose name is an id (`edit.undo.ts`). */
export async function writeActions(): Promise<void> {
  const files = await readdir(join(root, folder));
  const ids = files
    .filter((file) => /^[a-z]+\.[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
  const name = (id: string): string => id.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import ${name(id)} from '../${id}.ts';`);
  const rows = ids.map((id) => `  ${name(id)},`);
  await emit(
    `${folder}/generated/actions.ts`,
    `${banner}import type { Action } from '../action.ts';\n${imports.join('\n')}\n\nexport const actions: readonly Action[] = [\n${rows.join('\n')}\n];\n`,
  );
}
