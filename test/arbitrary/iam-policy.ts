import * as fc from 'fast-check';
import type { Fields, FieldValue } from '#core/model/document.ts';
import { operators } from '#core/policy/operator.ts';

/** The condition keys that random policies test and random requests carry: one of a single value, one of several. */
export const keys = ['aws:PrincipalTag/a', 'aws:PrincipalOrgPaths'] as const;

/** What conditions compare: operators, values of policies, and values of requests. */
export interface Family {
  readonly operators: readonly string[];
  readonly wanted: readonly string[];
  readonly carried: readonly string[];
}

const named = (pattern: RegExp): readonly string[] => [...operators.keys()].filter((name) => pattern.test(name));
const withVariables = ['${aws:PrincipalTag/a}', "${aws:principaltag/A, 'x'}", '${aws:PrincipalTag/b}', '${*}', 'x${?}'];

/** Operators with the values that they are for. */
export const families: readonly Family[] = [
  {
    operators: named(/String/),
    wanted: ['x', 'y', 'X', 'xy', 'x*', '?', '*', ...withVariables],
    carried: ['x', 'y', 'X', 'xy', '*', 'x?'],
  },
  { operators: named(/Numeric/), wanted: ['5', '5.0', '10', '-1', '0.5'], carried: ['5', '10', '-1', '0.50'] },
  {
    operators: named(/Date/),
    wanted: ['2020-01-01T00:00:00Z', '2020-06-01T12:30:00Z', '2019-12-31T23:59:59Z'],
    carried: ['2020-01-01T00:00:00Z', '2020-01-01T00:00:01Z', '2021-01-01T00:00:00Z'],
  },
  { operators: named(/Bool/), wanted: ['true', 'false'], carried: ['true', 'false'] },
  { operators: named(/Binary/), wanted: ['YQ==', 'YWI='], carried: ['YQ==', 'YWI=', 'YWJj'] },
  {
    operators: named(/IpAddress/),
    wanted: ['10.0.0.0/8', '10.1.2.3', '0.0.0.0/0', '2001:db8::/32'],
    carried: ['10.1.2.3', '11.1.2.3', '2001:db8::1', '::1'],
  },
  {
    operators: named(/Arn/),
    wanted: [
      'arn:aws:iam::111122223333:role/x',
      'arn:aws:iam::*:role/*',
      'arn:aws:s?s:*:*:q',
      'arn:aws:iam::111122223333:user/${aws:PrincipalTag/b}',
    ],
    carried: ['arn:aws:iam::111122223333:role/x', 'arn:aws:sns:eu-west-1:111122223333:q', 'arn:aws:iam::111122223333:role/a:b'],
  },
  { operators: ['Null'], wanted: ['true', 'false'], carried: ['x'] },
];

/** All of them mixed up: values that an operator cannot read, too. */
export const mixed: Family = {
  operators: [...operators.keys()],
  wanted: families.flatMap(({ wanted }) => wanted.slice(0, 2)).concat(withVariables),
  carried: ['x', 'y', 'xy', '', 'true', '5', '10.1.2.3', 'arn:aws:iam::111122223333:role/x'],
};

const plain = { noNullPrototype: true } as const;
const oneOrList = (items: fc.Arbitrary<string>): fc.Arbitrary<FieldValue> =>
  fc.oneof(items, fc.array(items, { minLength: 1, maxLength: 3 }));

/** `hasSets`: the key of several values is only tested with set operators, and the other one never, as AWS wants it. */
const conditionOf = (family: Family, hasSets: boolean): fc.Arbitrary<Fields> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...family.operators),
        fc.constantFrom(...keys, 'AWS:principaltag/a'),
        oneOrList(fc.constantFrom(...family.wanted)),
      ),
      { maxLength: 2 },
    )
    .map((tests) => {
      const kept = tests.filter(([operator, key]) => !hasSets || operator === 'Null' || operator.startsWith('For') === (key === keys[1]));
      return kept.length === 0
        ? {}
        : { Condition: Object.fromEntries(kept.map(([operator, key, wanted]) => [operator, { [key]: wanted }])) };
    });

const negatable = (name: string, items: fc.Arbitrary<FieldValue>): fc.Arbitrary<Fields> =>
  fc.tuple(fc.constantFrom(name, name, name, `Not${name}`), items).map(([element, item]) => ({ [element]: item }));

const effect = fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny').map((Effect) => ({ Effect }));
const actions = negatable(
  'Action',
  oneOrList(fc.constantFrom('*', '*', 's3:*', 's3:GetObject', 'S3:get*', 's3:Put?bject', 'sts:AssumeRole', 'ec2:*')),
);
const resources = negatable(
  'Resource',
  oneOrList(
    fc.constantFrom(
      '*',
      '*',
      'arn:aws:s3:::b/*',
      'arn:aws:s3:::b/${aws:PrincipalTag/a}',
      'arn:aws:s3:::*',
      'arn:aws:sqs:*:*:*',
      'arn:aws:s3:::b/?',
    ),
  ),
);
const awsPrincipals = fc.constantFrom(
  '*',
  '111122223333',
  'arn:aws:iam::111122223333:root',
  'arn:aws:iam::111122223333:role/r',
  'arn:aws:iam::111122223333:user/u',
  'arn:aws:sts::111122223333:assumed-role/r/s',
  'arn:aws:sts::111122223333:assumed-role/q/s',
  '444455556666',
  'AROADBQP57FF2AEXAMPLE',
);
const principals = negatable(
  'Principal',
  fc.oneof(
    fc.constant('*'),
    oneOrList(awsPrincipals).map((AWS) => ({ AWS })),
    oneOrList(fc.constantFrom('lambda.amazonaws.com', 'ec2.amazonaws.com')).map((Service) => ({ Service })),
    fc.constant({ Federated: 'accounts.google.com' }),
  ),
);

const joined = (parts: readonly Fields[]): Fields => Object.assign({}, ...parts);

/** Statements of policies of an identity, of a resource, and of trust policies. */
export function statementsOf(family: Family, hasSets = false) {
  const condition = conditionOf(family, hasSets);
  return {
    identity: fc.tuple(effect, actions, resources, condition).map(joined),
    resource: fc.tuple(effect, principals, actions, resources, condition).map(joined),
    trust: fc.tuple(effect, principals, actions, condition).map(joined),
  };
}

export const document = (statement: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  fc.record(
    { Version: fc.constantFrom('2012-10-17', '2012-10-17', '2008-10-17'), Statement: fc.array(statement, { minLength: 1, maxLength: 3 }) },
    plain,
  );
