import { join, pseudo, type Value } from '../../../model/aws-resource.ts';
import type { Edge } from '../../../model/document.ts';
import { iamArn } from '../../lowering/arn.ts';
import { principalTrust } from '../../lowering/trust.ts';
import { permissionSetOf } from '../../kinds/sso.reservedRole/permission-set-of.ts';
import { permissionSetName } from '../../kinds/sso.permissionSet/set-name.ts';
import type { LowerContext, Trust } from '../../lowering.ts';

/**
 * Credentials of another role open the role: the trust names that role. The roles that Identity Center makes get a new suffix whenever they
 * are made anew: of those the trust names the account and a pattern, never the exact ARN.
 * Sources: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html,
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
export const trust: Trust = (edge, context) =>
  context.graph.nodes.get(edge.from)?.kind === 'sso.reservedRole'
    ? reservedRoleTrust(edge, context)
    : principalTrust(edge, context, context.arnOf(edge.from));

/** The Region in the path is absent in us-east-1: the wildcard stands for it, too. */
function reservedRoleTrust(edge: Edge, context: LowerContext): ReturnType<Trust> {
  const account = context.accountIdOf(edge.from);
  const path = ':role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_';
  const pattern = join('arn:', pseudo('Partition'), ':iam::', account, path, setNameOf(edge.from, context), '_*');
  return principalTrust(edge, context, iamArn(account, 'root'), { ArnLike: { 'aws:PrincipalArn': pattern } });
}

/** The name of the permission set that a reserved role was made for: in its ARN, by its assignment, or asked for. */
function setNameOf(role: string, context: LowerContext): Value {
  const { graph } = context;
  const inArn = /AWSReservedSSO_(.+)_[0-9a-f]{16}$/.exec(graph.nodes.get(role)?.reference ?? '')?.[1];
  if (inArn !== undefined) return inArn;
  const set = permissionSetOf(role, graph);
  return set ? permissionSetName(set, context) : context.ask(role, 'PermissionSetName', `Name of the permission set of role "${role}".`);
}
