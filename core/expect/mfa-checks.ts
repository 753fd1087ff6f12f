import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import { listOf } from '../policy/field-shape.ts';
import { policyOf } from '../policy/policy-of.ts';
import type { Condition, Policy, Statement } from '../policy/policy.ts';
import { fitsIgnoringCase } from '../policy/wildcard.ts';

/**
 * Whether whoever comes over an edge has shown a second factor, as far as the drawing tells. Where it does not tell, the answer is no.
 * Sources: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html,
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/mfa-considerations.html and reference E02, E25, IDF-222, IDF-416, IDF-616.
 */
export function asksForMfa(graph: DocumentGraph, edge: GraphEdge): boolean {
  if (!edge.isLegal) return false;
  const isAtProvider = isProvider(graph.kindOf(edge.from)?.class) && isEnforcedAt(graph, edge.from);
  return isAtProvider || (askedByEdge[edge.kind]?.(graph, edge) ?? false);
}

const askedByEdge: Readonly<Record<string, (graph: DocumentGraph, edge: GraphEdge) => boolean>> = {
  'signs-in-at': (_, edge) => edge.fields['mfaEnforced'] === true,
  'signs-in-through': (graph, edge) => isAskedByClient(graph, edge.to),
  'access-portal-sign-in': (graph, edge) => isAskedByPortal(graph, edge.to),
  'user-assumes-role': (graph, edge) => isAskedByTrust(graph, edge),
  'account-trusted': (graph, edge) => isAskedByTrust(graph, edge),
};

const isProvider = (classCode: string | undefined): boolean => classCode === 'SA' || classCode === 'OI' || classCode === 'SI';

/**
 * An IdP that asks by itself, or of everybody who is drawn to sign in there; one edge that says otherwise is enough to doubt it. A workload
 * that gets its token there has no second factor.
 */
function isEnforcedAt(graph: DocumentGraph, provider: string): boolean {
  if (graph.into(provider).some(({ kind }) => kind === 'workload-identity-token')) return false;
  const signIns = graph.into(provider).filter(({ kind }) => kind === 'signs-in-at');
  if (signIns.some(({ fields }) => fields['mfaEnforced'] === false)) return false;
  if (graph.nodes.get(provider)?.fields['mfaEnforced'] === true) return true;
  return signIns.length > 0 && signIns.every(({ fields }) => fields['mfaEnforced'] === true);
}

/**
 * At an app client people sign in as local users of the pool, whom the pool asks where its MFA is ON, or by an IdP, whose users it never
 * asks. `client_credentials` has no user at all.
 */
function isAskedByClient(graph: DocumentGraph, client: string): boolean {
  const fields = graph.nodes.get(client)?.fields ?? {};
  if (listOf(fields['allowedOAuthFlows']).includes('client_credentials')) return false;
  const offered = listOf(fields['supportedIdentityProviders']);
  const hasLocalUsers = offered.length === 0 || offered.includes('COGNITO');
  const providers = graph.into(client).filter(({ kind, isLegal }) => kind === 'enabled-for' && isLegal);
  if (hasLocalUsers && graph.enclosing(client, 'cognito.userPool')?.fields['mfaConfiguration'] !== 'ON') return false;
  const areAllDrawn = offered.filter((name) => name !== 'COGNITO').length <= providers.length;
  return areAllDrawn && (hasLocalUsers || providers.length > 0) && providers.every(({ from }) => isAskedBehind(graph, from));
}

/** The identity provider configuration of a pool, or an Identity Center instance: what all the IdPs behind it ask. */
function isAskedBehind(graph: DocumentGraph, id: string): boolean {
  const behind = graph.into(id).filter(({ definition, isLegal, kind }) => definition?.hop && isLegal && kind !== 'access-portal-sign-in');
  return behind.length > 0 && behind.every(({ from }) => isProvider(graph.kindOf(from)?.class) && isEnforcedAt(graph, from));
}

/** Identity Center asks the users of its own directory and of Active Directory. Those of an external IdP only that IdP can ask. */
function isAskedByPortal(graph: DocumentGraph, instance: string): boolean {
  const { identitySource, mfaEnforced } = graph.nodes.get(instance)?.fields ?? {};
  if (identitySource === 'externalIdp') return isAskedBehind(graph, instance);
  return mfaEnforced === true && (identitySource === 'identityCenterDirectory' || identitySource === 'activeDirectory');
}

/** A written trust policy stands instead of what the edge says. */
function isAskedByTrust(graph: DocumentGraph, edge: GraphEdge): boolean {
  const role: Node | undefined = graph.nodes.get(edge.to);
  if (role?.fields['trustPolicy'] === undefined) return edge.fields['requireMfa'] === true;
  const policy = policyOf(role, 'trustPolicy');
  return policy !== undefined && isAskedByPolicy(policy);
}

/**
 * Every statement that lets IAM principals assume the role asks for MFA with `Bool`, which does not hold where the key is absent. Whatever
 * else a policy may say about MFA is not counted.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function isAskedByPolicy({ statements }: Policy): boolean {
  const allowing = statements.filter(
    (statement) => statement.effect === 'Allow' && coversAssumeRole(statement) && letsPrincipalsIn(statement),
  );
  return allowing.length > 0 && allowing.every(({ conditions }) => conditions.some(isMfaPresent));
}

const isMfaPresent = ({ operator, key, values }: Condition): boolean =>
  operator === 'Bool' && key.toLowerCase() === 'aws:multifactorauthpresent' && values.length === 1 && values[0]?.toLowerCase() === 'true';

const coversAssumeRole = ({ actions }: Statement): boolean =>
  actions.isNegated || actions.patterns.some((pattern) => fitsIgnoringCase('sts:AssumeRole', pattern));

const letsPrincipalsIn = ({ principals }: Statement): boolean =>
  principals === undefined || principals.isNegated || principals.list.some(({ type }) => type === 'AWS' || type === 'anyone');
