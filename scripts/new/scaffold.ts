import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '#core/base/result.ts';
import { actionTemplate } from './action.ts';
import { exporterTemplate } from './exporter.ts';
import { importerTemplate } from './importer.ts';
import { kindTemplate } from './kind.ts';
import type { Plan, Template } from './plan.ts';
import { ruleTemplate } from './rule.ts';

const templates: ReadonlyMap<string, Template> = new Map([
  ['kind', kindTemplate],
  ['rule', ruleTemplate],
  ['exporter', exporterTemplate],
  ['importer', importerTemplate],
  ['action', actionTemplate],
]);

const usage = ['Usage: npm run new -- …', ...[...templates.values()].map((template) => `  ${template.usage}`)].join('\n');

/** What would be written for these arguments; a text says why nothing can be. */
export function planNew(args: readonly string[]): Result<Plan, string> {
  const [what = '', id = '', ...rest] = args;
  const template = templates.get(what);
  if (!template) return err(usage);
  if (!template.id.test(id)) return err(`"${id}" is no id for a new ${what}.\n  npm run new -- ${template.usage}`);
  const plan = template.plan(id, rest);
  return typeof plan === 'string' ? err(plan) : ok(plan);
}

/** Writes a plan below a folder. Refuses when any of its files exists; then nothing is written. */
export async function writePlan(plan: Plan, folder: string): Promise<Result<readonly string[], string>> {
  const taken = plan.files.find((file) => existsSync(join(folder, file.path)));
  if (taken) return err(`${taken.path} exists already.`);
  for (const file of plan.files) {
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file.text, { flag: 'wx' });
  }
  return ok(plan.files.map((file) => file.path));
}
