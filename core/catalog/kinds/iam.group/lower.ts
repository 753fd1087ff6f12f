import { copied } from '../../lowering/fields.ts';
import { permissionProperties } from '../../lowering/policies.ts';
import type { Lower } from '../../lowering.ts';

/**
 * A group of IAM users. A group has no permissions boundary. Memberships stand on the users.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
export const lower: Lower = {
  concern: 'access',
  lower(node, context) {
    const { PermissionsBoundary: _none, ...permissions } = permissionProperties(node, context);
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::IAM::Group',
          properties: { ...copied(node.fields, ['groupName', 'path']), ...permissions },
        },
      ],
    };
  },
};
