import { labelOf, type Node } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { ManualStep } from '../../lowering.ts';

/** The step that gives a directory its access URL, where the model names one. Source: https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateAlias.html */
export function aliasStep(directory: Node): readonly Omit<ManualStep, 'node'>[] {
  const alias = textOf(directory.fields, 'alias');
  if (alias === undefined || !/^[A-Za-z0-9-]+$/.test(alias)) return [];
  const body = `In the Directory Service console, or with the API operation CreateAlias: the alias \`${alias}\` of the directory. It cannot be changed later.`;
  return [{ title: `Give directory "${labelOf(directory)}" its access URL`, body, source: sources['api-dsalias'].url }];
}
