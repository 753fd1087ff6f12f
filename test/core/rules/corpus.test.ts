import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNode, parseDocument, visit } from 'yaml';
import { judge } from '#core/judge/judge.ts';
import { openModel } from '#core/model/open-model.ts';

/** Templates and exports of real accounts. They are shared between projects and are not part of this one. */
const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const isThere = existsSync(corpus);

interface Found {
  /** The folder and the name of a file. */
  readonly file: string;
  readonly isTrust: boolean;
  readonly document: object;
}

/** A value with the functions of templates as texts that are not known until they are deployed. */
function flattened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flattened);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [name = '', argument] = entries[0] ?? [];
  if (name === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1]))
    return argument[1].map(flattened).join(String(argument[0]));
  if (name === 'Ref' && argument === 'AWS::Partition') return 'aws';
  if (entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) return '${unknown}';
  return Object.fromEntries(entries.map(([key, member]) => [key, flattened(member)]));
}

/** Every policy of a role, user or group in a value; those of resources are not looked at. */
function* policiesIn(value: unknown, file: string): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const isTrust = key === 'AssumeRolePolicyDocument';
    const isPolicy = typeof member === 'object' && member !== null && 'Statement' in member;
    if (!isPolicy) yield* policiesIn(member, file);
    else if (isTrust || !JSON.stringify(member).includes('Principal":')) yield { file, isTrust, document: member };
  }
}

function readTemplate(text: string): unknown {
  const template = parseDocument(text, { logLevel: 'silent' });
  visit(template, { Node: (_, node) => (isNode(node) && node.tag?.startsWith('!') ? template.createNode({ 'Fn::': true }) : undefined) });
  return template.toJS();
}

function* readFolder(folder: string): Generator<Found> {
  for (const name of readdirSync(new URL(`${folder}/`, corpus))) {
    const text = readFileSync(new URL(`${folder}/${encodeURIComponent(name)}`, corpus), 'utf8');
    if (!/\.(json|ya?ml)$/.test(name)) continue;
    yield* policiesIn(flattened(name.endsWith('.json') ? JSON.parse(text) : readTemplate(text)), `${folder}/${name}`);
  }
}

/** A function that runs with the policy, or a role with the trust. */
const modelWith = ({ isTrust, document }: Found): string =>
  JSON.stringify({
    rolepath: 1,
    name: 'A policy of the wild',
    accounts: { account: { label: 'Account', accountId: '111122223333' } },
    nodes: {
      function: { kind: 'compute.workload', label: 'Function', in: 'account', workloadType: 'lambda' },
      role: { kind: 'iam.role', label: 'Role', in: 'account', ...(isTrust ? { trustPolicy: document } : {}) },
      policy: { kind: 'iam.policy', label: 'Policy', in: 'account', policyType: 'inline', ...(isTrust ? {} : { document }) },
    },
    edges: {
      has: { from: 'role', to: 'policy', kind: 'has-policy', as: 'inline' },
      ...(isTrust ? {} : { runs: { from: 'function', to: 'role', kind: 'execution-role' } }),
    },
  });

/** Errors that rules about trust and permissions find, as `<rule> in <file>`. */
const errorsIn = (found: Found): readonly string[] =>
  judge(openModel(modelWith(found)))
    .diagnostics.filter(({ code, severity }) => severity === 'error' && /^IDF-[28]/.test(code))
    .map(({ name }) => `${name} in ${found.file}`);

/** What is wrong all the same: a test of CDK trusts every account beside a service. */
const rightlyFound = /^no-anyone-principal in .*composite-principal/;

describe.skipIf(!isThere)('policies of the wild', () => {
  const of = (...folders: readonly string[]): readonly Found[] => folders.flatMap((folder) => Array.from(readFolder(folder)));

  test('that people deploy have no error in their trust or their permissions', () => {
    const deployed = of('cdk-output', 'cloudformation');
    expect(deployed.filter(({ isTrust }) => isTrust).length).toBeGreaterThan(40);
    expect(deployed.length).toBeGreaterThan(100);
    expect(deployed.flatMap(errorsIn).filter((error) => !rightlyFound.test(error))).toEqual([]);
  });

  test('that are faulty on purpose stop no rule', () => {
    for (const found of of('account-authorization', 'invalid')) expect(errorsIn(found)).toBeDefined();
  });
});
