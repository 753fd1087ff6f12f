import { textOf } from '../../lowering/fields.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

const byApi: Readonly<Record<string, string>> = {
  httpApiJwt: 'apigateway.amazonaws.com',
  restCognito: 'apigateway.amazonaws.com',
  customLambda: 'apigateway.amazonaws.com',
  iamAuth: 'apigateway.amazonaws.com',
  appSyncUserPools: 'appsync.amazonaws.com',
  appSyncOidc: 'appsync.amazonaws.com',
};

/**
 * The API's service assumes the role to call another service. A load balancer and Verified Permissions assume none. (Derived in the
 * reference from the principals of these services, not quoted.)
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export const trust: Trust = (edge, context) => {
  const service = byApi[textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'apiType') ?? ''];
  return service === undefined ? undefined : serviceTrust(service);
};
