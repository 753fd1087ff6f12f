import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isNode, parseDocument, visit } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkPolicy } from '#core/check/policies.ts';
import { limitedSuggest } from '#core/check/suggest.ts';
import type { FieldValue } from '#core/model/document.ts';
import { readyStatements } from '#core/policy/matcher.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import type { PolicyUse } from '#core/policy/policy.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);

/** The elements of other documents that hold a policy. */
const holders: ReadonlyMap<string, PolicyUse> = new Map([
  ['AssumeRolePolicyDocument', 'trust'],
  ['PolicyDocument', 'identity'],
  ['Document', 'identity'],
]);

interface Found {
  /** The folder and the name of a file. */
  readonly file: string;
  readonly use: PolicyUse;
  readonly document: FieldValue;
}

/** Every policy in a value; those of the IAM API may be text, percent-encoded. */
function* policiesIn(value: unknown, file: string): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const use = holders.get(key);
    const document: unknown = typeof member === 'string' && member.startsWith('%7B') ? decodeURIComponent(member) : member;
    const isPolicy =
      typeof document === 'string'
        ? document.trimStart().startsWith('{')
        : typeof document === 'object' && document !== null && ('Statement' in document || 'Version' in document);
    // Templates have functions of their own inside.
    if (use !== undefined && isPolicy && !/"(?:Fn::|Ref")/.test(JSON.stringify(document)))
      yield { file, use: isResourcePolicy(value) ? 'resource' : use, document: JSON.parse(JSON.stringify(document)) };
    else yield* policiesIn(member, file);
  }
}

/** Policies of buckets, queues and topics have the same key as those of identities. */
const isResourcePolicy = (holder: object): boolean => ['Bucket', 'Queues', 'Topics'].some((key) => key in holder);

/** A CloudFormation template, with `!Sub` and its like as the functions that they stand for. */
function readTemplate(text: string): unknown {
  const template = parseDocument(text, { logLevel: 'silent' });
  visit(template, { Node: (_, node) => (isNode(node) && node.tag?.startsWith('!') ? template.createNode({ 'Fn::': true }) : undefined) });
  return template.toJS();
}

function* readFolder(folder: string): Generator<Found> {
  for (const name of readdirSync(new URL(`${folder}/`, corpus))) {
    if (!/\.(json|ya?ml)$/.test(name)) continue;
    const text = readFileSync(new URL(`${folder}/${encodeURIComponent(name)}`, corpus), 'utf8');
    yield* policiesIn(name.endsWith('.json') ? JSON.parse(text) : readTemplate(text), `${folder}/${name}`);
  }
}

const folders = ['account-authorization', 'cdk-output', 'cloudformation', 'invalid'];

describe.skipIf(!existsSync(corpus))('policies of the wild', () => {
  const found = existsSync(corpus) ? folders.flatMap((folder) => Array.from(readFolder(folder))) : [];

  test('are read in every form without an exception', () => {
    expect(found.length).toBeGreaterThan(100);
    for (const { document, use } of found) {
      for (const written of [document, JSON.stringify(document)]) {
        const policy = parsePolicy(written);
        if (policy.ok) readyStatements(policy.value);
        expect([...checkPolicy(written, 'document', { use, suggest: limitedSuggest(10) })]).toBeDefined();
      }
    }
  });

  test('that AWS took have no fault of grammar', () => {
    const faults = found
      .filter(({ file }) => !file.startsWith('invalid/'))
      .flatMap(({ file, document, use }) =>
        [...checkPolicy(document, 'document', { use, suggest: limitedSuggest(10) })]
          .filter(({ severity }) => severity === 'error')
          .map(({ message }) => `${file}: ${message}`),
      );
    expect(faults).toEqual([]);
  });
});
