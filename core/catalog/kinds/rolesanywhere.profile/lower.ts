import { labelOf, type Node } from '../../../model/document.ts';
import { copied, optional, textOf } from '../../lowering/fields.ts';
import { policyDocument } from '../../lowering/policies.ts';
import type { Lower, LowerContext, LoweredResource } from '../../lowering.ts';
import { trustAnchorId } from './trust-anchor.ts';

/**
 * A Roles Anywhere profile, with a trust anchor of your certificate authority unless the profile names one.
 * Source: https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html
 */
export const lower: Lower = {
  concern: 'workloads',
  lower(node, context) {
    const sessionPolicy = policyDocument(node.fields['sessionPolicy']);
    const profile: LoweredResource = {
      logicalId: context.logicalId(node.id),
      type: 'AWS::RolesAnywhere::Profile',
      properties: {
        Name: textOf(node.fields, 'name') ?? context.logicalId(node.id),
        Enabled: true,
        RoleArns: context.graph
          .outOf(node.id)
          .filter((edge) => edge.kind === 'create-session')
          .map((edge) => context.arnOf(edge.to)),
        ...copied(node.fields, ['durationSeconds', 'managedPolicyArns']),
        ...optional('SessionPolicy', sessionPolicy === undefined ? undefined : JSON.stringify(sessionPolicy)),
      },
    };
    return { resources: textOf(node.fields, 'trustAnchorArn') === undefined ? [trustAnchor(node, context), profile] : [profile] };
  },
};

/** The roles' trust names the anchor, so it comes before them. */
const trustAnchor = (node: Node, context: LowerContext): LoweredResource => ({
  logicalId: trustAnchorId(node.id, context),
  type: 'AWS::RolesAnywhere::TrustAnchor',
  concern: 'federation',
  properties: {
    Name: `${textOf(node.fields, 'name') ?? context.logicalId(node.id)}-anchor`,
    Enabled: true,
    Source: {
      SourceType: 'CERTIFICATE_BUNDLE',
      SourceData: {
        X509CertificateData: context.ask(
          node.id,
          'CertificateAuthority',
          `Certificate (PEM) of the authority that signs for "${labelOf(node)}".`,
        ),
      },
    },
  },
});
