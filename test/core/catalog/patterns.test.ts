import { expect, test } from 'vitest';
import { accountArn, policyArn, redirectUri, subnetId, tagKey, tagValue, vpcId } from '#core/catalog/patterns.ts';

/** What AWS itself takes and refuses, with and without the u flag. */
test.each([
  ['vpcId', vpcId, ['vpc-0a1b2c3d', 'vpc-0123456789abcdef0'], ['vpc-1', 'vpc-123456789', 'vpc-0123456789abcdef01', 'vpc-0A1B2C3D']],
  ['subnetId', subnetId, ['subnet-0a1b2c3d', 'subnet-0123456789abcdef0'], ['subnet-1', 'subnet-0123456789abcdef01']],
  [
    'policyArn',
    policyArn,
    [
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
      'arn:aws-cn:iam::111122223333:policy/team/a',
      'arn:aws:iam::aws:policy/job-function/Billing',
    ],
    ['arn:aws:s3:::bucket-with-a-long-name', 'arn:aws:iam::111122223333:user/a', 'arn:aws:iam::111122223333:policy/', 'arn:aws:iam::a'],
  ],
  ['accountArn', accountArn, ['arn:aws:lambda:eu-west-1:111122223333:function:f'], ['arn:aws:s3:::b', 'arn:aws:iam::aws:policy/A']],
  [
    'tagKey',
    tagKey,
    ['team', 'aws:x', 'a b_c.d:e/f=g+h-i@j', 'größe', 'k'.repeat(128)],
    ['', 'a<b', 'a!', 'a,b', 'a[b', 'a`b', 'a~', 'a\tb', 'k'.repeat(129)],
  ],
  [
    'redirectUri',
    redirectUri,
    ['https://a.example/cb?x=1', 'http://localhost', 'http://localhost:3000/cb', 'http://127.0.0.1:8080', 'http://[::1]/cb', 'myapp://cb'],
    [
      'http://a.example/cb',
      'https://a.example/#x',
      'https://',
      '/cb',
      'http://localhost.example/',
      'http://localhost@a.example/',
      'a.example',
    ],
  ],
  ['tagValue', tagValue, ['', 'prod', 'v'.repeat(256)], ['c!d', 'a|b', 'v'.repeat(257)]],
] as const)('%s takes what AWS takes', (_, pattern, taken, refused) => {
  for (const flags of ['', 'u']) {
    expect(taken.filter((text) => !new RegExp(pattern, flags).test(text))).toEqual([]);
    expect(refused.filter((text) => new RegExp(pattern, flags).test(text))).toEqual([]);
  }
});
