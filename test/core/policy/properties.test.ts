import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fields } from '#core/model/document.ts';
import { admits } from '#core/policy/admits.ts';
import { evaluate } from '#core/policy/evaluate.ts';
import type { Policies } from '#core/policy/layer.ts';
import { applies, readyStatements } from '#core/policy/matcher.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import type { Policy } from '#core/policy/policy.ts';
import { callerOf, completeRequest, type Caller, type CompleteRequest, type ContextValue, type Request } from '#core/policy/request.ts';
import { document, keys, mixed, statementsOf } from '../../arbitrary/iam-policy.ts';

function read(written: Fields): Policy {
  const parsed = parsePolicy(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const { identity: identityStatement, resource: resourceStatement, trust: trustStatement } = statementsOf(mixed);

/** What a request may carry under one key. */
const carried: readonly (string | readonly string[] | undefined)[] = [undefined, ...mixed.carried, ['x'], ['x', 'y'], ['y', 'x*'], ['']];

const callers: readonly Caller[] = [
  callerOf('arn:aws:iam::111122223333:user/u'),
  callerOf('arn:aws:sts::111122223333:assumed-role/r/s'),
  callerOf('arn:aws:iam::444455556666:user/u'),
  { type: 'Service', name: 'lambda.amazonaws.com' },
  { type: 'Federated', name: 'accounts.google.com' },
  { type: 'anonymous', name: '' },
];

const context = fc.tuple(...keys.map(() => fc.constantFrom(...carried))).map((values) => {
  const told = values.flatMap((value, index) => (value === undefined ? [] : [[keys[index]!, value] as const]));
  return Object.fromEntries(told);
});

const request = fc
  .record({
    caller: fc.constantFrom(...callers),
    action: fc.constantFrom('s3:GetObject', 's3:PutObject', 'sts:AssumeRole'),
    resource: fc.constantFrom(
      'arn:aws:s3:::b/x',
      'arn:aws:s3:::b/long',
      'arn:aws:sqs:eu-west-1:111122223333:q',
      'arn:aws:iam::111122223333:role/t',
    ),
    context,
  })
  .map((parts) => completeRequest({ resourceAccount: '111122223333', ...parts }));

interface Documents {
  readonly identity: Fields;
  readonly resource: Fields;
  readonly boundary: Fields | undefined;
  readonly session: Fields | undefined;
  readonly scp: Fields | undefined;
}

const documents: fc.Arbitrary<Documents> = fc.record({
  identity: document(identityStatement),
  resource: document(resourceStatement),
  boundary: fc.option(document(identityStatement), { nil: undefined }),
  session: fc.option(document(identityStatement), { nil: undefined }),
  scp: fc.option(document(identityStatement), { nil: undefined }),
});

const policiesOf = ({ identity, resource, boundary, session, scp }: Documents): Policies => ({
  identity: [read(identity)],
  resource: read(resource),
  ...(boundary ? { boundary: read(boundary) } : {}),
  ...(session ? { session: [read(session)] } : {}),
  ...(scp ? { scps: [[read(scp)]] } : {}),
});

const isAllowed = (one: CompleteRequest, policies: Documents): boolean => evaluate(one, policiesOf(policies)).outcome === 'allowed';
const layers = ['identity', 'resource', 'boundary', 'session', 'scp'] as const;
const listOf = (written: Fields): readonly Fields[] => (Array.isArray(written['Statement']) ? written['Statement'] : []);
const changed = (
  all: Documents,
  layer: (typeof layers)[number],
  change: (statements: readonly Fields[]) => readonly Fields[],
): Documents => {
  const written = all[layer];
  return written ? { ...all, [layer]: { ...written, Statement: change(listOf(written)) } } : all;
};
const many = { numRuns: 600 };

test('one Deny more never allows more', () => {
  fc.assert(
    fc.property(request, documents, fc.constantFrom(...layers), resourceStatement, (one, all, layer, statement) => {
      const own = Object.fromEntries(Object.entries(statement).filter(([name]) => !name.endsWith('Principal')));
      const more = { ...(layer === 'resource' ? statement : own), Effect: 'Deny' };
      expect(
        !isAllowed(one, all) &&
          isAllowed(
            one,
            changed(all, layer, (list) => [...list, more]),
          ),
      ).toBe(false);
    }),
    many,
  );
});

test('one Allow less never allows more', () => {
  fc.assert(
    fc.property(request, documents, fc.constantFrom(...layers), (one, all, layer) => {
      const less = changed(all, layer, (list) => {
        const first = list.findIndex((statement) => statement['Effect'] === 'Allow');
        const rest = list.filter((_, index) => index !== first);
        return rest.length > 0 ? rest : [{ Effect: 'Deny', Principal: '*', Action: 'none:*', Resource: 'arn:aws:none:::none' }];
      });
      expect(!isAllowed(one, all) && isAllowed(one, less)).toBe(false);
    }),
    many,
  );
});

test('what only a condition that does not hold could allow is not allowed', () => {
  fc.assert(
    fc.property(request, documents, (one, all) => {
      const hold = (list: readonly Fields[]): readonly Fields[] =>
        list.map((statement) => Object.assign({}, statement, { Condition: { StringEquals: { 'aws:none': 'x' } } }));
      expect(isAllowed(one, changed(changed(all, 'identity', hold), 'resource', hold))).toBe(false);
    }),
    many,
  );
});

test('a policy says the same as a mapping and as JSON text', () => {
  fc.assert(
    fc.property(document(resourceStatement), (written) => {
      expect(parsePolicy(JSON.stringify(written, null, 1))).toEqual(parsePolicy(written));
    }),
  );
});

test('an explanation agrees with the decision, part by part', () => {
  fc.assert(
    fc.property(request, documents, (one, all) => {
      const policies = policiesOf(all);
      const { outcome, explanation } = evaluate(one, policies);
      expect(explanation.answer).toBe(outcome === 'allowed' ? 'yes' : 'no');
      for (const part of explanation.parts) {
        const ready = readyStatements(part.policy!);
        expect(part.parts.map(({ answer }) => answer)).toEqual(ready.map((statement) => applies(statement, one, one.actions[0]!)));
      }
    }),
    many,
  );
});

/** What a drawing may tell of a key, and whether a request may then carry a value. */
const told: readonly (readonly [ContextValue | undefined, (value: string | readonly string[] | undefined) => boolean])[] = [
  [undefined, () => true],
  [{ oneOf: ['x'] }, (value) => value === 'x'],
  [{ oneOf: ['x', 'y', '5'] }, (value) => value === 'x' || value === 'y' || value === '5'],
  [{ values: [] }, (value) => value === undefined],
  [{ values: ['x', 'y'] }, (value) => String(value) === 'x,y'],
  [{ holds: ['x'], lacks: ['y'] }, (value) => Array.isArray(value) && value.includes('x') && !value.includes('y')],
  [{ holds: ['y'], lacks: [] }, (value) => Array.isArray(value) && value.includes('y')],
];

/** A caller as a drawing may tell it, and the callers that it may be. */
const drawn: readonly (readonly [Caller, readonly Caller[]])[] = [
  [{ type: 'Service', name: 'lambda.amazonaws.com' }, [callers[3]!]],
  [{ type: 'Federated', name: 'accounts.google.com' }, [callers[4]!]],
  [
    { type: 'AWS', name: 'arn:aws:iam::111122223333:role/r', account: '111122223333' },
    [callers[1]!, { ...callers[1]!, uniqueId: 'AROADBQP57FF2AEXAMPLE' }],
  ],
  [{ type: 'AWS', name: 'arn:aws:iam::*:role/*' }, [callers[1]!, callerOf('arn:aws:sts::444455556666:assumed-role/q/s')]],
  [{ type: 'AWS', name: 'arn:aws:iam::*:user/u' }, [callers[0]!, callers[2]!]],
];

test('what a drawing says for certain, every request that it may mean says too', () => {
  fc.assert(
    fc.property(
      document(trustStatement),
      fc.constantFrom(...drawn),
      fc.constantFrom(...told),
      fc.constantFrom(...told),
      (written, [caller, meant], a, b) => {
        const policy = read(written);
        const entries = [a[0], b[0]].flatMap((value, index) => (value ? [[keys[index]!, value] as const] : []));
        const partial: Request = { caller, actions: ['sts:AssumeRole'], context: new Map(entries) };
        const { answer } = admits(policy, partial);
        if (answer === 'unknown') return;
        for (const one of completions(meant, a[1], b[1])) {
          expect(admits(policy, one).answer).toBe(answer);
          if (one.caller.type !== 'AWS') expect(evaluate(one, { resource: policy }).outcome === 'allowed').toBe(answer === 'yes');
        }
      },
    ),
    { numRuns: 1_500 },
  );
});

type May = (value: string | readonly string[] | undefined) => boolean;

function* completions(meant: readonly Caller[], mayA: May, mayB: May): Generator<CompleteRequest> {
  for (const caller of meant)
    for (const a of carried.filter(mayA))
      for (const b of carried.filter(mayB)) {
        const values = { ...(a === undefined ? {} : { [keys[0]]: a }), ...(b === undefined ? {} : { [keys[1]]: b }) };
        yield completeRequest({ caller, action: 'sts:AssumeRole', resource: 'arn:aws:iam::111122223333:role/t', context: values });
      }
}
