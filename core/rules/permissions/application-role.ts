import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';

/** How programs and their users come to a role. People of the house come by SAML, Identity Center or as IAM users. */
const fromApplications: ReadonlySet<string> = new Set([
  'execution-role',
  'identity-pool-role',
  'assume-role-with-web-identity',
  'built-in-web-identity',
  'create-session',
  'integration-role',
  'service-role',
]);

const isGuestSlot = ({ kind, fields }: GraphEdge): boolean => kind === 'identity-pool-role' && fields['slot'] === 'unauthenticated';

/** True when a program, or the users of one, come to the role. What guests may do has rules of its own (5xx). */
export const isApplicationRole = (graph: DocumentGraph, role: string): boolean =>
  graph.into(role).some((edge) => edge.isLegal && fromApplications.has(edge.kind) && !isGuestSlot(edge));

/** True for the role that guests of an identity pool get. */
export const isGuestRole = (graph: DocumentGraph, role: string): boolean =>
  graph.into(role).some((edge) => edge.isLegal && isGuestSlot(edge));
