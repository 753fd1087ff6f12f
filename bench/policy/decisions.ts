import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Fields } from '#core/model/document.ts';
import { evaluate } from '#core/policy/evaluate.ts';
import type { Policies } from '#core/policy/layer.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import type { Policy } from '#core/policy/policy.ts';
import { callerOf, completeRequest, type CompleteRequest } from '#core/policy/request.ts';
import { inTurn, type Row } from '../row.ts';

const account = '111122223333';
const bucket = 'arn:aws:s3:::reports';

/** What a role of an application has: three statements of its own, a boundary, a guardrail, and the policy of its bucket. */
const identity = document(
  { Sid: 'Read', Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: [`${bucket}/\${aws:PrincipalTag/team}/*`, bucket] },
  { Sid: 'Queue', Effect: 'Allow', Action: 'sqs:*', Resource: `arn:aws:sqs:*:${account}:jobs-*` },
  { Sid: 'NoSecrets', Effect: 'Deny', Action: 's3:*', Resource: `${bucket}/*/secret/*` },
);
const boundary = document({ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' });
const guardrail = document(
  { Effect: 'Allow', Action: '*', Resource: '*' },
  { Effect: 'Deny', Action: '*', Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } } },
);
const resource = document({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [bucket, `${bucket}/*`],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
});

function document(...Statement: readonly Fields[]): Fields {
  return { Version: '2012-10-17', Statement };
}

function read(written: Fields): Policy {
  const parsed = parsePolicy(written);
  if (!parsed.ok) throw new Error('Bug: the policies of the bench can be read.');
  return parsed.value;
}

const context = { 'aws:PrincipalTag/team': 'red', 'aws:RequestedRegion': 'eu-west-1', 'aws:SecureTransport': 'true' };
const principal = `arn:aws:sts::${account}:assumed-role/app/run`;
const keys = ['red/a.csv', 'blue/a.csv', 'red/secret/a.csv', 'red/2026/11/21/report.parquet'];

/** Decisions a second, beside an independent simulator where it is at hand. */
export async function measure(): Promise<readonly Row[]> {
  const policies = readAll();
  const requests = keys.map((key) =>
    completeRequest({
      caller: callerOf(principal),
      action: 's3:GetObject',
      resource: `${bucket}/${key}`,
      resourceAccount: account,
      context,
    }),
  );
  const peer = loadPeer();
  const ready = (): number => decideAll(requests, () => policies, 2_000);
  const fresh = (): number => decideAll(requests, readAll, 500);
  if (!peer) {
    const [alone] = await inTurn(9, ready, () => undefined);
    console.log(
      `Decisions: ${rate(alone, 2_000)} a second. Set IAM_SIMULATOR to a directory with @cloud-copilot/iam-simulate to measure beside it.`,
    );
    return [];
  }
  const [own, other] = await inTurn(9, ready, () => peer(5));
  const [reading] = await inTurn(9, fresh, () => undefined);
  const peerName = `iam-simulate, which reads its policies every time, ${rate(other, 5)} a second`;
  const peerMs = other / (5 * keys.length);
  return [
    {
      name: `A decision over four layers, ${rate(own, 2_000)} a second`,
      ours: own / (2_000 * keys.length),
      peer: peerMs,
      unit: 'ms',
      peerName,
    },
    {
      name: `The same, policies read every time, ${rate(reading, 500)} a second`,
      ours: reading / (500 * keys.length),
      peer: peerMs,
      unit: 'ms',
      peerName,
    },
  ];
}

const rate = (milliseconds: number, rounds: number): number => Math.round((rounds * keys.length) / (milliseconds / 1000));

const readAll = (): Policies => ({
  identity: [read(identity)],
  boundary: read(boundary),
  scps: [[read(guardrail)]],
  resource: read(resource),
});

function decideAll(requests: readonly CompleteRequest[], policies: () => Policies, rounds: number): number {
  let allowed = 0;
  for (let round = 0; round < rounds; round++)
    for (const request of requests) if (evaluate(request, policies()).outcome === 'allowed') allowed += 1;
  return allowed;
}

interface Simulator {
  runSimulation(simulation: object, options: object): Promise<object>;
}

/** The simulator of test/differential, which is no dependency. */
function loadPeer(): ((rounds: number) => Promise<void>) | undefined {
  const directory = process.env['IAM_SIMULATOR'];
  if (directory === undefined) return undefined;
  const simulator: Simulator = createRequire(join(directory, 'package.json'))('@cloud-copilot/iam-simulate');
  const simulations = keys.map((key) => ({
    request: {
      principal,
      action: 's3:GetObject',
      resource: { resource: `${bucket}/${key}`, accountId: account },
      contextVariables: context,
    },
    identityPolicies: [{ name: 'identity', policy: identity }],
    permissionBoundaryPolicies: [{ name: 'boundary', policy: boundary }],
    serviceControlPolicies: [{ orgIdentifier: 'root', policies: [{ name: 'guardrail', policy: guardrail }] }],
    resourceControlPolicies: [],
    resourcePolicy: resource,
  }));
  return async (rounds) => {
    for (let round = 0; round < rounds; round++) for (const simulation of simulations) await simulator.runSimulation(simulation, {});
  };
}
