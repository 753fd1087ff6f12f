import type { DocumentGraph } from '../../graph/graph.ts';
import type { Target } from '../../model/diagnostic.ts';
import type { Node } from '../../model/document.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { grantsOf } from '../grants.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isOnlyOfPools, poolEdgesInto } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-524',
  name: 'identity-id-is-no-user-sub',
  severity: 'info',
  outcome: 'RUNTIME',
  summary: 'Policies of roles of an identity pool name a user by the identity id, not by the sub of the user pool.',
  why: 'The key cognito-identity.amazonaws.com:sub holds the identity id, <region>:<uuid>. The sub of the user pool is another value: a policy that waits for it never matches.',
  fix: 'Use ${cognito-identity.amazonaws.com:sub}, or map the claim sub to a principal tag and use ${aws:PrincipalTag/<key>}.',
  sources: ['cdg-iam', 'cdg-afac'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    if (role.reference !== undefined || poolEdgesInto(graph, role.id).length === 0) return;
    const isOnly = isOnlyOfPools(graph, role);
    for (const { statement, at } of statementsOf(graph, role)) {
      for (const condition of statement.conditions) {
        const value = isIdentityKey(condition) ? condition.values.find(isNoIdentityId) : undefined;
        if (value === undefined) continue;
        const message = `A policy of role ${named(graph, role.id)} compares the identity id with "${value}", which is none: an identity id is "<region>:<uuid>".`;
        yield { target: at(condition.path), message };
      }
      const variable = isOnly ? variableOf(statement) : undefined;
      if (!variable) continue;
      const message = `A policy of role ${named(graph, role.id)} uses "${variable.text}", which no session of an identity pool has.`;
      yield { target: at(variable.path), message };
    }
  },
});

interface PlacedStatement {
  readonly statement: Statement;
  /** The place of a part of the statement. */
  at(path: string): Target;
}

/** The statements of the trust policy and of all permissions policies of a role. */
function statementsOf(graph: DocumentGraph, role: Node): readonly PlacedStatement[] {
  const trust = (policyOf(role, 'trustPolicy')?.statements ?? []).map((statement) => ({
    statement,
    at: (path: string): Target => ({ node: role.id, field: `trustPolicy.${path}` }),
  }));
  const granted = grantsOf(graph, role.id).map(({ statement, target }) => ({
    statement,
    at: (path: string): Target =>
      target.node === undefined ? target : { ...target, field: `${target.field ?? ''}${path.slice(statement.path.length)}` },
  }));
  return [...trust, ...granted];
}

const isIdentityKey = ({ key, operator }: Condition): boolean =>
  key.toLowerCase() === 'cognito-identity.amazonaws.com:sub' && /String(?:Equals|Like)/.test(operator);

/** Texts without wildcards and variables, which are compared as they stand. */
const isNoIdentityId = (value: string): boolean => !/[*?$]/.test(value) && !/^[a-z0-9-]+:[0-9a-f-]+$/i.test(value);

/** A variable of the user pool: it is there in sessions that a token of the user pool opened itself, without an identity pool. */
const userPoolVariable = /\$\{cognito-idp\.[a-z0-9-]+\.amazonaws\.com[^}]*:sub\}/;

function variableOf({ resources, conditions }: Statement): { readonly text: string; readonly path: string } | undefined {
  const parts = [
    ...(resources ? [{ path: resources.path, texts: resources.patterns }] : []),
    ...conditions.map(({ path, values }) => ({ path, texts: values })),
  ];
  for (const { path, texts } of parts)
    for (const text of texts) {
      const [found] = userPoolVariable.exec(text) ?? [];
      if (found !== undefined) return { text: found, path };
    }
  return undefined;
}
