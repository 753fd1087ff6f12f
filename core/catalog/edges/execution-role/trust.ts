import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { serviceActions } from '../../lowering/service-actions.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import type { Trust, TrustStatement } from '../../lowering.ts';

/** By `workloadType`: the service that assumes the role for the code. */
export const trustByWorkload: Readonly<Record<string, TrustStatement>> = {
  ec2: serviceTrust('ec2.amazonaws.com'),
  lambda: serviceTrust('lambda.amazonaws.com'),
  ecsTask: serviceTrust('ecs-tasks.amazonaws.com'),
  eksPodIdentity: serviceTrust('pods.eks.amazonaws.com', serviceActions['pods.eks.amazonaws.com']),
};

/**
 * The platform that runs the code assumes the role for it. IRSA and outside runners come with a token of their own issuer instead, and of
 * a developer backend the drawing does not say where it runs: those edges trust nobody by themselves.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
 */
export const trust: Trust = (edge, context) => {
  const node = context.graph.nodes.get(edge.from) ?? { id: edge.from, kind: '', fields: {} };
  const type = textOf(node.fields, 'workloadType');
  const known = type !== undefined && Object.hasOwn(trustByWorkload, type) ? trustByWorkload[type] : undefined;
  return known ?? { missing: whatIsMissing(`"${labelOf(node)}"`, node.kind, type) };
};

function whatIsMissing(name: string, kind: string, type: string | undefined): string {
  if (kind === 'client.developerBackend')
    return `The drawing does not say which platform runs ${name}: give the role the trust of that platform as its \`trustPolicy\`.`;
  if (type === 'eksIrsa' || type === 'runner')
    return `Workload ${name} holds a token of an OIDC issuer: draw its issuer to an IAM OIDC provider of the account, and AssumeRoleWithWebIdentity from there into the role.`;
  return `Write the \`workloadType\` of ${name}: it decides which service assumes the role.`;
}
