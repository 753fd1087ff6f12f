import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { openModel } from '#core/model/open-model.ts';

/**
 * Configurations that failed in the field, drawn as models of our own: `NN-name.rolepath.yaml` for row NN of the list of public issue
 * threads. Each model holds several members of one family of mistakes. `# ! <name>` stands where a rule, by its name, or a check, by its
 * code, must find it; such a name finds nothing else in the model.
 */
const folder = new URL('../../field-failures/', import.meta.url);
const models = readdirSync(folder).filter((file) => file.endsWith('.rolepath.yaml'));
const rowOf = (file: string): number => Number(file.slice(0, 2));

/** Models that are right, although tools in the field found fault with the like. */
const sound: ReadonlySet<number> = new Set([22, 23]);

/** Rows that no model can hold: the mistake is in the text of a template, which the exporters write. */
const notOfAModel: ReadonlyMap<number, string> = new Map([
  [
    7,
    'A key of RoleMappings that is an intrinsic function: a model has ids, and the exporters write a literal key beside IdentityProvider.',
  ],
  [8, 'Properties of a template in lower case: a model has fields, whose names the exporters turn into those of AWS.'],
  [9, 'A condition key that is an intrinsic function: a model has the issuer, and the exporters write the key out.'],
]);

/** The list of threads is shared between projects and is not part of this one. */
const list = new URL('../../../../shared/corpus/field-failures.md', import.meta.url);

const findings = (text: string): readonly Diagnostic[] => judge(openModel(text)).diagnostics;
const nameOf = ({ name, code }: Diagnostic): string => name ?? code;

/** What must be found, as `<line> <name>`. */
const marked = (text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const names = /# ! (.+)$/.exec(line)?.[1]?.split(' ') ?? [];
    return names.map((name) => `${index + 1} ${name}`);
  });

describe.each(models.filter((file) => !sound.has(rowOf(file))))('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const wanted = new Set(marked(text));

  test('is found where it is marked, by what is named there', () => {
    expect(wanted.size).toBeGreaterThanOrEqual(3);
    const names = new Set([...wanted].map((mark) => mark.split(' ')[1]));
    const found = findings(text).filter((finding) => names.has(nameOf(finding)));
    expect(new Set(found.map((finding) => `${finding.target.range?.start.line} ${nameOf(finding)}`))).toEqual(wanted);
  });
});

test.each(models.filter((file) => sound.has(rowOf(file))))('%s is sound, and nothing is found in it', (file) => {
  expect(findings(readFileSync(new URL(file, folder), 'utf8'))).toEqual([]);
});

test.skipIf(!existsSync(list))('every row of the list is a model, or no model can hold it', () => {
  const rows = [...readFileSync(list, 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, row]) => Number(row));
  expect(rows.length).toBeGreaterThan(0);
  expect([...models.map(rowOf), ...notOfAModel.keys()].toSorted((a, b) => a - b)).toEqual(rows);
});
