import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, object, array, render, text } from '#core/export/cdk/code.ts';
import { comment } from '#core/export/cdk/comments.ts';
import { attributeName, camelName, kebabName, variableName } from '#core/export/cdk/names.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '\\', '\n', '\r', '\u2028', '`', '${', '}', '*/', '//', '"') }),
);

const evaluate = (code: string): unknown => runInNewContext(`(${code})`);

describe('a string literal', () => {
  test('evaluates to the text it was made of, whatever that holds', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(evaluate(text(value))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  test('stands on one line in single quotes', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(text(value)).toMatch(/^'[^\n\r\u2028\u2029]*'$/);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves policy variables as they are', () => {
    expect(text('${aws:PrincipalTag/team}')).toBe(`'\${aws:PrincipalTag/team}'`);
  });
});

test('an object literal has the keys it was made of, however they are spelt', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyText, { maxLength: 5 }), (keys) => {
      const made = evaluate(render(object(keys.map((key) => [key, '1'])))) as object;
      expect(Object.keys(made).sort()).toEqual([...keys].sort());
    }),
    { numRuns: 300 },
  );
});

test('a comment has no line that is not a comment', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      for (const line of comment(value)) expect(line).toMatch(/^\/\/[^\n\r\u2028\u2029]*$/);
    }),
    { numRuns: 500 },
  );
});

test('what fits stands on one line, what does not breaks as a person would break it', () => {
  const long = text('x'.repeat(60));
  expect(render(call('new iam.Role', ['this', text('A'), object([['path', text('/')]])]))).toBe(`new iam.Role(this, 'A', { path: '/' })`);
  expect(
    render(
      call('f', [
        'this',
        object([
          ['a', long],
          ['b', array([long])],
        ]),
      ]),
    ),
  ).toBe(`f(this, {\n  a: ${long},\n  b: [${long}],\n})`);
  expect(render(call('f', [call('g', [long, long])]))).toBe(`f(\n  g(\n    ${long},\n    ${long},\n  ),\n)`);
});

describe('names', () => {
  test.each([
    ['CallbackURLs', 'callbackUrLs'],
    ['AllowedOAuthFlows', 'allowedOAuthFlows'],
    ['OpenIdConnectProviderARNs', 'openIdConnectProviderArns'],
    ['WebAuthnRelyingPartyID', 'webAuthnRelyingPartyId'],
    ['X509CertificateData', 'x509CertificateData'],
    ['S3Configuration', 's3Configuration'],
    ['RoleARN', 'roleArn'],
    ['KMSKeyID', 'kmsKeyId'],
    ['CustomSMSSender', 'customSmsSender'],
  ])('of the property %s is %s in CDK', (name, expected) => {
    expect(camelName(name)).toBe(expected);
  });

  test('of attributes start with attr', () => {
    expect(attributeName('ProviderURL')).toBe('attrProviderUrl');
  });

  test('of variables are never members of a stack or words of the language', () => {
    const { Stack } = createRequire(import.meta.url)('aws-cdk-lib/core') as { readonly Stack: { readonly prototype: object } };
    const members = new Set<string>();
    for (let prototype: object | null = Stack.prototype; prototype; prototype = Object.getPrototypeOf(prototype) as object | null) {
      for (const name of Object.getOwnPropertyNames(prototype)) if (/^[a-z]\w*$/.test(name)) members.add(name);
    }
    expect(members.size).toBeGreaterThan(40);
    for (const name of [...members, 'class', 'default', 'props', 'iam', 'description', 'permissionsBoundary', 'crossRegionReferences']) {
      expect(variableName(name.charAt(0).toUpperCase() + name.slice(1)), name).toBe(`${name}_`);
    }
  });

  test('of packages are lower case with dashes', () => {
    expect(kebabName('  Web app: "Prod" (EU)  ')).toBe('web-app-prod-eu');
  });
});
