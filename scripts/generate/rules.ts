import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { banner, emit, removeOthers, root } from './output.ts';

const folder = 'core/rules';

interface RuleFile {
  readonly topic: string;
  readonly name: string;
  readonly code: string;
}

/** Every rule file, in the order of the codes. What has no code is what the rules of a topic share. */
async function ruleFiles(): Promise<readonly RuleFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const topics = entries.filter((entry) => entry.isDirectory() && entry.name !== 'generated').map(({ name }) => name);
  const files: RuleFile[] = [];
  for (const topic of topics) {
    for (const file of await readdir(join(root, folder, topic))) {
      const code = /^  code: '(IDF-\d+)',$/m.exec(await readFile(join(root, folder, topic, file), 'utf8'))?.[1];
      if (code === undefined) continue;
      files.push({ topic, name: file.replace(/\.ts$/, ''), code });
    }
  }
  return files.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const identifier = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The registry of rules. */
export async function writeRuleRegistry(): Promise<void> {
  const files = await ruleFiles();
  const imports = files.map(({ topic, name }) => `import ${identifier(name)} from '../${topic}/${name}.ts';`);
  const rows = files.map(({ name }) => `  ${identifier(name)},`);
  const type = `import type { Rule } from '../rule.ts';`;
  await emit(
    `${folder}/generated/rules.ts`,
    `${banner}${type}\n${imports.join('\n')}\n\nexport const rules: readonly Rule[] = [\n${rows.join('\n')}\n];\n`,
  );
}

/** A page for each rule, with its fixtures as examples, and the index. Only after the registry is written. */
export async function writeRulePages(): Promise<void> {
  const { rules } = await import('#core/rules/generated/rules.ts');
  const { rulePage, rulesIndexPage } = await import('./rule-pages.ts');
  for (const rule of rules) {
    const example = (name: string): Promise<string> => readFile(join(root, 'test/rules', rule.name, `${name}.rolepath.yaml`), 'utf8');
    await emit(`docs/rules/${rule.name}.md`, rulePage(rule, { faulty: await example('faulty'), clean: await example('clean') }));
  }
  await emit('docs/rules/README.md', rulesIndexPage(rules));
  await removeOthers('docs/rules', new Set(['README.md', ...rules.map(({ name }) => `${name}.md`)]));
}
