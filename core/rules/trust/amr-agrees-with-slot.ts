import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Condition } from '../../policy/policy.ts';
import { accepts, isPositive } from '../conditions.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { conditionsOnClaim, poolsInto, serving, strayConditions, wordOf, type DrawnPool } from './identity-pools.ts';
import { moveCondition, setValues } from './mends.ts';
import { mayBeConfigured } from './pool-providers.ts';
import { nameOf, placed, trusting } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-203',
  name: 'amr-agrees-with-slot',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'The amr condition of a role lets in whom the identity pool sends: guests into the role of guests, others by "authenticated" or by a provider that the pool has.',
  why: 'STS answers AccessDenied when the token does not carry the value, and GetCredentialsForIdentity then answers InvalidIdentityPoolConfigurationException, though the sign-in itself succeeds.',
  fix: 'Change the value, or attach the role to the other slot. One role cannot serve guests and members with one value: give guests a role of their own.',
  sources: ['cdg-iam', 'gh-cfgrole'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    yield* misspeltKeys(role);
    const pools = poolsInto(graph, role);
    for (const drawn of pools) yield* refusedIdentities(graph, role, drawn, pools);
  },
});

function* misspeltKeys(role: Node): Iterable<Violation> {
  for (const { statement, principal } of trusting(role, 'cognito')) {
    for (const condition of strayConditions(statement, ['amr', 'sub'])) {
      const key = `${principal.keyPrefix}:${condition.key.split(':').at(-1)}`;
      const fix = moveCondition(`Test ${key}`, role, statement, { from: condition, to: { key } });
      yield {
        target: placed(role, condition),
        message: `${nameOf(role, statement)} tests "${condition.key}", which no token of an identity pool has; the key is "${key}".`,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  }
}

function* refusedIdentities(graph: DocumentGraph, role: Node, drawn: DrawnPool, pools: readonly DrawnPool[]): Iterable<Violation> {
  const word = wordOf(drawn);
  if (word === undefined) return;
  const refusals = serving(role, drawn).map((one) => ({
    one,
    condition: conditionsOnClaim(one, 'amr').find((condition) => refuses(graph, drawn, condition, word)),
  }));
  const [first] = refusals;
  if (!first?.condition || refusals.some((refusal) => !refusal.condition)) return;
  const { condition } = first;
  const values = condition.values.map((value) => `"${value}"`).join(' or ');
  const isWord = condition.values.every((value) => value === 'authenticated' || value === 'unauthenticated');
  const slot = String(drawn.edge.fields['slot']);
  const but = isWord
    ? `the tokens of ${named(graph, drawn.pool.id)} hold "${word}" in its slot "${slot}"`
    : `${named(graph, drawn.pool.id)} has no such provider for its slot "${slot}"`;
  // Only what keeps guests out is certain: a role for members may as well hang in the wrong slot.
  const isCertain = isWord && word === 'authenticated' && pools.every((other) => wordOf(other) === word);
  yield {
    target: placed(role, condition),
    message: `${nameOf(role, first.one.statement)} asks for amr ${values}, but ${but}.`,
    ...(isCertain ? { fix: setValues('Ask for authenticated identities', role, condition, [word]) } : {}),
  };
}

/** A value that is neither of the two words names a provider: only tokens of people who signed in there hold it. */
function refuses(graph: DocumentGraph, { pool }: DrawnPool, condition: Condition, word: string): boolean {
  if (!isPositive(condition) || accepts(condition, word)) return false;
  return word === 'unauthenticated' || !condition.values.some((value) => mayBeConfigured(graph, pool, value));
}
