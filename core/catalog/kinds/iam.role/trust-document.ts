import type { Value } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { policyDocument, policyVersion } from '../../lowering/policies.ts';
import { sources } from '../../sources.ts';
import type { LowerContext, RoleTrust, TrustStatement } from '../../lowering.ts';

interface TrustDocument {
  readonly document: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The trust policy of a role: the explicit one, else what the edges into the role ask for. A role must have one; where nothing is known,
 * it denies everybody. A diagnostic says so, and of every edge that trusts nobody why.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 */
export function trustDocument(role: Node, context: LowerContext): TrustDocument {
  const written = role.fields['trustPolicy'];
  const explicit = policyDocument(written);
  if (explicit !== undefined) return { document: explicit, diagnostics: [] };
  const { statements, untrusted } = written === undefined ? context.trustOf(role.id) : nothing;
  const diagnostics = untrusted.map(({ edge, missing }) => edgeTrustsNobody(edge, missing));
  if (statements.length > 0) return { document: { Version: policyVersion, Statement: statements.map(statementJson) }, diagnostics };
  const nobody = { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' };
  const reason = written !== undefined ? 'broken' : untrusted.length > 0 ? 'untrusted' : 'undrawn';
  return { document: { Version: policyVersion, Statement: [nobody] }, diagnostics: [...diagnostics, trustsNobody(role, reason)] };
}

const nothing: RoleTrust = { statements: [], untrusted: [] };

/** One statement as IAM writes it; a single action stands by itself. */
const statementJson = ({ principal, actions, conditions }: TrustStatement): Value => ({
  Effect: 'Allow',
  Principal: principal,
  Action: actions.length === 1 ? actions[0]! : actions,
  ...(Object.keys(conditions).length > 0 ? { Condition: conditions } : {}),
});

const edgeTrustsNobody = (edge: string, missing: string): Diagnostic => ({
  code: 'edge-trusts-nobody',
  severity: 'warning',
  message: `Edge "${edge}" adds nothing to the trust of its role. ${missing}`,
  target: { edge },
  why: 'The exported trust policy names only what the drawing says in full; a guess would open the role to somebody.',
  fix: 'Draw what is missing, or write the `trustPolicy` of the role.',
  source: sources['iam-princ'].url,
});

const whyNobody = {
  broken: (label: string) => `The trust policy of role "${label}" is no policy document; the exported role trusts nobody.`,
  untrusted: (label: string) => `No edge into role "${label}" says enough about whom it trusts; the exported role trusts nobody.`,
  undrawn: (label: string) => `No edge into role "${label}" says whom it trusts; the exported role trusts nobody.`,
} as const;

const trustsNobody = (role: Node, reason: keyof typeof whyNobody): Diagnostic => ({
  code: 'role-trusts-nobody',
  severity: 'warning',
  message: whyNobody[reason](labelOf(role)),
  target: reason === 'broken' ? { node: role.id, field: 'trustPolicy' } : { node: role.id },
  why: 'A role needs a trust policy, and guessing one would open it to somebody.',
  fix: 'Draw who assumes the role, or write its `trustPolicy`.',
  source: sources['iam-princ'].url,
});
