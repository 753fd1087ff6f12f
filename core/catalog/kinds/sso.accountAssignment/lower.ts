import type { Value } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, LoweredResource } from '../../lowering.ts';
import { principalId, principalType } from '../sso.principal/principal-id.ts';

/**
 * The triple (principal x permission set x account): one resource for each principal and each account that is drawn to it. It lies in the
 * account of the instance, whose resource it is.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateAccountAssignment.html
 */
export const lower: Lower = {
  concern: 'workforce',
  lower(node, context) {
    const { graph } = context;
    const sets = [...new Set(graph.into(node.id).flatMap((edge) => (edge.kind === 'with-permission-set' ? [edge.from] : [])))];
    const [permissionSet, ...unused] = sets;
    const principals = [...new Set(graph.into(node.id).flatMap((edge) => (edge.kind === 'assigned' ? [edge.from] : [])))];
    const targets = [...new Set(graph.outOf(node.id).flatMap((edge) => (edge.kind === 'in-account' ? [edge.to] : [])))];
    if (permissionSet === undefined || principals.length === 0 || targets.length === 0) {
      return { resources: [], diagnostics: [incomplete(node.id, labelOf(node))] };
    }
    const account = graph.accountOf(permissionSet)?.id;
    const isOne = principals.length * targets.length === 1;
    const resources: LoweredResource[] = [];
    for (const principal of principals) {
      for (const target of targets) {
        resources.push({
          logicalId: isOne ? context.logicalId(node.id) : context.logicalId(node.id, `${principal}-${target}`),
          type: 'AWS::SSO::Assignment',
          ...(account === undefined ? {} : { account }),
          properties: triple({ principal, permissionSet, target }, context),
        });
      }
    }
    return { resources, diagnostics: unused.map((set) => secondSet(node, graph.nodes.get(set) ?? { id: set })) };
  },
};

interface Triple {
  readonly principal: string;
  readonly permissionSet: string;
  readonly target: string;
}

function triple({ principal, permissionSet, target }: Triple, context: LowerContext): LoweredResource['properties'] {
  const instance = context.graph.enclosing(permissionSet, 'sso.instance');
  const asked = (): Value => context.ask(permissionSet, 'InstanceArn', `ARN of the Identity Center instance of "${permissionSet}".`);
  return {
    InstanceArn: instance ? context.arnOf(instance.id) : asked(),
    PermissionSetArn: context.arnOf(permissionSet),
    PrincipalType: principalType(principal, context),
    PrincipalId: principalId(principal, context),
    TargetType: 'AWS_ACCOUNT',
    TargetId: context.accountIdOf(target),
  };
}

const secondSet = (assignment: Node, set: Pick<Node, 'id' | 'label'>): Diagnostic => ({
  code: 'second-permission-set',
  severity: 'warning',
  message: `Assignment "${labelOf(assignment)}" has a permission set already; "${labelOf(set)}" is not exported.`,
  target: { node: assignment.id },
  why: 'An assignment joins a principal, one permission set and an account.',
  fix: 'Draw an assignment of its own for it.',
  source: sources['api-assign'].url,
});

const incomplete = (id: string, label: string) => ({
  code: 'assignment-incomplete',
  severity: 'info' as const,
  message: `Assignment "${label}" lacks a principal, a permission set or an account, and is not exported.`,
  target: { node: id },
  why: 'An assignment is always the three together.',
  fix: 'Draw all three to it.',
  source: sources['api-assign'].url,
});
