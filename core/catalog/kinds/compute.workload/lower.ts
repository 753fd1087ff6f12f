import type { Edge, Node } from '../../../model/document.ts';
import { labelOf } from '../../../model/document.ts';
import { inMarkdown } from '../../lowering/markdown.ts';
import { copied, textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, LoweredResource, ManualStep } from '../../lowering.ts';

/**
 * What joins a workload to its role: an instance profile for EC2, a Pod Identity association for EKS. The function, task or instance
 * itself is not ours: a step says where its role goes.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
 */
export const lower: Lower = {
  concern: 'workloads',
  lower(node, context) {
    const edge = context.graph.outOf(node.id).find((candidate) => candidate.kind === 'execution-role');
    if (!edge) return { resources: [] };
    const type = textOf(node.fields, 'workloadType');
    if (type === 'ec2')
      return {
        resources: [instanceProfile(node, edge, context)],
        manualSteps: [step(node, 'Launch the instances of "%" with the instance profile of this export, and with `HttpTokens=required`.')],
      };
    if (type === 'eksPodIdentity') return { resources: [podIdentity(node, edge, context)] };
    const place = places[type ?? ''];
    return { resources: [], manualSteps: place === undefined ? [] : [step(node, place)] };
  },
};

const places: Readonly<Record<string, string>> = {
  lambda: 'Set the execution role of function "%" to the exported role, in the Lambda console or where the function is defined.',
  ecsTask: 'Name the exported role as `taskRoleArn` in the task definition of "%".',
};

const step = (node: Node, body: string): Omit<ManualStep, 'node'> => ({
  title: `Give workload "${labelOf(node)}" its role`,
  body: body.replace('%', () => inMarkdown(labelOf(node))),
  source: sources['iam-pass'].url,
});

const instanceProfile = (node: Node, edge: Edge, context: LowerContext): LoweredResource => ({
  logicalId: context.logicalId(node.id, 'InstanceProfile'),
  type: 'AWS::IAM::InstanceProfile',
  properties: { ...copied(node.fields, ['instanceProfileName']), Roles: [context.refTo(edge.to)] },
});

const podIdentity = (node: Node, edge: Edge, context: LowerContext): LoweredResource => ({
  logicalId: context.logicalId(node.id, 'PodIdentity'),
  type: 'AWS::EKS::PodIdentityAssociation',
  properties: {
    ClusterName:
      textOf(node.fields, 'clusterName') ?? context.ask(node.id, 'ClusterName', `Name of the EKS cluster of "${labelOf(node)}".`),
    Namespace: textOf(node.fields, 'namespace') ?? context.ask(node.id, 'Namespace', `Kubernetes namespace of "${labelOf(node)}".`),
    ServiceAccount:
      textOf(node.fields, 'serviceAccount') ?? context.ask(node.id, 'ServiceAccount', `Kubernetes service account of "${labelOf(node)}".`),
    RoleArn: context.arnOf(edge.to),
  },
});
