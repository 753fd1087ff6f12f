import type { Value } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { policyDocument, policyVersion } from '../../lowering/policies.ts';
import { sources } from '../../sources.ts';
import type { LowerContext, TrustStatement } from '../../lowering.ts';

interface TrustDocument {
  readonly document: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The trust policy of a role: the explicit one, else what the edges into the role ask for. A role must have one; where nothing is known,
 * it denies everybody, and a diagnostic says so.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 */
export function trustDocument(role: Node, context: LowerContext): TrustDocument {
  const written = role.fields['trustPolicy'];
  const explicit = policyDocument(written);
  if (explicit !== undefined) return { document: explicit, diagnostics: [] };
  const statements = written === undefined ? context.trustOf(role.id) : [];
  if (statements.length > 0) return { document: { Version: policyVersion, Statement: statements.map(statementJson) }, diagnostics: [] };
  const nobody = { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' };
  return { document: { Version: policyVersion, Statement: [nobody] }, diagnostics: [trustsNobody(role, written !== undefined)] };
}

/** One statement as IAM writes it; a single action stands by itself. */
const statementJson = ({ principal, actions, conditions }: TrustStatement): Value => ({
  Effect: 'Allow',
  Principal: principal,
  Action: actions.length === 1 ? actions[0]! : actions,
  ...(Object.keys(conditions).length > 0 ? { Condition: conditions } : {}),
});

const trustsNobody = (role: Node, isBroken: boolean): Diagnostic => ({
  code: 'role-trusts-nobody',
  severity: 'warning',
  message: isBroken
    ? `The trust policy of role "${labelOf(role)}" is no policy document; the exported role trusts nobody.`
    : `No edge into role "${labelOf(role)}" says whom it trusts; the exported role trusts nobody.`,
  target: isBroken ? { node: role.id, field: 'trustPolicy' } : { node: role.id },
  why: 'A role needs a trust policy, and guessing one would open it to somebody.',
  fix: 'Draw who assumes the role, or write its `trustPolicy`.',
  source: sources['iam-princ'].url,
});
