import type { Properties, Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { mapOf, textOf } from '../../lowering/fields.ts';
import { secretOf } from '../../lowering/secrets.ts';
import type { LowerContext } from '../../lowering.ts';

/** What each type of provider is configured with. Only these keys are exported: any other might hold a secret. */
const keys: Readonly<Record<string, { readonly open: readonly string[]; readonly asked: readonly string[]; readonly secret?: string }>> = {
  SAML: {
    open: ['MetadataURL', 'MetadataFile', 'IDPInit', 'IDPSignout', 'EncryptedResponses', 'RequestSigningAlgorithm'],
    asked: ['MetadataURL'],
  },
  OIDC: {
    open: [
      'client_id',
      'attributes_request_method',
      'oidc_issuer',
      'authorize_url',
      'token_url',
      'attributes_url',
      'jwks_uri',
      'authorize_scopes',
    ],
    asked: ['client_id', 'attributes_request_method', 'oidc_issuer', 'authorize_scopes'],
    secret: 'client_secret',
  },
  Google: { open: ['client_id', 'authorize_scopes'], asked: ['client_id', 'authorize_scopes'], secret: 'client_secret' },
  Facebook: { open: ['client_id', 'authorize_scopes', 'api_version'], asked: ['client_id', 'authorize_scopes'], secret: 'client_secret' },
  LoginWithAmazon: { open: ['client_id', 'authorize_scopes'], asked: ['client_id', 'authorize_scopes'], secret: 'client_secret' },
  SignInWithApple: {
    open: ['client_id', 'team_id', 'key_id', 'authorize_scopes'],
    asked: ['client_id', 'team_id', 'key_id', 'authorize_scopes'],
    secret: 'private_key',
  },
};

/** What may stand instead of a key that is asked for. */
const otherWay: Readonly<Record<string, string>> = { oidc_issuer: 'authorize_url', MetadataURL: 'MetadataFile' };

/**
 * The `ProviderDetails` of an identity provider: what the model says under known keys, a parameter for what must be there and is not,
 * and the secret by reference only.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export function providerDetails(provider: Node, type: string, context: LowerContext): Properties {
  const known = keys[type];
  if (!known) return {};
  const written = { ...fromSource(provider, context), ...mapOf(provider.fields, 'providerDetails') };
  const details: Record<string, Value> = {};
  for (const key of known.open) {
    const value = textOf(written, key) ?? (typeof written[key] === 'boolean' ? String(written[key]) : undefined);
    if (value !== undefined) details[key] = value;
    else if (known.asked.includes(key) && !(otherWay[key] !== undefined && otherWay[key] in written))
      details[key] = ask(provider, key, context);
  }
  if (known.secret === undefined) return details;
  const field = known.secret === 'private_key' ? 'privateKeyReference' : 'clientSecretReference';
  const part = known.secret === 'private_key' ? 'PrivateKeyArn' : 'ClientSecretArn';
  return {
    ...details,
    [known.secret]: secretOf(provider, context, field, { part, what: `the ${known.secret} of identity provider "${labelOf(provider)}"` }),
  };
}

/** What the drawn identity provider itself tells: its issuer, its metadata address. */
function fromSource(provider: Node, { graph }: LowerContext): Readonly<Record<string, string>> {
  const source = graph.into(provider.id).find(({ kind }) => kind === 'oidc-federation' || kind === 'saml-federation');
  const fields = graph.nodes.get(source?.from ?? '')?.fields ?? {};
  const issuer = source?.kind === 'oidc-federation' ? textOf(fields, 'issuer') : undefined;
  const metadata = source?.kind === 'saml-federation' ? textOf(fields, 'metadataURL') : undefined;
  return { ...(issuer === undefined ? {} : { oidc_issuer: issuer }), ...(metadata === undefined ? {} : { MetadataURL: metadata }) };
}

const ask = (provider: Node, key: string, context: LowerContext): Value =>
  context.ask(provider.id, key, `${key} of identity provider "${labelOf(provider)}".`);
