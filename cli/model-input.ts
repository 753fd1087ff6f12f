import { openModel } from '#core/model/open-model.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import { frame, painter } from './frame.ts';
import { TerminalError, type Terminal } from './terminal.ts';

/** What standard input is called in messages. */
export const nameOf = (path: string): string => (path === '-' ? '<stdin>' : path);

/** The models that files and folders hold. Refused: none at all, which is a mistyped folder more often than a clean one. */
export async function modelsOf(paths: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  const models = (await Promise.all(paths.map((path) => terminal.modelsBelow(path)))).flat();
  if (models.length === 0) throw new TerminalError(`no *.rolepath.yaml in ${paths.map((path) => `"${path}"`).join(', ')}`);
  return models;
}

export const readModel = async (path: string, terminal: Terminal): Promise<ModelFile> =>
  openModel(await terminal.readText(path), { file: nameOf(path) });

/** Reads a model for a command that needs all of it; where the text has errors, tells them and answers undefined. */
export async function readSoundModel(path: string, terminal: Terminal): Promise<ModelFile | undefined> {
  const file = await readModel(path, terminal);
  const errors = file.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length === 0 && file.state === 'ok') return file;
  tell(errors, file, path, terminal);
  return undefined;
}

/** Writes diagnostics to standard error, each with the line it is about. */
export function tell(diagnostics: readonly Diagnostic[], file: ModelFile, path: string, terminal: Terminal): void {
  const lines = file.text().split('\n');
  for (const diagnostic of diagnostics) terminal.err(frame(diagnostic, nameOf(path), lines, painter(terminal)));
}
