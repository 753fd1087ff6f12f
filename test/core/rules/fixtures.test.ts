import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge, fixOf } from '#core/judge/judge.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { openModel } from '#core/model/open-model.ts';
import { rules } from '#core/rules/generated/rules.ts';

const folder = new URL('../../rules/', import.meta.url);
const read = (rule: string, which: 'faulty' | 'clean'): string => readFileSync(new URL(`${rule}/${which}.rolepath.yaml`, folder), 'utf8');

/** The findings of one rule, or all statements. */
const findings = (text: string, rule?: string): readonly Diagnostic[] =>
  judge(openModel(text)).diagnostics.filter(({ name }) => rule === undefined || name === rule);

/** The lines (from 1) that end in `# ! <rule>`. */
const marked = (text: string, rule: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (new RegExp(`# ! (?:.* )?${rule}(?: |$)`).test(line) ? [index + 1] : []));

const byNumber = (a: number, b: number): number => a - b;
const severe = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code, target }) => `${code} ${target.node ?? ''}${target.edge ?? ''}`);

describe.each(rules.map((rule) => ({ name: rule.name, code: rule.code })))('$code $name', ({ name }) => {
  test('finds exactly the marked lines of the faulty model', () => {
    const text = read(name, 'faulty');
    expect(marked(text, name)).not.toHaveLength(0);
    const lines = findings(text, name).map(({ target }) => target.range?.start.line ?? 0);
    expect(lines.toSorted(byNumber)).toEqual(marked(text, name));
  });

  test('has nothing to say of the clean model, and neither has anything else', () => {
    expect(findings(read(name, 'clean'))).toEqual([]);
  });

  test('speaks in sentences, with names in double quotes', () => {
    for (const { message } of findings(read(name, 'faulty'), name)) expect(message).toMatch(/^(?=[^"]*"[^"]+")[A-Z"].*\.$/s);
  });

  test('is silent where its mend was applied, and no error is added', () => {
    const before = openModel(read(name, 'faulty'));
    const { diagnostics, fixes, graph } = judge(before);
    for (const finding of diagnostics.filter((one) => one.name === name)) {
      const edit = fixes.get(finding);
      expect(fixOf(graph, finding) === undefined).toBe(edit === undefined);
      if (!edit) continue;
      const after = judge(applyEdit(before, edit).file).diagnostics;
      const still = after.filter(
        (one) => one.name === name && one.target.edge === finding.target.edge && one.target.node === finding.target.node,
      );
      expect(still.map(({ message }) => message)).not.toContain(finding.message);
      const known = new Set(severe(diagnostics));
      expect(severe(after).filter((one) => !known.has(one))).toEqual([]);
    }
  });
});

test('every folder of fixtures belongs to a rule', () => {
  expect(readdirSync(folder).toSorted()).toEqual(rules.map(({ name }) => name).toSorted());
});

test('the rules that promise a mechanical mend have one', () => {
  const mended = rules.filter(({ name }) => judge(openModel(read(name, 'faulty'))).fixes.size > 0).map(({ name }) => name);
  for (const name of [
    'legal-edge',
    'group-role-needs-token-mapping',
    'right-token-for-exchange',
    'self-assume-is-trusted',
    'app-client-is-registered',
  ])
    expect(mended).toContain(name);
});

test('the mend of a token on its way to a resource draws the exchange, and the walk ends in a role', () => {
  const before = openModel(read('no-token-into-resource', 'faulty'));
  const { fixes } = judge(before);
  const [, edit] = [...fixes].find(([{ name }]) => name === 'no-token-into-resource')!;
  const after = judge(applyEdit(before, edit).file);
  expect(after.paths.verdicts.map(({ outcome }) => outcome)).toEqual(['ends-in-role']);
  expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
