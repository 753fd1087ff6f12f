import { labelOf } from '../../../model/document.ts';
import { copied, optional, tagList, textOf } from '../../lowering/fields.ts';
import type { Lower } from '../../lowering.ts';
import { permissionSetPolicies } from './policies.ts';

/** The longest name of a permission set. Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html */
const maxNameLength = 32;

/**
 * A permission set of an instance.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html
 */
export const lower: Lower = {
  concern: 'workforce',
  lower(node, context) {
    const instance = context.graph.enclosing(node.id, 'sso.instance');
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::SSO::PermissionSet',
          properties: {
            InstanceArn: instance
              ? context.arnOf(instance.id)
              : context.ask(node.id, 'InstanceArn', `ARN of the Identity Center instance of "${labelOf(node)}".`),
            Name: textOf(node.fields, 'name') ?? context.logicalId(node.id).slice(0, maxNameLength),
            ...copied(node.fields, ['description', 'sessionDuration']),
            ...optional('RelayStateType', textOf(node.fields, 'relayState')),
            ...permissionSetPolicies(node, context),
            ...optional('Tags', tagList(node.fields)),
          },
        },
      ],
    };
  },
};
