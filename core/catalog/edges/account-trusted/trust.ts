import { iamArn } from '../../lowering/arn.ts';
import { textOf } from '../../lowering/fields.ts';
import { principalTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/**
 * Every principal of an account may assume the role, if its own policies let it; of an organization, every principal with its id.
 * An organizational unit is no principal and is not trusted. Of a third party's account an external id is asked for.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (aws:PrincipalOrgID)
 */
export const trust: Trust = (edge, context) => {
  const account = context.graph.nodes.get(edge.from);
  const type = textOf(account?.fields ?? {}, 'type') ?? 'account';
  if (type === 'account') return principalTrust(edge, context, iamArn(context.accountIdOf(edge.from), 'root'));
  if (type !== 'organization')
    return { missing: 'An organizational unit is no principal: draw the accounts that are trusted, or the organization.' };
  const organization =
    textOf(account?.fields ?? {}, 'organizationId') ?? context.ask(edge.from, 'OrganizationId', 'Id of the organization (o-…).');
  return principalTrust(edge, context, '*', { StringEquals: { 'aws:PrincipalOrgID': organization } });
};
