import { describe, expect, test } from 'vitest';
import { lowered, readable, resource } from './lowered-model.ts';

/** The statements that the export makes of what is drawn, for one holder. */
function statementsOf(yaml: string, logicalId: string): readonly unknown[] {
  const policies = readable(resource(lowered(yaml), logicalId).properties['Policies'] ?? []) as readonly {
    readonly PolicyName: string;
    readonly PolicyDocument: { readonly Statement: readonly unknown[] };
  }[];
  return policies.find(({ PolicyName }) => PolicyName === 'drawn-access')?.PolicyDocument.Statement ?? [];
}

describe('the use of a resource', () => {
  const using = (resourceFields: string, edgeFields: string): readonly unknown[] =>
    statementsOf(
      `nodes:
  photos: { kind: aws.resource, label: Photos, ${resourceFields} }
  r: { kind: iam.role }
edges:
  e: { from: r, to: photos, kind: uses-resource, ${edgeFields} }
`,
      'R',
    );
  const bucket = `service: s3, reference: 'arn:aws:s3:::photos'`;
  const allow = (actions: readonly string[], ...resources: readonly string[]) => ({
    Effect: 'Allow',
    Action: actions,
    Resource: resources,
  });

  test('asks which objects of a bucket are meant, because the ARN of the bucket is not theirs', () => {
    expect(using(bucket, `actions: ['s3:ListBucket', 's3:GetObject']`)).toEqual([
      allow(['s3:ListBucket'], 'arn:aws:s3:::photos'),
      allow(['s3:GetObject'], 'arn:aws:s3:::photos', '<parameter RPhotosObjectsArn>'),
    ]);
    expect(using(bucket, `actions: ['s3:*']`)).toEqual([allow(['s3:*'], 'arn:aws:s3:::photos', '<parameter RPhotosObjectsArn>')]);
    expect(using(bucket, `actions: ['*']`)).toEqual([allow(['*'], 'arn:aws:s3:::photos', '<parameter RPhotosObjectsArn>')]);
  });

  test('takes the resources of the edge, and an ARN of objects, as they are written', () => {
    expect(using(bucket, `actions: ['s3:GetObject'], resources: ['arn:aws:s3:::photos/*']`)).toEqual([
      allow(['s3:GetObject'], 'arn:aws:s3:::photos/*'),
    ]);
    expect(using(`service: s3, reference: 'arn:aws:s3:::photos/public/*'`, `actions: ['s3:GetObject']`)).toEqual([
      allow(['s3:GetObject'], 'arn:aws:s3:::photos/public/*'),
    ]);
  });

  test('of any other service holds for the drawn resource', () => {
    const queue = `service: sqs, reference: 'arn:aws:sqs:eu-west-1:111111111111:jobs'`;
    expect(using(queue, `actions: ['sqs:SendMessage']`)).toEqual([allow(['sqs:SendMessage'], 'arn:aws:sqs:eu-west-1:111111111111:jobs')]);
    expect(using(queue, `actions: ['*']`)).toEqual([allow(['*'], 'arn:aws:sqs:eu-west-1:111111111111:jobs')]);
  });
});

describe("the caller's half of a chain into another account", () => {
  const half = (document: string, target = `accountId: '222222222222'`): readonly unknown[] =>
    statementsOf(
      `accounts:
  a: { accountId: '111111111111' }
  b: { ${target} }
nodes:
  caller: { kind: iam.role, in: a }
  called: { kind: iam.role, in: b, path: /x/, roleName: deploy }
  own: { kind: iam.policy, policyType: inline, document: ${document} }
edges:
  e1: { from: caller, to: called, kind: role-chaining }
  e2: { from: caller, to: own, kind: has-policy }
`,
      'Caller',
    );
  const policy = (statement: string): string => `{ Version: '2012-10-17', Statement: [${statement}] }`;
  const arn = 'arn:aws:iam::222222222222:role/x/deploy';

  test.each([
    ['a Deny', `{ Effect: Deny, Action: 'sts:AssumeRole', Resource: '*' }`],
    ["another role's ARN", `{ Effect: Allow, Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::222222222222:role/other' }`],
    ['another action', `{ Effect: Allow, Action: 'sts:AssumeRoleWithSAML', Resource: '*' }`],
    ['NotResource with the role in it', `{ Effect: Allow, Action: 'sts:*', NotResource: '${arn}' }`],
    ['no resource', `{ Effect: Allow, Action: 'sts:AssumeRole' }`],
  ])('is written although a policy of the caller has %s', (_, statement) => {
    expect(half(policy(statement))).toHaveLength(1);
  });

  test.each([
    ['the ARN of the role', `{ Effect: Allow, Action: 'sts:AssumeRole', Resource: '${arn}' }`],
    ['wildcards', `{ Effect: Allow, Action: ['sts:assume*'], Resource: ['arn:aws:iam::*:role/x/*'] }`],
    ['everything but another action', `{ Effect: Allow, NotAction: 'iam:*', Resource: '*' }`],
    [
      'a condition',
      `{ Effect: Allow, Action: 'sts:AssumeRole', Resource: '${arn}', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }`,
    ],
  ])('is left to a policy of the caller that allows it with %s', (_, statement) => {
    expect(half(policy(statement))).toEqual([]);
  });

  test('is written where the account of the role is unknown and the policy names one', () => {
    const statement = `{ Effect: Allow, Action: 'sts:AssumeRole', Resource: '${arn}' }`;
    expect(half(policy(statement), 'label: Bee')).toHaveLength(1);
  });
});
