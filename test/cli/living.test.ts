import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { run } from '#cli/run.ts';
import { MemoryTerminal } from './memory-terminal.ts';

/** A sound flow but for one risk: the vendor's account needs no external id. */
const model = `rolepath: 1
name: A vendor's access
accounts:
  home: { label: Home, accountId: '111122223333' }
  vendor: { label: Vendor, accountId: '444455556666', isThirdParty: true }
nodes:
  scans: { kind: iam.role, label: Scans, in: home, roleName: scans }
  findings: { kind: aws.resource, label: Findings, service: s3, in: home }
edges:
  vendor-scans: { from: vendor, to: scans, kind: account-trusted }
  reads: { from: scans, to: findings, kind: uses-resource, actions: ['s3:GetObject'], resources: ['arn:aws:s3:::findings/*'] }
`;

const review = (expires: string): string => `rolepath-review: 1
accepted:
  - finding: IDF-213@vendor-scans
    reason: The vendor has no external ids before March.
    owner: Dana
    expires: ${expires}
`;

const call = async (line: string, files: Readonly<Record<string, string>>) => {
  const terminal = new MemoryTerminal(files);
  const status = await run(line.split(' '), terminal, '0.0.0');
  return { status, terminal };
};

const path = 'models/vendor.rolepath.yaml';
const reviewPath = 'models/vendor.rolepath.review.yaml';

describe('a review beside the model', () => {
  test('accepts a risk until the day it names', async () => {
    expect((await call(`validate ${path}`, { [path]: model })).status).toBe(1);
    const accepted = await call(`validate ${path}`, { [path]: model, [reviewPath]: review('2026-11-21') });
    expect(accepted.status).toBe(0);
    expect(accepted.terminal.stdout).toMatch(/0 errors, .*1 accepted in 1 file/);
  });

  test('counts for nothing the day after, and is told at its line in the review', async () => {
    const { status, terminal } = await call(`validate ${path}`, { [path]: model, [reviewPath]: review('2026-11-20') });
    expect(status).toBe(1);
    expect(terminal.stdout).toMatch(/^models\/vendor\.rolepath\.review\.yaml:3:\d+ warning expired-waiver/m);
    expect(terminal.stdout).toMatch(/^models\/vendor\.rolepath\.yaml:\d+:\d+ error IDF-213/m);
  });

  test('lets an export through that the risk kept back', async () => {
    expect((await call(`export cdk ${path}`, { [path]: model })).status).toBe(1);
    expect((await call(`export cdk ${path}`, { [path]: model, [reviewPath]: review('2027-01-01') })).status).toBe(0);
  });
});

describe('a configuration above the model', () => {
  const config = (text: string): Readonly<Record<string, string>> => ({
    [path]: model,
    'rolepath.config.yaml': `rolepath-config: 1\n${text}`,
  });

  test('sets how bad a rule is, by code or by name, per folder', async () => {
    expect((await call(`validate ${path}`, config('rules: { IDF-213: warning }\n'))).status).toBe(0);
    expect((await call(`validate ${path}`, config('folders:\n  models: { rules: { IDF-213: off } }\n'))).status).toBe(0);
    expect((await call(`validate ${path}`, config('folders:\n  other: { rules: { IDF-213: off } }\n'))).status).toBe(1);
  });

  test('is told what is wrong with it, at its line', async () => {
    const { terminal } = await call(`validate ${path}`, config('rules: { IDF-213: loud }\n'));
    expect(terminal.stdout).toMatch(/^rolepath\.config\.yaml:2:\d+ error /m);
  });

  test('gives way to --config and --profile', async () => {
    const files = { ...config('rules: { IDF-213: off }\n'), 'strict.yaml': 'rolepath-config: 1\nprofile: strict\n' };
    expect((await call(`validate ${path}`, files)).status).toBe(0);
    expect((await call(`validate ${path} --config strict.yaml`, files)).status).toBe(1);
    expect((await call(`validate ${path} --profile docs-only`, { [path]: model })).status).toBe(0);
  });

  test('may hold rules of your own, which are found like all others', async () => {
    const own = `own-rules:
  roles-say-what-for:
    severity: error
    summary: Every role says what it is for.
    why: Nobody can review a role whose purpose is not written down.
    fix: Write a description.
    for: { kinds: iam.role }
    must: { field: description, present: true }
`;
    const { status, terminal } = await call(`validate ${path}`, config(own));
    expect(terminal.stdout).toMatch(/error roles-say-what-for/);
    expect(status).toBe(1);
  });
});

describe('a rule of your own', () => {
  const rule = (field: string): Readonly<Record<string, string>> => ({
    'rolepath.config.yaml': `rolepath-config: 1
own-rules:
  roles-say-what-for:
    severity: error
    summary: Every role says what it is for.
    why: Nobody can review a role whose purpose is not written down.
    fix: Write a description.
    for: { kinds: iam.role }
    must: { field: ${field}, present: true }
    examples:
      faulty: |
        rolepath: 1
        name: Nobody knows
        nodes:
          reader: { kind: iam.role, label: Reader } # ! roles-say-what-for
      clean: |
        rolepath: 1
        name: Everybody knows
        nodes:
          reader: { kind: iam.role, label: Reader, description: Reads reports }
`,
  });

  test('is proven by its examples, and gets a page like every other', async () => {
    const { status, terminal } = await call('config --docs pages', rule('description'));
    expect(terminal.stdout).toBe('1 rules of your own, 1 with examples; 0 findings in rolepath.config.yaml\n');
    expect(status).toBe(0);
    expect(terminal.files.get('pages/roles-say-what-for.md')).toContain('Nobody can review a role');
  });

  test('that its examples refute is told at its line', async () => {
    const { status, terminal } = await call('config', rule('path'));
    expect(terminal.stdout).toMatch(/^rolepath\.config\.yaml:\d+:\d+ error own-rule-example/m);
    expect(status).toBe(1);
  });

  test('is explained', async () => {
    const { status, terminal } = await call('explain roles-say-what-for', rule('description'));
    expect(status).toBe(0);
    expect(terminal.stdout).toContain('Every role says what it is for.');
  });
});

describe('an expectation of the model', () => {
  test('that does not hold fails the call, with the walk that shows it', async () => {
    const sound = await readFile('examples/web-app.rolepath.yaml', 'utf8');
    const text = sound.replace('customer reaches member-role: always', 'customer reaches member-role: never');
    const { status, terminal } = await call('validate a.rolepath.yaml', { 'a.rolepath.yaml': text });
    expect(status).toBe(1);
    expect(terminal.stdout).toMatch(/error expectation-failed\n.* -> /);
  });
});
