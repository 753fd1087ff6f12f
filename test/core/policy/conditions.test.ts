import { describe, expect, test } from 'vitest';
import type { Fields } from '#core/model/document.ts';
import { isWithin, readIpRange } from '#core/policy/ip-range.ts';
import { readInstant } from '#core/policy/instant.ts';
import { operators } from '#core/policy/operator.ts';
import type { RequestParts } from '#core/policy/request.ts';
import { ask, matches, policy } from './documented.ts';

const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const operatorsPage = `${guide}reference_policies_elements_condition_operators.html`;
const severalPage = `${guide}reference_policies_condition-logic-multiple-context-keys-or-values.html`;
const setsPage = `${guide}reference_policies_condition-single-vs-multi-valued-context-keys.html`;
const variablesPage = `${guide}reference_policies_variables.html`;

type Row = readonly [page: string, condition: Fields, context: RequestParts['context'], isMatch: boolean];

const jobCategory: Fields = { StringEquals: { 'aws:PrincipalTag/job-category': 'iamuser-admin' } };
const home: Fields = { StringLike: { 's3:prefix': ['home/', 'home/${aws:username}/'] } };
const tagging: Fields = {
  StringEqualsIgnoreCase: { 'aws:RequestTag/environment': ['preprod', 'storage'] },
  'ForAnyValue:StringEquals': { 'aws:TagKeys': 'environment' },
};
const notEncrypted: Fields = { Bool: { 'aws:SecureTransport': 'false' } };
const binary: Fields = { BinaryEquals: { key: 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' } };
const office: Fields = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
const offices: Fields = { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:DB8:1234:5678::/64'] } };
const topic: Fields = { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-west-2:123456789012:TOPIC-ID' } };
const distributions: Fields = {
  'ForAllValues:ArnLike': {
    'logs:LogGeneratingResourceArns': [
      'arn:aws::cloudfront:123456789012:distribution/*',
      'arn:aws::cloudfront:123456789012:distribution/support*',
    ],
  },
};
const distribution = (account: string, name: string): string => `arn:aws::cloudfront:${account}:distribution/${name}`;
const instanceType: Fields = { StringLike: { 'ec2:InstanceType': ['t1.*', 't2.*', 'm3.*'] } };
const instanceTypeIfExists: Fields = { StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*', 'm3.*'] } };
const finance = 'arn:aws:someservice:*:111122223333:finance/*';
const document = 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt';
const people: Fields = {
  StringEquals: { 'aws:PrincipalTag/department': ['finance', 'hr', 'legal'], 'aws:PrincipalTag/role': ['audit', 'security'] },
  ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::222222222222:user/Ana', 'arn:aws:iam::222222222222:user/Mary'] },
};
const notPeople: Fields = {
  StringEquals: { 'aws:PrincipalTag/department': ['finance', 'hr', 'legal'] },
  ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::222222222222:user/Ana', 'arn:aws:iam::222222222222:user/Mary'] },
};
const mary = 'arn:aws:iam::222222222222:user/Mary';
const attributes = ['PostDateTime', 'Message', 'Tags'];
const onlyAttributes: Fields = { 'ForAllValues:StringLike': { 'dynamodb:requestedAttributes': attributes } };
const anyAttribute: Fields = { 'ForAnyValue:StringLike': { 'dynamodb:requestedAttributes': ['ID', 'PostDateTime'] } };
const requested = (...names: readonly string[]) => ({ 'dynamodb:requestedAttributes': names });
const sameTeam: Fields = { StringNotEquals: { 's3:ExistingObjectTag/Team': '${aws:PrincipalTag/Team}' } };

/** Examples of AWS's own pages, and what they say of them. */
const documented: readonly Row[] = [
  [operatorsPage, jobCategory, { 'aws:PrincipalTag/job-category': 'iamuser-admin' }, true],
  [operatorsPage, jobCategory, { 'aws:PrincipalTag/job-category': 'dev-ops' }, false],
  [operatorsPage, jobCategory, {}, false],
  [operatorsPage, home, { 'aws:username': 'martha_rivera', 's3:prefix': 'home/martha_rivera/' }, true],
  [operatorsPage, home, { 'aws:username': 'martha_rivera', 's3:prefix': 'home/nikki_wolf/' }, false],
  [operatorsPage, home, { 's3:prefix': 'home/martha_rivera/' }, false],
  [operatorsPage, tagging, { 'aws:TagKeys': ['environment'], 'aws:RequestTag/environment': 'preprod' }, true],
  [operatorsPage, tagging, { 'aws:TagKeys': ['environment', 'costcenter'], 'aws:RequestTag/environment': 'PreProd' }, true],
  [operatorsPage, tagging, { 'aws:TagKeys': ['Environment'], 'aws:RequestTag/Environment': 'preprod' }, false],
  [operatorsPage, tagging, { 'aws:TagKeys': ['costcenter'], 'aws:RequestTag/environment': 'preprod' }, false],
  [operatorsPage, tagging, { 'aws:RequestTag/environment': 'storage' }, false],
  [operatorsPage, tagging, { 'aws:TagKeys': ['environment'] }, false],
  [operatorsPage, tagging, {}, false],
  [operatorsPage, { NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, true],
  [operatorsPage, { NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '11' }, false],
  [operatorsPage, { NumericLessThanEquals: { 's3:max-keys': '10' } }, {}, false],
  [
    operatorsPage,
    { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } },
    { 'aws:TokenIssueTime': '2020-06-01T00:00:00Z' },
    true,
  ],
  [
    operatorsPage,
    { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } },
    { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' },
    false,
  ],
  [operatorsPage, { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } }, {}, false],
  [operatorsPage, notEncrypted, { 'aws:SecureTransport': 'false' }, true],
  [operatorsPage, notEncrypted, { 'aws:SecureTransport': 'true' }, false],
  [operatorsPage, notEncrypted, {}, false],
  [operatorsPage, binary, { key: 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' }, true],
  [operatorsPage, binary, { key: 'ASIAIOSFODNN7EXAMPLE' }, false],
  [operatorsPage, binary, {}, false],
  [operatorsPage, office, { 'aws:SourceIp': '203.0.113.1' }, true],
  [operatorsPage, office, { 'aws:SourceIp': '198.51.100.1' }, false],
  [operatorsPage, office, {}, false],
  [operatorsPage, offices, { 'aws:SourceIp': '2001:db8:1234:5678:aaaa::1' }, true],
  [operatorsPage, offices, { 'aws:SourceIp': '2001:db8:1234:5679::1' }, false],
  [operatorsPage, topic, { 'aws:SourceArn': 'arn:aws:sns:us-west-2:123456789012:TOPIC-ID' }, true],
  [operatorsPage, topic, { 'aws:SourceArn': 'arn:aws:sns:us-west-2:777788889999:TOPIC-ID' }, false],
  [operatorsPage, topic, {}, false],
  [operatorsPage, { StringLike: { 'aws:SourceArn': finance } }, { 'aws:SourceArn': document }, true],
  [operatorsPage, { ArnLike: { 'aws:SourceArn': finance } }, { 'aws:SourceArn': document }, false],
  [operatorsPage, distributions, { 'logs:LogGeneratingResourceArns': [distribution('123456789012', 'costcenter')] }, true],
  [
    operatorsPage,
    distributions,
    { 'logs:LogGeneratingResourceArns': ['costcenter', 'support2025'].map((name) => distribution('123456789012', name)) },
    true,
  ],
  [operatorsPage, distributions, { 'logs:LogGeneratingResourceArns': [distribution('777788889999', 'costcenter')] }, false],
  [operatorsPage, distributions, {}, true],
  [operatorsPage, distributions, { 'logs:LogGeneratingResourceArns': [''] }, true],
  [operatorsPage, instanceType, { 'ec2:InstanceType': 't2.micro' }, true],
  [operatorsPage, instanceType, { 'ec2:InstanceType': 'm5.large' }, false],
  [operatorsPage, instanceType, {}, false],
  [operatorsPage, instanceTypeIfExists, { 'ec2:InstanceType': 'm5.large' }, false],
  [operatorsPage, instanceTypeIfExists, {}, true],
  [operatorsPage, { StringNotEqualsIfExists: { 'aws:RequestTag/team': 'red' } }, {}, true],
  [operatorsPage, { StringNotLike: { 'aws:x': 'a*' } }, {}, true],
  [operatorsPage, { ArnNotLike: { 'aws:x': 'arn:aws:iam::*:role/a' } }, {}, true],
  [operatorsPage, { Null: { 'aws:TokenIssueTime': 'true' } }, {}, true],
  [operatorsPage, { Null: { 'aws:TokenIssueTime': 'true' } }, { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' }, false],
  [operatorsPage, { Null: { 'aws:TokenIssueTime': 'false' } }, { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' }, true],
  [operatorsPage, { Null: { 'aws:TokenIssueTime': 'false' } }, {}, false],
  [severalPage, people, { 'aws:PrincipalTag/department': 'finance', 'aws:PrincipalTag/role': 'audit', 'aws:PrincipalArn': mary }, true],
  [
    severalPage,
    people,
    { 'aws:PrincipalTag/department': 'hr', 'aws:PrincipalTag/role': 'audit', 'aws:PrincipalArn': 'arn:aws:iam::222222222222:user/Nikki' },
    false,
  ],
  [severalPage, people, { 'aws:PrincipalTag/department': 'payroll', 'aws:PrincipalTag/role': 'audit', 'aws:PrincipalArn': mary }, false],
  [severalPage, people, { 'aws:PrincipalTag/department': 'hr', 'aws:PrincipalArn': mary }, false],
  [severalPage, people, { 'aws:PrincipalArn': mary }, false],
  [severalPage, notPeople, { 'aws:PrincipalTag/department': 'hr', 'aws:PrincipalArn': 'arn:aws:iam::222222222222:user/Nikki' }, true],
  [severalPage, notPeople, { 'aws:PrincipalTag/department': 'hr', 'aws:PrincipalArn': mary }, false],
  [severalPage, notPeople, { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:user/Nikki' }, false],
  [setsPage, onlyAttributes, requested('PostDateTime', 'Message'), true],
  [setsPage, onlyAttributes, requested('PostDateTime', 'UserName'), false],
  [setsPage, onlyAttributes, requested(), true],
  [setsPage, anyAttribute, requested('UserName', 'Message', 'PostDateTime'), true],
  [setsPage, anyAttribute, requested('UserName'), false],
  [setsPage, anyAttribute, requested(), false],
  [setsPage, { 'ForAllValues:StringNotLike': { 'aws:TagKeys': ['key1*'] } }, { 'aws:TagKeys': ['key2', 'key10'] }, false],
  [setsPage, { 'ForAllValues:StringNotLike': { 'aws:TagKeys': ['key1*'] } }, { 'aws:TagKeys': ['key2', 'key3'] }, true],
  [setsPage, { 'ForAnyValue:StringNotLike': { 'aws:TagKeys': ['key1*'] } }, { 'aws:TagKeys': ['key2', 'key10'] }, true],
  [setsPage, { 'ForAnyValue:StringNotLike': { 'aws:TagKeys': ['key1*'] } }, { 'aws:TagKeys': ['key1', 'key10'] }, false],
  [setsPage, { 'ForAnyValue:StringNotLike': { 'aws:TagKeys': ['key1*'] } }, {}, false],
  [variablesPage, sameTeam, { 's3:ExistingObjectTag/Team': 'red', 'aws:PrincipalTag/Team': 'red' }, false],
  [variablesPage, sameTeam, { 's3:ExistingObjectTag/Team': 'red', 'aws:PrincipalTag/Team': 'blue' }, true],
  [variablesPage, sameTeam, { 's3:ExistingObjectTag/Team': 'red' }, true],
  [variablesPage, { StringEquals: { 'aws:x': '${aws:PrincipalTag/Team}' } }, { 'aws:x': 'red' }, false],
  [variablesPage, { StringLike: { 'iam:ResourceTag/costCenter': ['12345', '67890'] } }, { 'IAM:resourcetag/COSTCENTER': '67890' }, true],
  [variablesPage, { StringLike: { 'aws:x': 'a${*}b${?}c${$}' } }, { 'aws:x': 'a*b?c$' }, true],
  [variablesPage, { StringLike: { 'aws:x': 'a${*}b${?}c${$}' } }, { 'aws:x': 'axbxc$' }, false],
  [variablesPage, { StringEquals: { 'aws:x': "bucket/${aws:userid, 'anonymous'}" } }, { 'aws:x': 'bucket/anonymous' }, true],
  [
    variablesPage,
    { StringEquals: { 'aws:x': "bucket/${aws:userid, 'anonymous'}" } },
    { 'aws:x': 'bucket/anonymous', 'aws:userid': 'ana' },
    false,
  ],
  [variablesPage, { Bool: { 'aws:x': '${aws:y}' } }, { 'aws:x': 'true', 'aws:y': 'true' }, true],
  [variablesPage, { NumericEquals: { 'aws:x': '${aws:y}' } }, { 'aws:x': '1', 'aws:y': '1' }, false],
  [setsPage, { StringEquals: { 'aws:x': '${aws:TagKeys}' } }, { 'aws:x': 'a', 'aws:TagKeys': ['a', 'b'] }, false],
];

describe('a condition of the IAM User Guide', () => {
  test.each(documented)('%s: %j for %j', (_, condition, context, isMatch) => {
    expect(matches(condition, context)).toBe(isMatch);
  });
});

test('a variable is plain text without version 2012-10-17', () => {
  const condition = { StringEquals: { 'aws:x': '${aws:username}' } };
  expect(matches(condition, { 'aws:x': '${aws:username}', 'aws:username': 'ana' }, '2008-10-17')).toBe(true);
  expect(matches(condition, { 'aws:x': 'ana', 'aws:username': 'ana' }, '2008-10-17')).toBe(false);
});

test.each([
  ['arn:aws:s3:::amzn-s3-demo-bucket-yellow', { 'aws:PrincipalTag/team': 'yellow' }, 'allowed'],
  ['arn:aws:s3:::amzn-s3-demo-bucket-company-wide', { 'aws:PrincipalTag/team': 'yellow' }, 'implicit-deny'],
  ['arn:aws:s3:::amzn-s3-demo-bucket-company-wide', {}, 'allowed'],
])('the default of a variable in a resource: %s with %j', (resource, context, outcome) => {
  const team = policy({
    Effect: 'Allow',
    Action: '*',
    Resource: "arn:aws:s3:::amzn-s3-demo-bucket-${aws:PrincipalTag/team, 'company-wide'}",
  });
  expect(ask({ identity: [team] }, { resource, context }).outcome).toBe(outcome);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
test.each([
  ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket/1///test///object.jpg', true],
  ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket//test/object.jpg', true],
  ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket/1-test/object.jpg', false],
  ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket/test/object.jpg', false],
  ['arn:aws:dynamodb:*:table/prod-*', 'arn:aws:dynamodb:us-east-1:111122223333:table/prod-x', true],
  ['arn:aws:dynamodb:us*t-1:111122223333:table/x', 'arn:aws:dynamodb:us-east-1:111122223333:table/x', true],
  ['arn:aws:dyn*1:111122223333:table/x', 'arn:aws:dynamodb:us-east-1:111122223333:table/x', false],
  ['arn:aws:dynamodb:us-east-??111122223333:table/x', 'arn:aws:dynamodb:us-east-1:111122223333:table/x', false],
  ['arn:aws:logs:us-east-1:111122223333:log-group*c:x', 'arn:aws:logs:us-east-1:111122223333:log-group:abc:x', true],
  ['arn:aws:*', 'arn:aws:s3:::amzn-s3-demo-bucket', true],
])('a resource "%s" and "%s"', (pattern, resource, isMatch) => {
  const one = policy({ Effect: 'Allow', Action: '*', Resource: pattern });
  expect(ask({ identity: [one] }, { resource }).outcome === 'allowed').toBe(isMatch);
});

describe('where AWS does not say, a condition of a complete request does not hold', () => {
  test.each<readonly [string, Fields, RequestParts['context']]>([
    ['several values without a set operator', { StringEquals: { 'aws:x': 'a' } }, { 'aws:x': ['a', 'b'] }],
    ['the same, negated', { StringNotEquals: { 'aws:x': 'c' } }, { 'aws:x': ['a', 'b'] }],
    ['an operator that is none', { Equals: { 'aws:x': 'a' } }, { 'aws:x': 'a' }],
    ['a number that is none', { NumericNotEquals: { 'aws:x': 'a' } }, { 'aws:x': '1' }],
    ['a date that is none', { DateLessThan: { 'aws:x': 'tomorrow' } }, { 'aws:x': '2020-01-01' }],
    ['a range that is none', { NotIpAddress: { 'aws:x': '10.0.0.0/33' } }, { 'aws:x': '10.0.0.1' }],
    [
      'an ARN pattern of fewer than six parts',
      { ArnNotLike: { 'aws:x': 'arn:aws:iam::*' } },
      { 'aws:x': 'arn:aws:iam::111122223333:role/r' },
    ],
    ['a question that is neither true nor false', { Null: { 'aws:x': 'yes' } }, {}],
  ])('%s', (_, condition, context) => {
    expect(matches(condition, context)).toBe(false);
  });
});

test('there are all operators of AWS, each with IfExists and both set operators, and Null', () => {
  expect(operators.size).toBe((27 - 1) * 6 + 1);
});

test.each([
  ['2020', Date.UTC(2020, 0, 1)],
  ['2020-03', Date.UTC(2020, 2, 1)],
  ['2020-03-04', Date.UTC(2020, 2, 4)],
  ['2020-03-04T05:06+01:00', Date.UTC(2020, 2, 4, 4, 6)],
  ['2020-03-04T05:06:07Z', Date.UTC(2020, 2, 4, 5, 6, 7)],
  ['2020-03-04T05:06:07.25Z', Date.UTC(2020, 2, 4, 5, 6, 7, 250)],
  ['1577836800', Date.UTC(2020, 0, 1)],
  ['2020-13-01', undefined],
  ['2020-03-04T05:06', undefined],
  ['soon', undefined],
])('the date "%s"', (text, instant) => {
  expect(readInstant(text)).toBe(instant);
});

test.each([
  ['10.1.2.3', '10.0.0.0/8', true],
  ['10.1.2.3', '10.1.2.3', true],
  ['10.1.2.3', '0.0.0.0/0', true],
  ['11.1.2.3', '10.0.0.0/8', false],
  ['10.1.2.128', '10.1.2.128/25', true],
  ['10.1.2.127', '10.1.2.128/25', false],
  ['::1', '::/0', true],
  ['::1', '0.0.0.0/0', false],
  ['2001:db8::ffff:1.2.3.4', '2001:db8::ffff:102:0/112', true],
  ['2001:db8::1', '2001:db8::2', false],
  ['10.0.0.0/24', '10.0.0.0/16', true],
  ['10.0.0.0/16', '10.0.0.0/24', false],
])('%s in %s', (inner, outer, isIn) => {
  expect(isWithin(readIpRange(inner)!, readIpRange(outer)!)).toBe(isIn);
});

test.each([
  '',
  '10.0.0',
  '10.0.0.256',
  '10.0.0.0/33',
  '10.0.0.0/8/8',
  ':::',
  '1::2::3',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8',
  'g::1',
  '10.0.0.1:2',
])('"%s" is no address', (text) => {
  expect(readIpRange(text)).toBeUndefined();
});
