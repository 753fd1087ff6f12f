import type { Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { copied, optional, textOf, textsOf } from '../../lowering/fields.ts';
import { unique } from '../../lowering/policies.ts';
import type { Lower, LowerContext } from '../../lowering.ts';
import { poolOfClient } from '../cognito.identityPool/providers.ts';

/**
 * An OIDC issuer registered in the account. Url and client ids come from the provider, else from the drawn issuer; a user pool may be the issuer.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
 */
export const lower: Lower = {
  concern: 'federation',
  lower: (node, context) => ({
    resources: [
      {
        logicalId: context.logicalId(node.id),
        type: 'AWS::IAM::OIDCProvider',
        properties: {
          Url: urlOf(node, context),
          ...optional('ClientIdList', clientIds(node, context)),
          ...copied(node.fields, ['thumbprintList']),
        },
      },
    ],
  }),
};

function urlOf(node: Node, context: LowerContext): Value {
  const written = textOf(node.fields, 'url');
  if (written !== undefined) return written;
  for (const edge of context.graph.into(node.id)) {
    const issuer = edge.kind === 'issuer-registered' ? textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'issuer') : undefined;
    if (issuer !== undefined) return issuer;
    const pool = edge.kind === 'user-pool-as-oidc-issuer' ? poolOfClient(edge.from, context) : undefined;
    if (pool) return context.attributeOf(pool.id, 'ProviderURL');
  }
  return context.ask(node.id, 'Url', `https address of the issuer "${labelOf(node)}".`);
}

function clientIds(node: Node, context: LowerContext): readonly Value[] {
  const clients = context.graph.into(node.id).filter((edge) => edge.kind === 'user-pool-as-oidc-issuer');
  const written = textsOf(node.fields, 'clientIdList');
  return unique([...written, ...clients.map((edge) => context.refTo(edge.from))]);
}
