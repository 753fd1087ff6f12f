import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { federatedTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';
import { builtInProviders } from './providers.ts';

/**
 * Google, Facebook and Login with Amazon are principals without a provider resource; Apple and the old ones are not, and are not trusted.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
export const trust: Trust = (edge, context) => {
  const known = builtInProviders.get(textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'provider') ?? '');
  if (!known) {
    const label = labelOf(context.graph.nodes.get(edge.from) ?? { id: edge.from });
    return {
      missing: `STS knows only Google, Facebook and Login with Amazon without an IAM provider, and "${label}" is not said to be one of them.`,
    };
  }
  const application =
    textOf(edge.fields, 'applicationId') ?? context.ask(edge.from, 'ApplicationId', `Application id at ${known.principal}.`);
  return federatedTrust(known.principal, ['sts:AssumeRoleWithWebIdentity'], { StringEquals: { [known.audienceKey]: application } });
};
