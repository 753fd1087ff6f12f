import { labelOf, type Node } from '../../model/document.ts';
import type { Target } from '../../model/diagnostic.ts';
import { allows } from '../../policy/admits.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Statement } from '../../policy/policy.ts';
import { trustedBy, type PrincipalSort, type Trusted } from './principals.ts';

/**
 * The statements of a trust policy that is written down and can be read; none of a role that exists elsewhere. A trust that follows from
 * the edges has none to read: it is complete by construction (core/catalog/lowering/trust.ts), and only its edges can lack something.
 */
export const writtenStatements = (role: Node): readonly Statement[] =>
  role.reference === undefined ? (policyOf(role, 'trustPolicy')?.statements ?? []) : [];

export const allowing = (role: Node): readonly Statement[] => writtenStatements(role).filter(({ effect }) => effect === 'Allow');

/** True where the trust of a role of one's own follows from the edges into it. */
export const followsFromEdges = ({ reference, fields }: Node): boolean => reference === undefined && fields['trustPolicy'] === undefined;

/** One principal in one Allow statement. */
export interface Trusting {
  readonly statement: Statement;
  readonly principal: Trusted;
}

/** Every place where a written trust lets principals of some sorts in. Statements that only let tags or contexts through open nothing. */
export const trusting = (role: Node, ...sorts: readonly PrincipalSort[]): readonly Trusting[] =>
  allowing(role)
    .filter(opens)
    .flatMap((statement) =>
      trustedBy(statement).flatMap((principal) => (sorts.includes(principal.sort) ? [{ statement, principal }] : [])),
    );

/** A place in a written trust. */
export const placed = ({ id }: Node, { path }: { readonly path: string }): Target => ({ node: id, field: `trustPolicy.${path}` });

/** `Statement "Pool" of the trust policy of "Member role"`; one without Sid is counted from 1. */
export function nameOf(role: Node, { sid, path }: Statement): string {
  const index = path.split('.')[1];
  const which = sid ? ` "${sid}"` : index === undefined ? '' : ` ${Number(index) + 1}`;
  return `Statement${which} of the trust policy of "${labelOf(role)}"`;
}

/** The actions that open a role. Everything else of STS in a trust policy only goes with them. */
export const assumeActions = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'] as const;

export const covers = ({ actions }: Statement, action: string): boolean => allows(actions, action) === 'yes';

const opens = (statement: Statement): boolean => assumeActions.some((action) => covers(statement, action));
