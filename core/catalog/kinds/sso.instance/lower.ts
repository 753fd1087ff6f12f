import type { Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { copied, mapOf, optional, textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, LoweredResource, ManualStep } from '../../lowering.ts';

/**
 * An account instance can be created; an organization instance is enabled in the console and referred to. Either may have attributes for access control.
 * Sources: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateInstance.html,
 * https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_InstanceAccessControlAttributeConfiguration.html
 */
export const lower: Lower = {
  concern: 'workforce',
  lower(node, context) {
    const isAccountInstance = textOf(node.fields, 'type') === 'account';
    const instance: LoweredResource = {
      logicalId: context.logicalId(node.id),
      type: 'AWS::SSO::Instance',
      isStateful: true,
      properties: copied(node.fields, ['name']),
    };
    return {
      resources: [...(isAccountInstance ? [instance] : []), ...accessControl(node, context)],
      manualSteps: [...(isAccountInstance ? [] : [enable(node)]), ...identitySource(node)],
    };
  },
};

function accessControl(node: Node, context: LowerContext): readonly LoweredResource[] {
  const attributes = Object.entries(mapOf(node.fields, 'accessControlAttributes')).map(([key, value]): Value => ({
    Key: key,
    Value: { Source: [String(value)] },
  }));
  if (attributes.length === 0) return [];
  return [
    {
      logicalId: context.logicalId(node.id, 'AccessControlAttributes'),
      type: 'AWS::SSO::InstanceAccessControlAttributeConfiguration',
      properties: { InstanceArn: context.arnOf(node.id), ...optional('AccessControlAttributes', attributes) },
    },
  ];
}

const enable = (node: Node): Omit<ManualStep, 'node'> => ({
  title: `Enable the organization instance "${labelOf(node)}"`,
  body: 'In the IAM Identity Center console of the management account, in the home Region: enable it. Its settings then show the instance ARN and the identity store id that the stacks ask for.',
  source: sources['sso-inst'].url,
});

const sourcePages: Readonly<Record<string, string>> = {
  activeDirectory:
    'Before anything is assigned, since the change deletes users, groups and assignments: in the settings of the IAM Identity Center console, change the identity source to Active Directory.',
  externalIdp:
    'In the settings of the IAM Identity Center console: change the identity source to an external identity provider, exchange the SAML metadata, and turn automatic provisioning on. The SCIM token is shown once and belongs into the identity provider only.',
};

function identitySource(node: Node): readonly Omit<ManualStep, 'node'>[] {
  const page = sourcePages[textOf(node.fields, 'identitySource') ?? ''];
  return page === undefined
    ? []
    : [{ title: `Choose the identity source of "${labelOf(node)}"`, body: page, source: sources['sso-src'].url }];
}
