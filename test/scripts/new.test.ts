import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { planNew, writePlan } from '../../scripts/new/scaffold.ts';

const examples: readonly (readonly string[])[] = [
  ['kind', 'cognito.userPoolReplica'],
  ['rule', 'graph-shape/no-lonely-person', 'IDF-117'],
  ['exporter', 'plant-uml'],
  ['importer', 'cloudformation'],
  ['action', 'edit.select-children'],
];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolepath-new-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function scaffold(args: readonly string[]): Promise<readonly string[]> {
  const plan = planNew(args);
  if (!plan.ok) throw new Error(plan.error);
  const written = await writePlan(plan.value, folder);
  if (!written.ok) throw new Error(written.error);
  return written.value;
}

describe('npm run new', () => {
  test.each(examples)('writes files of a new %s that parse, with a test or fixtures, and says what comes next', async (...args) => {
    const paths = await scaffold(args);
    expect(paths.some((path) => path.startsWith('test/'))).toBe(true);
    for (const path of paths) {
      const text = await readFile(join(folder, path), 'utf8');
      if (path.endsWith('.ts')) await expect(transform(text, { loader: 'ts' })).resolves.toHaveProperty('warnings', []);
      else expect(parseDocument(text).errors).toEqual([]);
    }
    const plan = planNew(args);
    expect(plan.ok && plan.value.next.length).toBeGreaterThan(1);
  });

  test('refuses an id that exists and writes nothing then', async () => {
    await scaffold(['exporter', 'plant-uml']);
    await rm(join(folder, 'test'), { recursive: true });
    await expect(scaffold(['exporter', 'plant-uml'])).rejects.toThrow('core/export/plant-uml/exporter.ts exists already.');
    await expect(readFile(join(folder, 'test/core/export/plant-uml/exporter.test.ts'))).rejects.toThrow('ENOENT');
  });

  test.each([
    [[], 'Usage: npm run new'],
    [['wish', 'x'], 'Usage: npm run new'],
    [['kind'], '"" is no id for a new kind'],
    [['kind', '../../etc.passwd'], 'is no id for a new kind'],
    [['exporter', 'PlantUML'], 'is no id for a new exporter'],
    [['action', 'shop.buy'], 'is no id for a new action'],
    [['rule', 'graph-shape/x'], 'A rule needs a code'],
  ])('refuses %j with a reason', (args, reason) => {
    const plan = planNew(args);
    expect(plan.ok).toBe(false);
    expect(!plan.ok && plan.error).toContain(reason);
  });
});
