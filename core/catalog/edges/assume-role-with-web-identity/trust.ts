import { isSet, textOf, textsOf } from '../../lowering/fields.ts';
import { allOf, federatedTrust, matching } from '../../lowering/trust.ts';
import type { LowerContext, Trust, TrustStatement } from '../../lowering.ts';

/** Issuers shared by many customers: IAM refuses a trust without `sub`. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html */
const sharedIssuers = new Set(['token.actions.githubusercontent.com', 'gitlab.com']);

/**
 * The provider's token opens the role for the audiences and subjects of the edge; without an audience on the edge, for the provider's
 * client ids. What nobody said is asked for, because a role without an audience is open to every client of the issuer. Nothing is
 * trusted while the issuer's URL is unknown: the keys of a condition are made of it, and cannot be filled in at deployment.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
export const trust: Trust = (edge, context) => {
  const issuer = issuerOf(edge.from, context);
  if (issuer === undefined) return undefined;
  const provider = context.graph.nodes.get(edge.from);
  const audiences = [textsOf(edge.fields, 'audience'), textsOf(provider?.fields ?? {}, 'clientIdList')].find((texts) => texts.length > 0);
  const subjects = textsOf(edge.fields, 'subject');
  return federatedTrust(
    context.arnOf(edge.from),
    ['sts:AssumeRoleWithWebIdentity', ...(isSet(edge.fields, 'sessionTags') ? ['sts:TagSession'] : [])],
    allOf(
      condition(`${issuer}:aud`, audiences ?? [], () =>
        context.ask(edge.to, 'Audience', `Audience of the tokens that may assume role "${edge.to}".`),
      ),
      subjects.length > 0 || sharedIssuers.has(issuer)
        ? condition(`${issuer}:sub`, subjects, () =>
            context.ask(edge.to, 'Subject', `Subject of the tokens that may assume role "${edge.to}".`),
          )
        : {},
    ),
  );
};

const condition = (key: string, texts: readonly string[], ask: () => ReturnType<LowerContext['ask']>): TrustStatement['conditions'] =>
  texts.length > 0 ? matching(key, texts) : { StringEquals: { [key]: ask() } };

/** Host and path of the issuer, from the provider's URL, the end of its ARN or the one issuer registered in it. */
function issuerOf(provider: string, { graph }: LowerContext): string | undefined {
  const node = graph.nodes.get(provider);
  if (!node) return undefined;
  const inArn = /:oidc-provider\/(.+)$/.exec(node.reference ?? '')?.[1];
  if (inArn !== undefined) return inArn;
  const registered = graph.into(provider).find((edge) => edge.kind === 'issuer-registered');
  const url = textOf(node.fields, 'url') ?? textOf(graph.nodes.get(registered?.from ?? '')?.fields ?? {}, 'issuer');
  return url?.replace(/^https:\/\//, '').replace(/\/$/, '');
}
