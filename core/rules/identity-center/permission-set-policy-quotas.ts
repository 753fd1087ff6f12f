import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { FieldValue, Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';

/** Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html; the default is the quota of IAM roles. */
const most = 20;
const byDefault = 10;

/**
 * Characters of the inline policy, with white space and without it.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PutInlinePolicyToPermissionSet.html
 */
const inlineBytes = 32_768;
const inlineCharacters = 10_240;

/** How many of each sort a permission set lists is a limit of the fields; here they are counted together, with those that are drawn. */
export default defineNodeRule({
  code: 'IDF-607',
  name: 'permission-set-policy-quotas',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'A permission set has at most 20 managed policies, AWS and customer managed together, and one inline policy of at most 32,768 bytes and 10,240 characters without white space.',
  why: 'AWS refuses more. Every account needs room for them in its role, too: IAM allows 10 managed policies for each role unless the quota of the account is raised. Where it is not, the provisioning fails.',
  fix: 'Put policies together, or move statements into the inline policy. For 11 to 20 policies raise the quota of managed policies per role in every assigned account.',
  sources: ['sso-limits', 'api-inline'],
  kinds: ['sso.permissionSet'],
  *check(set, { graph }) {
    if (set.reference !== undefined) return;
    yield* tooMany(graph, set);
    yield* secondInline(graph, set);
    yield* tooLong(graph, set);
  },
});

function* tooMany(graph: DocumentGraph, set: Node): Iterable<Violation> {
  const written = [listOf(set.fields['managedPolicies']).length, listOf(set.fields['customerManagedPolicyReferences']).length];
  const drawn = policiesOf(set.id, graph).filter(({ as }) => as === 'managed').length;
  const count = written.reduce((sum, length) => sum + length, drawn);
  if (count <= byDefault || written.some((length) => length > most)) return;
  const message =
    count > most
      ? `Permission set ${named(graph, set.id)} has ${count} managed policies; at most ${most} are allowed.`
      : `Permission set ${named(graph, set.id)} has ${count} managed policies; a role may have ${byDefault} unless the quota of its account is raised.`;
  yield { target: { node: set.id }, message, ...(count > most ? {} : { severity: 'warning' }) };
}

/** The inline policies that are drawn; one more may stand in the field. */
const drawnInline = (graph: DocumentGraph, set: Node): readonly Node[] =>
  policiesOf(set.id, graph).flatMap(({ policy, as }) => (as === 'inline' ? [policy] : []));

function* secondInline(graph: DocumentGraph, set: Node): Iterable<Violation> {
  const drawn = drawnInline(graph, set);
  const count = drawn.length + (set.fields['inlinePolicy'] === undefined ? 0 : 1);
  if (count < 2) return;
  const message = `Permission set ${named(graph, set.id)} has ${count} inline policies; it can have one.`;
  yield { target: { node: set.id }, message };
}

function* tooLong(graph: DocumentGraph, set: Node): Iterable<Violation> {
  const name = named(graph, set.id);
  const written = [{ node: set.id, field: 'inlinePolicy', value: set.fields['inlinePolicy'] }];
  const drawn = drawnInline(graph, set).map(({ id, fields }) => ({ node: id, field: 'document', value: fields['document'] }));
  for (const { node, field, value } of [...written, ...drawn]) {
    const text = textOfPolicy(value);
    const dense = text.replaceAll(/\s/g, '').length;
    if (text.length <= inlineBytes && dense <= inlineCharacters) continue;
    const message =
      dense > inlineCharacters
        ? `The inline policy of permission set ${name} has ${dense} characters without white space; at most ${inlineCharacters} are allowed.`
        : `The inline policy of permission set ${name} has ${text.length} characters; at most ${inlineBytes} bytes are allowed.`;
    yield { target: { node, field }, message };
  }
}

/** As JSON: written so, or as an export writes it, whose white space does not count against the document. */
const textOfPolicy = (written: FieldValue | undefined): string =>
  written === undefined ? '' : typeof written === 'string' ? written : JSON.stringify(written);
