import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Statement } from '../../policy/policy.ts';
import { grantsOf } from '../grants.ts';
import { mappingOfLogin, rolesOfPool } from '../identity-pool.ts';
import { isScopedToIdentity } from '../identity-pools/identity-scope.ts';
import { refusedServices } from '../identity-pools/refused-services.ts';
import { clientsOf, spendingsOf, triggersOf } from './user-pool.ts';

/** A role that a new account gets at once, and the widest thing it may do. */
export interface OpenDoor {
  readonly role: string;
  readonly mayDo: string;
}

/** Whether anybody on the internet can make an account in a pool: nothing forbids it, and no trigger looks at who signs up. */
export const isOpenToAll = (graph: DocumentGraph, pool: Node): boolean =>
  pool.fields['allowAdminCreateUserOnly'] !== true && !triggersOf(graph, pool).has('PreSignUp');

/** The first role with far-reaching permissions that whoever has just signed up gets, in no group and with no attribute set. */
export function openDoorOf(graph: DocumentGraph, pool: Node): OpenDoor | undefined {
  const logins = clientsOf(graph, pool).flatMap((client) => spendingsOf(graph, client).filter(isLoginByDefault));
  const roles = new Set(
    logins.flatMap(({ to }) => rolesOfPool(graph, to).flatMap((edge) => (edge.fields['slot'] === 'authenticated' ? [edge.to] : []))),
  );
  for (const role of roles) {
    const mayDo = widestOf(graph, role);
    if (mayDo !== undefined) return { role, mayDo };
  }
  return undefined;
}

function isLoginByDefault(edge: GraphEdge): boolean {
  if (edge.kind !== 'id-token-to-identity-pool') return false;
  return mappingOfLogin(edge) === 'default' || edge.fields['ambiguousRoleResolution'] === 'AuthenticatedRole';
}

/** AWS managed policies that say in their name how far they reach. */
const wideManagedPolicy = /^arn:aws[a-z-]*:iam::aws:policy\/(?:[\w-]+\/)*(\w*FullAccess|PowerUserAccess|AdministratorAccess)$/;

function widestOf(graph: DocumentGraph, role: string): string | undefined {
  const attached = graph.outOf(role).flatMap(({ kind, isLegal, to, fields }) => {
    const policy = kind === 'has-policy' && isLegal && fields['as'] !== 'boundary' ? graph.nodes.get(to) : undefined;
    return (policy && (textOf(policy.fields, 'arn') ?? policy.reference)) ?? [];
  });
  const named = [...textsOf(graph.nodes.get(role)?.fields ?? {}, 'managedPolicyArns'), ...attached];
  const policy = named.map((arn) => wideManagedPolicy.exec(arn)?.[1]).find((name) => name !== undefined);
  if (policy !== undefined) return `what "${policy}" allows`;
  const wide = grantsOf(graph, role)
    .filter(({ use, statement }) => use === 'grant' && statement.effect === 'Allow' && !isScopedToIdentity(statement))
    .map(({ statement }) => wideActionOf(statement))
    .find((action) => action !== undefined);
  return wide === undefined ? undefined : `"${wide}"`;
}

/** An action pattern that takes in everything, or a whole service that sessions of an identity pool can call at all. */
function wideActionOf({ actions }: Statement): string | undefined {
  if (actions.isNegated) return `everything but ${actions.patterns.join(', ')}`;
  return actions.patterns.find((pattern) => /^(?:[\w-]+:)?\*$/.test(pattern) && !refusedServices.has(pattern.slice(0, -2).toLowerCase()));
}
