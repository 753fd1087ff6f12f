import { textOf } from '../../lowering/fields.ts';
import { serviceActions } from '../../lowering/service-actions.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import type { LowerContext, Trust } from '../../lowering.ts';

/**
 * Account access manager assumes the role for an Identity Center user and sets the person's context. The application stands in the
 * management account, whose id its ARN holds; whether that id is the one wanted for a role of a member account is not verified.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/aam-prepare-roles.html
 */
export const trust: Trust = (edge, context) => {
  const application = applicationArn(edge.from, context);
  const inArn = typeof application === 'string' ? /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(application)?.[1] : undefined;
  const account = inArn ?? context.ask(edge.from, 'AccessManagerAccountId', 'Id of the account that holds the access manager application.');
  return serviceTrust('account-access.amazonaws.com', serviceActions['account-access.amazonaws.com'], {
    StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': application },
  });
};

/** The ARN of the application that the principal is entitled by: drawn, the only one of the document, or asked for. */
function applicationArn(principal: string, context: LowerContext) {
  const { graph } = context;
  const all = [...graph.nodes.values()].filter((node) => node.kind === 'accountaccess.entitlement');
  const drawn = all.find((node) => graph.outOf(principal).some((edge) => edge.to === node.id)) ?? (all.length === 1 ? all[0] : undefined);
  const known = drawn && (drawn.reference ?? textOf(drawn.fields, 'applicationArn'));
  return known ?? context.ask(principal, 'AccessManagerArn', 'ARN of the account access manager application.');
}
