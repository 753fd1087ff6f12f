import { labelOf } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

const gateway = 'apigateway.amazonaws.com';
const appSync = 'appsync.amazonaws.com';

/** Undefined: the type stands for nothing that assumes a role. Two services: the type does not tell which of them the API belongs to. */
const byApi: Readonly<Record<string, readonly string[]>> = {
  httpApiJwt: [gateway],
  restCognito: [gateway],
  appSyncUserPools: [appSync],
  appSyncOidc: [appSync],
  customLambda: [gateway, appSync],
  iamAuth: [gateway, appSync],
};

/**
 * The API's service assumes the role to call another service. A load balancer and Verified Permissions assume none. Where the type of the
 * API does not tell its service, that is asked for. (Derived in the reference from the principals of these services, not quoted.)
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export const trust: Trust = (edge, context) => {
  const api = context.graph.nodes.get(edge.from) ?? { id: edge.from, fields: {} };
  const type = textOf(api.fields, 'apiType');
  const services = type === undefined ? [gateway, appSync] : (byApi[type] ?? []);
  const [service] = services;
  if (service === undefined) return { missing: `"${labelOf(api)}" is no API that assumes a role to call another service.` };
  if (services.length === 1) return serviceTrust(service);
  return serviceTrust(context.ask(edge.from, 'ServicePrincipal', `Service that runs API "${labelOf(api)}": ${services.join(' or ')}.`));
};
