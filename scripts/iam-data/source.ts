import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface SourceAction {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly { readonly name: string }[];
}

/** One service as the source package describes it. */
export interface SourceService {
  readonly prefix: string;
  readonly actions: readonly SourceAction[];
  readonly resourceTypes: readonly { readonly key: string; readonly arn: string }[];
  readonly conditionKeys: readonly { readonly key: string }[];
}

/** What the package says of itself. */
export interface SourcePackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly updatedAt: string;
}

const json = async (...path: readonly string[]) => JSON.parse(await readFile(join(...path), 'utf8'));

export const readPackage = (folder: string): Promise<SourcePackage> => json(folder, 'package.json');

/** The keys that requests to every service may carry. */
export async function readGlobalKeys(folder: string): Promise<readonly string[]> {
  const module: { readonly globalConditionKeys: readonly { readonly key: string }[] } = await import(
    pathToFileURL(join(folder, 'dist/esm/globalConditionKeys.js')).href
  );
  return module.globalConditionKeys.map(({ key }) => key);
}

export async function readService(folder: string, prefix: string): Promise<SourceService> {
  const part = async (name: string) => Object.values(await json(folder, 'data', name, `${prefix}.json`));
  const [actions, resourceTypes, conditionKeys] = await Promise.all(['actions', 'resourceTypes', 'conditionKeys'].map(part));
  // The shape of the files is the package's promise; a test of the slice notices when it changes.
  return { prefix, actions, resourceTypes, conditionKeys } as SourceService;
}
