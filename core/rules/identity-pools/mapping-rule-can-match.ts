import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { poolOf, triggersOf } from '../user-pools/user-pool.ts';
import { mappingsOf, type PoolMapping } from './pool-mapping.ts';
import { isCustomAttribute, isUnknownClaim } from './token-claims.ts';

export default defineNodeRule({
  code: 'IDF-512',
  name: 'mapping-rule-can-match',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A rule of a role mapping is within the limits of AWS, and names custom attributes of a user pool with their prefix.',
  why: 'SetIdentityPoolRoles refuses a claim of more than 64 characters, a value of more than 128 and an unknown match type. A custom attribute stands in the token as "custom:<name>": a rule without the prefix is accepted and never matches.',
  fix: 'Write the claim as the token has it: "custom:dept", not "dept".',
  sources: ['api-rule', 'cdg-rbac'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    const open = new Map<string, boolean>();
    for (const mapping of mappingsOf(graph, pool)) {
      const { login } = mapping;
      const userPool = login?.kind === 'id-token-to-identity-pool' ? poolOf(graph, login.from) : undefined;
      if (!userPool || userPool.reference !== undefined) continue;
      const isOpen = open.get(userPool.id) ?? triggersOf(graph, userPool).has('PreTokenGeneration');
      open.set(userPool.id, isOpen);
      if (!isOpen) yield* withoutPrefix(graph, mapping, userPool);
    }
  },
});

/** Of a custom attribute. Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html */
const longestName = 20;

function* withoutPrefix(graph: DocumentGraph, { rules, target }: PoolMapping, userPool: Node): Iterable<Violation> {
  for (const { claim, path } of rules) {
    if (claim === undefined || claim === '' || !isUnknownClaim(claim)) continue;
    const place = { ...target, field: `${path}.claim` };
    if (isCustomAttribute(userPool, claim)) {
      const message = `No token of ${named(graph, userPool.id)} has a claim "${claim}": the custom attribute is the claim "custom:${claim}".`;
      const fix =
        claim.length <= longestName && called(`Name the claim "custom:${claim}"`, setField(target, place.field, `custom:${claim}`));
      yield { target: place, message, ...(fix && { fix }) };
      continue;
    }
    // A claim that neither the schema nor a trigger is drawn to make: likely a fault, yet the drawing may not say all.
    const message = `Nothing that is drawn puts a claim "${claim}" into the tokens of ${named(graph, userPool.id)}: a custom attribute would be the claim "custom:${claim}".`;
    yield { target: place, message, severity: 'warning' };
  }
}
