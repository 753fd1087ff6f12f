import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { federatedTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/** The federated principal of each provider that IAM knows by itself, and the key that holds the application's id. */
const builtIn: Readonly<Record<string, { readonly principal: string; readonly key: string }>> = {
  google: { principal: 'accounts.google.com', key: 'accounts.google.com:aud' },
  facebook: { principal: 'graph.facebook.com', key: 'graph.facebook.com:app_id' },
  amazon: { principal: 'www.amazon.com', key: 'www.amazon.com:app_id' },
};

/**
 * Google, Facebook and Login with Amazon are principals without a provider resource; Apple and the old ones are not, and are not trusted.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
export const trust: Trust = (edge, context) => {
  const known = builtIn[textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'provider') ?? ''];
  if (!known) {
    const label = labelOf(context.graph.nodes.get(edge.from) ?? { id: edge.from });
    return {
      missing: `STS knows only Google, Facebook and Login with Amazon without an IAM provider, and "${label}" is not said to be one of them.`,
    };
  }
  const application =
    textOf(edge.fields, 'applicationId') ?? context.ask(edge.from, 'ApplicationId', `Application id at ${known.principal}.`);
  return federatedTrust(known.principal, ['sts:AssumeRoleWithWebIdentity'], { StringEquals: { [known.key]: application } });
};
