import { labelOf } from '../../../model/document.ts';
import { copied, optional, textOf } from '../../lowering/fields.ts';
import type { Lower } from '../../lowering.ts';

/**
 * A group of a user pool, with the role that it puts into the token.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateGroup.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower(node, context) {
    const pool = context.graph.enclosing(node.id, 'cognito.userPool');
    const role = context.graph.outOf(node.id).find((edge) => edge.kind === 'group-role');
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Cognito::UserPoolGroup',
          properties: {
            UserPoolId: pool
              ? context.refTo(pool.id)
              : context.ask(node.id, 'UserPoolId', `Id of the user pool of group "${labelOf(node)}".`),
            GroupName: textOf(node.fields, 'groupName') ?? node.id,
            ...copied(node.fields, ['precedence']),
            ...optional('RoleArn', role && context.arnOf(role.to)),
          },
        },
      ],
    };
  },
};
