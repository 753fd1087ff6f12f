import { expect, test } from 'vitest';
import cdk from '#core/export/cdk/exporter.ts';
import { kinds } from '#core/catalog/catalog.ts';
import { buildGraph } from '#core/graph/graph.ts';
import type { Fields, Node } from '#core/model/document.ts';

const sentinel = 'S3NT1NEL-s3cret-value';

/** Every kind, with the sentinel in every field that may hold a secret or where one lives, and under every key of `providerDetails`. */
const details: Fields = Object.fromEntries(
  ['client_secret', 'private_key', 'password', 'token', 'unknown', 'Client_Secret', 'constructor'].map((key) => [key, sentinel]),
);

function secretFields(kind: string): Fields {
  const fields = Object.keys(kinds.get(kind)!.fields).filter((name) => /reference$|secret|password|token$|key$/i.test(name));
  return Object.fromEntries([
    ...fields.map((name) => [name, sentinel] as const),
    ['clientSecret', sentinel],
    ['password', sentinel],
    ['privateKey', sentinel],
  ]);
}

const providerTypes = ['SAML', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple', 'OIDC'];

test('a secret that stands in a model by mistake is in no file of the export', () => {
  const nodes: Node[] = [...kinds.keys()].map((kind, index) => ({ id: `n${index}`, kind, fields: secretFields(kind) }));
  for (const type of providerTypes) {
    nodes.push({
      id: `idp-${type}`,
      kind: 'cognito.userPoolIdp',
      in: 'pool',
      fields: { ...secretFields('cognito.userPoolIdp'), providerType: type, providerDetails: details },
    });
  }
  nodes.push({ id: 'pool', kind: 'cognito.userPool', fields: {} });
  nodes.push({ id: 'saml', kind: 'iam.samlProvider', fields: { assertionEncryptionMode: 'Required', privateKeyReference: sentinel } });
  const document = {
    version: 1 as const,
    name: 'Secrets',
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(),
    personas: new Map(),
    expect: new Map(),
  };
  const { files } = cdk.write(buildGraph(document), cdk.defaults);
  expect(files.some((file) => file.text.includes('SecretValue.secretsManager('))).toBe(true);
  for (const file of files) expect(file.text, file.path).not.toContain(sentinel);
});
