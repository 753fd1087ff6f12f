import { labelOf, type Node } from '../../../model/document.ts';
import { copied, optional, tagList, textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { Lower } from '../../lowering.ts';
import { permissionSetPolicies } from './policies.ts';
import { permissionSetName } from './set-name.ts';

/**
 * A permission set of an instance.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html
 */
export const lower: Lower = {
  concern: 'workforce',
  lower(node, context) {
    const instance = context.graph.enclosing(node.id, 'sso.instance');
    const policies = permissionSetPolicies(node, context);
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::SSO::PermissionSet',
          properties: {
            InstanceArn: instance
              ? context.arnOf(instance.id)
              : context.ask(node.id, 'InstanceArn', `ARN of the Identity Center instance of "${labelOf(node)}".`),
            Name: permissionSetName(node, context),
            ...copied(node.fields, ['description', 'sessionDuration']),
            ...optional('RelayStateType', textOf(node.fields, 'relayState')),
            ...policies,
            ...optional('Tags', tagList(node.fields)),
          },
        },
      ],
      manualSteps: JSON.stringify(policies).includes('CustomerManagedPolicyReference') ? [policiesEverywhere(node)] : [],
    };
  },
};

const policiesEverywhere = (node: Node) => ({
  title: `Deploy the customer managed policies of permission set "${labelOf(node)}"`,
  body: 'The permission set names them. Policies of those names and paths must exist in every account before it is assigned there: deploy the stack that holds them to each.',
  source: sources['sso-custom'].url,
});
