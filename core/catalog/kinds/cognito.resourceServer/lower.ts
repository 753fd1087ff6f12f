import { labelOf } from '../../../model/document.ts';
import { mapsOf, optional, textOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import type { Lower } from '../../lowering.ts';

/**
 * An API whose scopes app clients may ask for.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower(node, context) {
    const pool = context.graph.enclosing(node.id, 'cognito.userPool');
    const scopes = mapsOf(node.fields, 'scopes').map((scope) => ({
      ScopeName: textOf(scope, 'scopeName') ?? '',
      ScopeDescription: textOf(scope, 'scopeDescription') ?? textOf(scope, 'scopeName') ?? '',
    }));
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Cognito::UserPoolResourceServer',
          properties: {
            UserPoolId: pool ? context.refTo(pool.id) : context.ask(node.id, 'UserPoolId', `Id of the user pool of "${labelOf(node)}".`),
            Identifier: textOf(node.fields, 'identifier') ?? node.id,
            Name: nameFrom(node, 256),
            ...optional('Scopes', scopes),
          },
        },
      ],
    };
  },
};
