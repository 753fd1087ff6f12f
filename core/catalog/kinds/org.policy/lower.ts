import type { Value } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { optional, textOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import { policyDocument } from '../../lowering/policies.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext } from '../../lowering.ts';

/**
 * A service or resource control policy with its targets: what it lies in and what it is drawn to.
 * Sources: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html and the type's page
 */
export const lower: Lower = {
  concern: 'organization',
  lower(node, context) {
    const content = policyDocument(node.fields['content']);
    if (content === undefined) return { resources: [], diagnostics: [withoutContent(node)] };
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Organizations::Policy',
          properties: {
            Name: textOf(node.fields, 'name') ?? nameFrom(node),
            Type: textOf(node.fields, 'type') ?? 'SERVICE_CONTROL_POLICY',
            Content: content,
            ...optional('TargetIds', targets(node, context)),
          },
        },
      ],
    };
  },
};

const withoutContent = (policy: Node): Diagnostic => ({
  code: 'policy-without-document',
  severity: 'info',
  message: `Policy "${labelOf(policy)}" has no content that can be exported, and is left out.`,
  target: { node: policy.id, field: 'content' },
  why: 'A guardrail is nothing but its document.',
  fix: 'Write its `content`, or its `reference` when it exists already.',
  source: sources['org-scp'].url,
});

function targets(node: Node, context: LowerContext): readonly Value[] {
  const { graph } = context;
  const container = graph.containerOf(node.id);
  const drawn = graph.outOf(node.id).flatMap((edge) => graph.nodes.get(edge.to) ?? []);
  const all = new Map(
    [...(container ? [container] : []), ...drawn].filter((target) => target.kind === 'org.account').map((target) => [target.id, target]),
  );
  return [...all.values()].map((target) => targetId(target, context));
}

function targetId(target: Node, context: LowerContext): Value {
  const type = textOf(target.fields, 'type') ?? 'account';
  if (type === 'account') return context.accountIdOf(target.id);
  if (type === 'ou') return context.refTo(target.id);
  return context.ask(target.id, 'RootId', `Id of the root of organization "${labelOf(target)}" (r-…).`);
}
