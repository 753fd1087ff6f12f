import { textOf } from '../../lowering/fields.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import type { Trust, TrustStatement } from '../../lowering.ts';

const byWorkload: Readonly<Record<string, TrustStatement>> = {
  ec2: serviceTrust('ec2.amazonaws.com'),
  lambda: serviceTrust('lambda.amazonaws.com'),
  ecsTask: serviceTrust('ecs-tasks.amazonaws.com'),
  eksPodIdentity: serviceTrust('pods.eks.amazonaws.com', ['sts:AssumeRole', 'sts:TagSession']),
};

/**
 * The platform that runs the code assumes the role for it. IRSA and outside runners come with a token of their own issuer instead, and of
 * a developer backend the drawing does not say where it runs: those edges trust nobody by themselves.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
 */
export const trust: Trust = (edge, context) => byWorkload[textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'workloadType') ?? ''];
