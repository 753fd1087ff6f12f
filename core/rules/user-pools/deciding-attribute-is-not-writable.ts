import { textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { mappingOf } from '../../policy/field-shape.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { namedClient, hasSecret, isForMachines, sdkSignInFlowsOf } from './app-client.ts';
import { decidingAttributesOf, mayWrite, schemaOf, type DecidingAttribute } from './attribute.ts';
import { clientsOf, isConfiguredHere, partsOf, triggersOf } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-422',
  name: 'deciding-attribute-is-not-writable',
  severity: 'error',
  outcome: 'RISK',
  summary: 'An attribute that decides about access - in a role rule, a principal tag or an API - cannot be written by users.',
  why: 'Whoever signs in with the SDK, or holds a token with the scope aws.cognito.signin.user.admin, calls UpdateUserAttributes and promotes herself. Without a list, a client may write all standard attributes.',
  fix: 'Take the attribute out of the write attributes of every client, make it immutable, set the claim in the pre token generation trigger, or decide by groups.',
  unverified:
    'That an attribute which an IdP maps must not decide about access in a pool with local users follows from its having to be writable.',
  sources: ['cdg-rbac', 'cdg-afac', 'truesec', 'api-client'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool)) return;
    const schema = schemaOf(pool);
    const deciding = decidingAttributesOf(graph, pool).filter(({ attribute }) => schema.get(attribute)?.['mutable'] !== false);
    if (deciding.length === 0) return;
    const mapped = new Set(
      partsOf(graph, pool, 'cognito.userPoolIdp').flatMap(({ fields }) => Object.keys(mappingOf(fields['attributeMapping']) ?? {})),
    );
    const isOverridden = triggersOf(graph, pool).has('PreTokenGeneration');
    for (const client of clientsOf(graph, pool).filter(letsUsersWrite))
      for (const one of deciding)
        if (mayWrite(client, one.attribute)) yield violation(client, one, { isMapped: mapped.has(one.attribute), isOverridden });
  },
});

/** Whether its users get tokens with which they may change their own profile. */
const letsUsersWrite = (client: Node): boolean =>
  !isForMachines(client) &&
  (sdkSignInFlowsOf(client).length > 0 || textsOf(client.fields, 'allowedOAuthScopes').includes('aws.cognito.signin.user.admin'));

interface Circumstances {
  readonly isMapped: boolean;
  /** A trigger may set the claim, whatever the attribute holds. */
  readonly isOverridden: boolean;
}

function violation(client: Node, { attribute, place, use }: DecidingAttribute, circumstances: Circumstances): Violation {
  const index = textsOf(client.fields, 'writeAttributes').indexOf(attribute);
  const fix = circumstances.isMapped ? undefined : withoutAttribute(client, index);
  const { node, edge } = place;
  return {
    target: { node: client.id, field: index < 0 ? 'writeAttributes' : `writeAttributes.${index}` },
    message: `${namedClient(client)} lets users write "${attribute}", by which ${use} decides what they may do.`,
    cause: { ...(node !== undefined && { node }), ...(edge !== undefined && { edge }) },
    // Tokens of a client with a secret stay on the server that holds it, as a rule.
    ...((circumstances.isOverridden || hasSecret(client)) && { severity: 'warning' }),
    ...(fix && { fix }),
  };
}

/** What an empty list means, no page says: the last one stays. */
function withoutAttribute(client: Node, index: number): Edit | undefined {
  const written = textsOf(client.fields, 'writeAttributes');
  if (index < 0 || written.length < 2) return undefined;
  const rest = written.filter((_, at) => at !== index);
  return called('Take it out of the write attributes', setField({ node: client.id }, 'writeAttributes', rest));
}
