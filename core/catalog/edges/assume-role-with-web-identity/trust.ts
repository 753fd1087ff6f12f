import type { Value } from '../../../model/aws-resource.ts';
import { labelOf, type Edge, type Node } from '../../../model/document.ts';
import { isSet, textsOf } from '../../lowering/fields.ts';
import { allOf, federatedTrust, matching, oneOrMany } from '../../lowering/trust.ts';
import type { LowerContext, Trust, TrustStatement, Untrusted } from '../../lowering.ts';
import { issuerOf, poolClientsOf, poolOfProvider } from './issuer.ts';

/**
 * The provider's token opens the role for the audiences and subjects of the edge. Without an audience on the edge the provider's client
 * ids count, and the app clients of a user pool that is the issuer. What nobody said is asked for: a role without an audience is open to
 * every client of the issuer, and the issuers that many customers share (GitHub, GitLab, Terraform Cloud, Buildkite and others: IAM
 * refuses a trust without `sub`) cannot all be told by their host. A user pool is a tenant of its own: there the audience is enough.
 * Not covered: Azure Sentinel, for which IAM wants sts:RoleSessionName. Nothing is trusted while the issuer's URL is unknown: the keys of
 * a condition are made of it, and cannot be filled in at deployment.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
export const trust: Trust = (edge, context) => {
  const provider = context.graph.nodes.get(edge.from);
  const issuer = provider && issuerOf(provider, context);
  if (!provider || issuer === undefined) return withoutIssuer(edge, context);
  return federatedTrust(
    context.arnOf(edge.from),
    ['sts:AssumeRoleWithWebIdentity', ...(isSet(edge.fields, 'sessionTags') ? ['sts:TagSession'] : [])],
    allOf(audience(edge, provider, issuer, context), subject(edge, issuer, context)),
  );
};

function audience(edge: Edge, provider: Node, issuer: string, context: LowerContext): TrustStatement['conditions'] {
  const key = `${issuer}:aud`;
  const written = textsOf(edge.fields, 'audience');
  if (written.length > 0) return matching(key, written);
  const clients: readonly Value[] = [
    ...textsOf(provider.fields, 'clientIdList'),
    ...poolClientsOf(provider.id, context).map((client) => context.refTo(client)),
  ];
  const asked = (): Value => context.ask(edge.to, `${edge.from}-Audience`, `Audience of the tokens that may assume role "${edge.to}".`);
  return { StringEquals: { [key]: clients.length > 0 ? oneOrMany(clients) : asked() } };
}

/** A subject that is asked for may hold wildcards: whoever deploys decides how narrow it is. */
function subject(edge: Edge, issuer: string, context: LowerContext): TrustStatement['conditions'] {
  const key = `${issuer}:sub`;
  const written = textsOf(edge.fields, 'subject');
  if (written.length > 0) return matching(key, written);
  if (poolOfProvider(edge.from, context)) return {};
  const asked = context.ask(
    edge.to,
    `${edge.from}-Subject`,
    `Subject (sub) of the tokens that may assume role "${edge.to}"; * and ? are wildcards.`,
  );
  return { StringLike: { [key]: asked } };
}

function withoutIssuer(edge: Edge, context: LowerContext): Untrusted {
  const label = labelOf(context.graph.nodes.get(edge.from) ?? { id: edge.from });
  const pool = poolOfProvider(edge.from, context);
  return {
    missing: pool
      ? `The condition keys hold the issuer's host and path, and user pool "${labelOf(pool)}" gets its id, which is part of them, when it is created: write the \`url\` of "${label}" then, and export again.`
      : `The condition keys hold the issuer's host and path: write the \`url\` of "${label}", or draw the identity provider with its \`issuer\`.`,
  };
}
