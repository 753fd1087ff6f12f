import type { Concern } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { copied, textOf } from '../../lowering/fields.ts';
import { policyDocument } from '../../lowering/policies.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext } from '../../lowering.ts';

const standsAlone = new Set(['customerManaged', 'boundary']);

/**
 * A customer managed policy or boundary with a document. AWS managed policies and those with an ARN exist; inline policies are written
 * into their holders; session and resource policies belong to calls and resources that are not exported.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
 */
export const lower: Lower = {
  concern: 'access',
  lower(node, context) {
    const type = textOf(node.fields, 'policyType') ?? 'customerManaged';
    if (textOf(node.fields, 'arn') !== undefined) return { resources: [] };
    const document = policyDocument(node.fields['document']);
    if (document === undefined && (standsAlone.has(type) || type === 'inline'))
      return { resources: [], diagnostics: [withoutDocument(node)] };
    if (document === undefined || !standsAlone.has(type)) return { resources: [] };
    const holders = context.graph.into(node.id).filter((edge) => edge.kind === 'has-policy');
    const name = textOf(node.fields, 'policyName') ?? (isHeldByPermissionSet(holders, context) ? context.logicalId(node.id) : undefined);
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::IAM::ManagedPolicy',
          concern: concernOf(holders, context),
          properties: {
            ...(name === undefined ? {} : { ManagedPolicyName: name }),
            ...copied(node.fields, ['path', 'description']),
            PolicyDocument: document,
          },
        },
      ],
    };
  },
};

type Holders = ReturnType<LowerContext['graph']['into']>;

/** Permission sets know customer managed policies by name. Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CustomerManagedPolicyReference.html */
const isHeldByPermissionSet = (holders: Holders, { graph }: LowerContext): boolean =>
  holders.some((edge) => graph.nodes.get(edge.from)?.kind === 'sso.permissionSet');

/** A policy of a role that a user pool needs comes before the pool too. */
const concernOf = (holders: Holders, { graph }: LowerContext): Concern =>
  holders.some((edge) => graph.into(edge.from).some(({ kind }) => kind === 'sms-caller-role')) ? 'customerIdentity' : 'access';

const withoutDocument = (policy: Node): Diagnostic => ({
  code: 'policy-without-document',
  severity: 'info',
  message: `Policy "${labelOf(policy)}" has no policy document that can be exported.`,
  target: { node: policy.id, field: 'document' },
  why: 'The exported code asks for its ARN, or leaves an inline policy out.',
  fix: 'Write its `document`, or its `arn` when it exists already.',
  source: sources['iam-pols'].url,
});
