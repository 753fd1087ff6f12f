import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import type { FieldValue } from '#core/model/document.ts';
import { mayDo, mayDoSomewhere, permissionsOf } from '#core/rules/permissions/allowed.ts';
import { escalations } from '#core/rules/permissions/escalation-table.ts';
import { actionOf, actionsMatching } from '#core/iam-data/action.ts';
import { drawing } from '../paths/drawing.ts';

const policy = (...statements: readonly FieldValue[]) => ({
  kind: 'iam.policy',
  document: { Version: '2012-10-17', Statement: statements },
});

const allow = (actions: FieldValue, resources: FieldValue, more: Readonly<Record<string, FieldValue>> = {}): FieldValue => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resources,
  ...more,
});

/** A role with one policy that grants, and perhaps one that limits. */
const permissions = (granting: ReturnType<typeof policy>, limiting?: ReturnType<typeof policy>) =>
  permissionsOf(
    buildGraph(
      drawing(
        { role: 'iam.role', granting, ...(limiting ? { limiting } : {}) },
        { 'role > granting': { kind: 'has-policy' }, ...(limiting ? { 'role > limiting': { kind: 'has-policy', as: 'boundary' } } : {}) },
      ),
    ),
    'role',
  );

const role = 'arn:aws:iam::111122223333:role/app';
const allRoles = 'arn:aws:iam::111122223333:role/*';

describe('what a principal may do', () => {
  test.each<[string, FieldValue, string, string]>([
    ['the very role', role, role, 'yes'],
    ['every resource', '*', allRoles, 'yes'],
    ['every role of every account', 'arn:aws:iam::*:role/*', allRoles, 'yes'],
    ['the same in another partition', 'arn:aws-cn:iam::111122223333:role/*', allRoles, 'yes'],
    ['some roles, asked about all', 'arn:aws:iam::111122223333:role/app-*', allRoles, 'unknown'],
    ['a role that a variable names', 'arn:aws:iam::111122223333:role/${aws:PrincipalTag/role}', role, 'unknown'],
    ['another account', 'arn:aws:iam::444455556666:role/*', allRoles, 'no'],
  ])('%s', (_, resource, asked, answer) => {
    expect(mayDo(permissions(policy(allow('iam:PassRole', resource))), 'iam:PassRole', asked).answer).toBe(answer);
  });

  test('is not what a Deny takes away, and perhaps what a condition decides', () => {
    const deny = { Effect: 'Deny', Action: 'iam:*', Resource: '*' };
    expect(mayDo(permissions(policy(allow('*', '*'), deny)), 'iam:PassRole', role)).toEqual({ answer: 'no' });
    const condition = { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } };
    expect(mayDo(permissions(policy(allow('iam:PassRole', '*', { Condition: condition }))), 'iam:PassRole', role).answer).toBe('unknown');
    const perhaps = { ...deny, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } };
    expect(mayDo(permissions(policy(allow('*', '*'), perhaps)), 'iam:PassRole', role).answer).toBe('unknown');
    const inRegion = { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
    const elsewhere = { Effect: 'Deny', NotAction: 'iam:*', Resource: '*', Condition: inRegion };
    expect(mayDo(permissions(policy(allow('*', '*'), elsewhere)), 's3:GetObject', '*').answer).toBe('yes');
    expect(mayDo(permissions(policy(allow('*', '*'), { ...deny, Condition: inRegion })), 'iam:PassRole', role).answer).toBe('unknown');
  });

  test('is what the policy and the boundary both allow', () => {
    const all = policy(allow('*', '*'));
    expect(mayDo(permissions(all, policy(allow('s3:*', '*'))), 'iam:PassRole', role).answer).toBe('no');
    expect(mayDo(permissions(all, policy(allow('iam:*', '*'))), 'iam:PassRole', role).answer).toBe('yes');
    expect(mayDo(permissions(all, { ...policy(), document: null as never }), 'iam:PassRole', role).answer).toBe('unknown');
  });

  test('is not what a service control policy above its account denies', () => {
    const statement = { Effect: 'Deny', Action: 'iam:*', Resource: '*' };
    const answerIn = (account: Readonly<Record<string, FieldValue>>, type: string) =>
      mayDo(
        permissionsOf(
          buildGraph(
            drawing(
              {
                unit: { kind: 'org.account', type: 'ou' },
                account: { kind: 'org.account', in: 'unit', ...account },
                scp: { kind: 'org.policy', in: 'unit', type, content: { Version: '2012-10-17', Statement: [statement] } },
                role: { kind: 'iam.role', in: 'account' },
                granting: policy(allow('*', '*')),
              },
              { 'role > granting': { kind: 'has-policy' } },
            ),
          ),
          'role',
        ),
        'iam:PassRole',
        role,
      ).answer;
    expect(answerIn({}, 'SERVICE_CONTROL_POLICY')).toBe('no');
    expect(answerIn({ isManagement: true }, 'SERVICE_CONTROL_POLICY')).toBe('yes');
    expect(answerIn({}, 'RESOURCE_CONTROL_POLICY')).toBe('yes');
  });

  test('NotAction and NotResource allow everything else', () => {
    const others = { Effect: 'Allow', NotAction: 'iam:*', NotResource: role };
    expect(mayDo(permissions(policy(others)), 'iam:PassRole', '*').answer).toBe('no');
    expect(mayDo(permissions(policy(others)), 's3:GetObject', role).answer).toBe('no');
    expect(mayDo(permissions(policy(others)), 's3:GetObject', 'arn:aws:s3:::uploads/a').answer).toBe('yes');
  });

  test('may be asked without a resource', () => {
    const narrow = permissions(policy(allow('lambda:CreateFunction', 'arn:aws:lambda:*:*:function:app-*')));
    expect(mayDoSomewhere(narrow, 'lambda:CreateFunction').answer).toBe('yes');
    expect(mayDoSomewhere(narrow, 'lambda:DeleteFunction').answer).toBe('no');
  });
});

describe('the escalation table', () => {
  test('names actions that exist', () => {
    const actions = escalations.flatMap((row) => row.actions.flat());
    expect(actions.filter((action) => !(actionOf(action) ?? actionsMatching(action)?.[0]))).toEqual([]);
  });

  test('has every class of the reference', () => {
    const names = new Set(escalations.map(({ name }) => name));
    for (const name of [
      'Rewrite policy',
      'Attach policy',
      'Inline policy',
      'Join group',
      'New credentials',
      'Console password',
      'Change trust',
    ])
      expect(names).toContain(name);
    for (const name of [
      'Assume',
      'Lambda',
      'Lambda code',
      'EC2',
      'EC2 existing',
      'ECS',
      'CloudFormation',
      'Glue',
      'CodeBuild',
      'SageMaker',
    ])
      expect(names).toContain(name);
    for (const name of ['Identity Center', 'Cognito']) expect(names).toContain(name);
  });
});
