import { describe, expect, test } from 'vitest';
import type { FieldValue } from '#core/model/document.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import { accessLevelOf, letsWrite } from '#core/rules/identity-pools/access-level.ts';
import { excessOf } from '#core/rules/identity-pools/guest-reading.ts';
import { isDeniedToGuests } from '#core/rules/identity-pools/guest-scope-down.ts';

describe('the session policies of guests', () => {
  test.each(['ssm:GetParameter', 'SecretsManager:GetSecretValue', 'sts:*', 'bedrock:InvokeModel', 'ec2:Describe*'])('deny %s', (action) => {
    expect(isDeniedToGuests(action)).toBe(true);
  });

  test.each(['kms:DescribeKey', 'kms:Create*', 'rum:GetAppMonitor', 'sagemaker:InvokeEndpointAsync', 'textract:StartDocumentAnalysis'])(
    'deny %s of a service that they let through in part',
    (action) => expect(isDeniedToGuests(action)).toBe(true),
  );

  test.each(['s3:GetObject', 'kms:Decrypt', 'kms:ReEncryptFrom', 'kms:Re*', 'kms:*', 'rum:Put*', '*', 's*:GetObject', 'geo:GetMapTile'])(
    'may let %s through',
    (action) => expect(isDeniedToGuests(action)).toBe(false),
  );

  test('leave calls of Cognito Identity to the rule that tells of them', () => {
    expect(isDeniedToGuests('cognito-identity:GetId')).toBe(false);
    expect(isDeniedToGuests('cognito-sync:*')).toBe(false);
  });
});

describe('access levels', () => {
  test.each([
    ['s3:GetObject', 'read'],
    ['S3:getobject', 'read'],
    ['dynamodb:BatchGetItem', 'read'],
    ['dynamodb:Query', 'read'],
    ['s3:ListBucket', 'list'],
    ['dynamodb:Scan', 'list'],
    ['dynamodb:BatchWriteItem', 'write'],
    ['s3:PutObject', 'write'],
    ['s3:PutBucketPolicy', 'write'],
    ['ses:SendEmail', 'write'],
    ['polly:SynthesizeSpeech', 'read'],
    ['rum:PutRumEvents', undefined],
    ['lambda:InvokeFunction', undefined],
    ['execute-api:Invoke', undefined],
    ['kinesis:Getaway', undefined],
    ['nowhere:PutThing', undefined],
    ['s3:*', undefined],
  ])('%s is %s', (action, level) => expect(accessLevelOf(action)).toBe(level));

  test('a pattern writes where it covers a write, or a whole service that is not known', () => {
    const patterns = ['*', 's3:*', 's3:P*', 's3:Get*', 's3:GetObject', 'nowhere:*', 'nowhere:Put*', 'execute-api:Invoke'];
    expect(patterns.filter(letsWrite)).toEqual(['*', 's3:*', 's3:P*', 'nowhere:*']);
  });
});

describe('what a guest role allows beyond exact reads', () => {
  const excess = (statement: { readonly [key: string]: FieldValue }): readonly string[] => {
    const policy = parsePolicy({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
    if (!policy.ok) return ['unreadable'];
    return policy.value.statements.flatMap((one) => excessOf({ statement: one, use: 'grant', target: {} }).map(({ may }) => may));
  };

  test.each(['arn:aws:s3:::pages/*', 'arn:aws:s3:::pages/public/*', 'arn:aws-cn:s3:::pages/a.html'])(
    'objects of %s are exact',
    (Resource) => {
      expect(excess({ Action: 's3:GetObject', Resource })).toEqual([]);
    },
  );

  test.each(['*', 'arn:aws:s3:::*', 'arn:aws:s3:::shop-*/public/*'])('objects of %s are not', (Resource) => {
    expect(excess({ Action: 's3:GetObject', Resource })).toEqual([`use "s3:GetObject" on all that fits "${Resource}"`]);
  });

  test('a table in any Region is one table, all tables are not', () => {
    expect(excess({ Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:*:222233334444:table/orders/index/*' })).toEqual([]);
    expect(excess({ Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:*:222233334444:table/*' })).toHaveLength(1);
  });

  test('a service whose actions take no resource may have the wildcard', () => {
    expect(excess({ Action: ['polly:SynthesizeSpeech', 'translate:TranslateText'], Resource: '*' })).toEqual([]);
  });

  test('what is limited to the identity may be written, yet not with a wildcard of actions', () => {
    const own = 'arn:aws:s3:::drafts/${cognito-identity.amazonaws.com:sub}/*';
    expect(excess({ Action: 's3:PutObject', Resource: own })).toEqual([]);
    expect(excess({ Action: 's3:*', Resource: own })).toEqual(['do all that fits "s3:*"']);
    expect(excess({ Action: 's3:PutObject', Resource: [own, 'arn:aws:s3:::drafts/all'] })).toEqual(['write with "s3:PutObject"']);
  });
});
