import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '#core/catalog/catalog.ts';
import type { FieldSpec } from '#core/catalog/field.ts';
import type { KindDefinition } from '#core/catalog/kind.ts';
import { sources, type SourceKey } from '#core/catalog/sources.ts';
import { legalValues, standsIn } from './legal-values.ts';
import { ownFields } from './own-fields.ts';

interface ReferenceKind {
  readonly cls: string;
  readonly kind: string;
  readonly cfn: readonly string[];
  readonly terraform: readonly string[];
  readonly properties: readonly { readonly name: string; readonly rule: string; readonly docs: readonly string[] }[];
}

/** Legal values that do not stand letter by letter in the reference's text of their property (nor in the rules that the text names). */
const exceptions: readonly { readonly why: string; readonly at: readonly string[] }[] = [
  {
    why: 'rule IDF-404 gives the length of callback and sign-out URLs',
    at: ['callbackURLs[]', 'logoutURLs[]', 'defaultRedirectURI'].map((name) => `cognito.appClient.${name} maxLength: 1024`),
  },
  { why: 'rule IDF-435 gives the largest precedence', at: ['cognito.group.precedence max: 2147483647'] },
  { why: 'rule IDF-419 gives the length of provider names', at: ['cognito.appClient.supportedIdentityProviders[] maxLength: 32'] },
  {
    why: 'the text writes the prefix ALLOW_ once for all of them',
    at: ['USER_SRP_AUTH', 'USER_PASSWORD_AUTH', 'ADMIN_USER_PASSWORD_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH'].map(
      (flow) => `cognito.appClient.explicitAuthFlows[]: ALLOW_${flow}`,
    ),
  },
  {
    why: 'the text says "legacy values", rule IDF-427 names them',
    at: ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY'].map((flow) => `cognito.appClient.explicitAuthFlows[]: ${flow}`),
  },
  {
    why: 'rule IDF-406 names the units',
    at: ['idToken', 'accessToken', 'refreshToken'].flatMap((token) =>
      ['seconds', 'minutes', 'days'].map((unit) => `cognito.appClient.tokenValidityUnits.${token}: ${unit}`),
    ),
  },
  {
    why: 'the property "limits" of the same kind gives the length of attribute names',
    at: ['cognito.principalTagMap.principalTags{} maxLength: 256'],
  },
  { why: 'rule IDF-312 gives the number of session tags', at: ['idp.saml.principalTags maxEntries: 50'] },
  {
    why: 'the text says SMS, TOTP and e-mail OTP; these are the values of the API',
    at: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'].map((factor) => `cognito.userPool.enabledMfas[]: ${factor}`),
  },
  { why: 'edge E68 has build runners with a token of an OIDC issuer', at: ['compute.workload.workloadType: runner'] },
  { why: 'the text names the value that is right; this is the other one', at: ['compute.workload.httpTokens: optional'] },
  {
    why: 'the text says "two" in letters',
    at: ['ds.managedMicrosoftAd.subnetIds minItems: 2', 'ds.managedMicrosoftAd.subnetIds maxItems: 2'],
  },
  {
    why: '90 days and 8 hours, in minutes; rule IDF-614 has the first as 129,600',
    at: ['sso.instance.portalSessionMinutes max: 129600', 'sso.instance.portalSessionMinutes default: 480'],
  },
  {
    why: 'names and paths of IAM policies: rule IDF-818 and the path of a role',
    at: ['customerManagedPolicyReferences[]', 'permissionsBoundary.customerManagedPolicyReference'].flatMap((path) => [
      `sso.permissionSet.${path}.name maxLength: 128`,
      `sso.permissionSet.${path}.path maxLength: 512`,
    ]),
  },
];
const tolerated = exceptions.flatMap(({ at }) => at);

const folder = new URL('../../../../shared/reference/', import.meta.url);
const isThere = existsSync(new URL('nodes.json', folder));
const read = <T>(file: string): T => JSON.parse(isThere ? readFileSync(new URL(file, folder), 'utf8') : '[]') as T;

describe.skipIf(!isThere)('the catalog of kinds against the domain reference', () => {
  const reference = read<readonly ReferenceKind[]>('nodes.json');
  const rules = new Map(
    read<readonly { readonly code: string; readonly statement: string }[]>('rules.json').map((rule) => [rule.code, rule.statement]),
  );
  const theirs = new Map(reference.map((kind) => [kind.kind, kind]));
  const shared = [...kinds.values()].filter((kind) => kind.id !== 'external.service');
  const fieldsOf = (kind: KindDefinition): readonly [string, FieldSpec][] => Object.entries<FieldSpec>(kind.fields);
  const statementsOf = (kind: KindDefinition): readonly { readonly property?: string; readonly sources: readonly SourceKey[] }[] => [
    ...Object.values<FieldSpec>(kind.fields),
    ...kind.facts,
  ];

  test('are the same, plus external services', () => {
    expect(reference.length).toBe(44);
    expect([...kinds.keys()].sort()).toEqual([...theirs.keys(), 'external.service'].sort());
  });

  test('have the same classes, CloudFormation types and Terraform types', () => {
    const mine = shared.map((kind) => [kind.id, kind.class ?? '-', [...kind.cloudFormation], [...kind.terraform]]);
    const named = (types: readonly string[]): string[] => types.filter((type) => type !== '...');
    expect(mine).toEqual(
      shared.map((kind) => theirs.get(kind.id)!).map((kind) => [kind.kind, kind.cls, named(kind.cfn), [...kind.terraform]]),
    );
  });

  test('have the same properties, each as a field or a fact', () => {
    const mine = shared.flatMap((kind) =>
      [...new Set(statementsOf(kind).flatMap((one) => one.property ?? []))].map((name) => `${kind.id}: ${name}`),
    );
    expect(mine.sort()).toEqual(reference.flatMap((kind) => kind.properties.map((property) => `${kind.kind}: ${property.name}`)).sort());
  });

  test('rest each property on the pages that the reference cites for it', () => {
    const missing = reference.flatMap((kind) =>
      kind.properties.flatMap((property) => {
        const cited = statementsOf(kinds.get(kind.kind)!).filter((one) => one.property === property.name);
        const urls = new Set<string>(cited.flatMap((one) => one.sources.map((key) => sources[key].url)));
        return property.docs.filter((url) => !urls.has(url)).map((url) => `${kind.kind}: ${property.name}: ${url}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  test('say that something is not confirmed wherever the reference says so', () => {
    const doubtful = reference.flatMap((kind) =>
      kind.properties
        .filter((property) => /\[(UNVERIFIED|D)\]/.test(property.rule))
        .map((property) => ({ kind: kind.kind, name: property.name })),
    );
    expect(doubtful.length).toBeGreaterThan(2);
    const silent = doubtful.filter(
      ({ kind, name }) =>
        ![...Object.values<FieldSpec>(kinds.get(kind)!.fields), ...kinds.get(kind)!.facts].some(
          (one) => one.property === name && one.unverified,
        ),
    );
    expect(silent).toEqual([]);
  });

  test('allow no value, bound or default that the text of the property does not say, but for the exceptions above', () => {
    const unheard = shared.flatMap((kind) =>
      fieldsOf(kind).flatMap(([name, spec]) => {
        if (spec.property === undefined) return [];
        const text = textOf(kind.id, spec.property);
        const values = [...legalValues(spec, `${kind.id}.${name}`)];
        return values.filter(({ value }) => !standsIn(text, value)).map(({ at, value }) => `${at}: ${value}`);
      }),
    );
    expect(unheard.sort()).toEqual([...tolerated].sort());
  });

  test('have fields of our own only where the list says why', () => {
    const own = [...kinds.values()].flatMap((kind) =>
      fieldsOf(kind).flatMap(([name, spec]) => (spec.property === undefined ? `${kind.id}.${name}` : [])),
    );
    expect(own.sort()).toEqual(Object.keys(ownFields).sort());
  });

  /** The rule text of a property, and the statements of the rules that it names by number. */
  function textOf(kind: string, property: string): string {
    const rule = theirs.get(kind)?.properties.find((one) => one.name === property)?.rule ?? '';
    const codes = [...rule.matchAll(/(?<=IDF-[\d, /.]*)\d{3}/g)].map(([number]) => `IDF-${number}`);
    return [rule, ...codes.map((code) => rules.get(code) ?? '')].join('\n');
  }
});
