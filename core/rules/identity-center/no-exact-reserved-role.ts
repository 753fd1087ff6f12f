import type { KindId } from '../../catalog/generated/kind-ids.ts';
import { setField } from '../../commands/set-field.ts';
import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { fieldPath } from '../../model/field-path.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Condition, Principal, Statement } from '../../policy/policy.ts';
import { called, together } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';

/** The fields that hold policies with principals, or that guard them. */
const policyFields: readonly (readonly [KindId, string])[] = [
  ['iam.role', 'trustPolicy'],
  ['iam.policy', 'document'],
  ['aws.resource', 'resourcePolicy'],
  ['org.policy', 'content'],
];

/**
 * The ARN of a role of Identity Center, or of a session of it, with its whole suffix.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
const exactRole =
  /^(arn:aws[a-z-]*:iam::([0-9]{12}):role\/aws-reserved\/sso\.amazonaws\.com\/(?:.+\/)?AWSReservedSSO_[\w+=,.@*?-]+_)[0-9a-f]{16}$/;
const exactSession = /^arn:aws[a-z-]*:sts::[0-9]{12}:assumed-role\/AWSReservedSSO_[\w+=,.@-]+_[0-9a-f]{16}\//;

const isExact = (text: string): boolean => exactRole.test(text) || exactSession.test(text);

export default defineNodeRule({
  code: 'IDF-611',
  name: 'no-exact-reserved-role',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'No trust policy, resource policy or guardrail names an AWSReservedSSO role by its exact ARN.',
  why: 'When the last assignment of the permission set in the account is removed, the role is deleted; the next one has another suffix, and the policy locks people out. For a KMS key or an EKS cluster that takes AWS Support to mend.',
  fix: 'Name the account, with the condition ArnLike on aws:PrincipalArn and * in the place of the suffix. Keep one assignment for good, and add a role of your own where a lock-out would be final.',
  sources: ['sso-ref', 'gh-suffix'],
  kinds: policyFields.map(([kind]) => kind),
  *check(node, { graph }) {
    for (const [kind, field] of policyFields) {
      if (node.kind !== kind || node.reference !== undefined) continue;
      for (const statement of policyOf(node, field)?.statements ?? []) {
        const place = `Statement ${numberOf(statement)} of the policy of ${named(graph, node.id)}`;
        yield* exactPrincipals(place, node, field, statement);
        for (const condition of statement.conditions) yield* exactValues(place, node, field, condition);
      }
    }
  },
});

/** As a person counts: `Statement.1` is the second one; a policy may hold a single one outside of a list. */
const numberOf = ({ path }: Statement): number => Number(/\d+$/.exec(path)?.[0] ?? 0) + 1;

function* exactPrincipals(place: string, node: Node, field: string, statement: Statement): Iterable<Violation> {
  for (const principal of statement.principals?.list ?? []) {
    if (principal.type !== 'AWS' || !isExact(principal.value)) continue;
    const message = `${place} names "${principal.value}", whose suffix changes when Identity Center makes the role anew.`;
    const fix = byPattern(node, field, statement, principal);
    yield { target: { node: node.id, field: `${field}.${principal.path}` }, message, ...(fix ? { fix } : {}) };
  }
}

function* exactValues(place: string, node: Node, field: string, condition: Condition): Iterable<Violation> {
  if (condition.key.toLowerCase() !== 'aws:principalarn') return;
  const path = `${field}.${condition.path}`;
  for (const value of condition.values.filter(isExact)) {
    const message = `${place} compares ${condition.key} by ${condition.operator} with "${value}", whose suffix changes when Identity Center makes the role anew.`;
    // ArnEquals and ArnLike both understand wildcards; another operator would compare the asterisk itself.
    const pattern = /^(?:ForAnyValue:|ForAllValues:)?Arn/.test(condition.operator) ? patternOf(value) : undefined;
    const values = condition.values.map((other) => (other === value && pattern !== undefined ? pattern : other));
    const fix = called('Leave the suffix open', setField({ node: node.id }, path, values.length === 1 ? values[0] : values));
    yield { target: { node: node.id, field: path }, message, ...(pattern === undefined ? {} : { fix }) };
  }
}

const patternOf = (arn: string): string | undefined => {
  const stem = exactRole.exec(arn)?.[1];
  return stem && `${stem}*`;
};

/** The account as the principal and the pattern as a condition: only where the role is the only principal of what is allowed. */
function byPattern(node: Node, field: string, statement: Statement, principal: Principal): Edit | undefined {
  const [, , account] = exactRole.exec(principal.value) ?? [];
  const pattern = patternOf(principal.value);
  const isOnly = statement.principals?.list.length === 1 && !statement.principals.isNegated && statement.effect === 'Allow';
  const isCompared = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:principalarn');
  if (!isOnly || isCompared || account === undefined || pattern === undefined) return undefined;
  const partition = principal.value.split(':')[1] ?? 'aws';
  const path = `${field}.${statement.path}`;
  return together('Name the account, and the role by a pattern', [
    setField({ node: node.id }, `${path}.Principal`, { AWS: `arn:${partition}:iam::${account}:root` }),
    setField({ node: node.id }, `${path}.${fieldPath('Condition', 'ArnLike', 'aws:PrincipalArn')}`, pattern),
  ]);
}
