import type { Value } from '../../model/aws-resource.ts';
import { labelOf, type Edge, type Node } from '../../model/document.ts';
import type { DocumentGraph } from '../document-graph.ts';
import { isSet, optional, textOf } from './fields.ts';
import type { LowerContext, TrustStatement } from '../lowering.ts';

type Conditions = TrustStatement['conditions'];

/** A service assumes the role. */
export const serviceTrust = (
  service: Value,
  actions: readonly string[] = ['sts:AssumeRole'],
  conditions: Conditions = {},
): TrustStatement => ({
  principal: { Service: service },
  actions,
  conditions,
});

/** A federated principal assumes the role with a token or an assertion. */
export const federatedTrust = (provider: Value, actions: readonly string[], conditions: Conditions): TrustStatement => ({
  principal: { Federated: provider },
  actions,
  conditions,
});

/**
 * An AWS principal assumes the role, with what the edge asks for: an external id, session tags, a source identity, MFA. Without an
 * external id a third party could be tricked into using the role for another of its customers: then one is asked for.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function principalTrust(edge: Edge, context: LowerContext, principal: Value, more: Conditions = {}): TrustStatement {
  const { fields } = edge;
  const actions = [
    'sts:AssumeRole',
    ...(isSet(fields, 'sourceIdentity') ? ['sts:SetSourceIdentity'] : []),
    ...(isSet(fields, 'sessionTags') ? ['sts:TagSession'] : []),
  ];
  const equals = { ...more['StringEquals'], ...optional('sts:ExternalId', externalIdOf(edge, context)) };
  const mfa: Conditions = isSet(fields, 'requireMfa') ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : {};
  return {
    principal: { AWS: principal },
    actions,
    conditions: { ...more, ...(Object.keys(equals).length > 0 ? { StringEquals: equals } : {}), ...mfa },
  };
}

/** The external id of the edge; of a third party, or of a whole account outside the organization without MFA, one is asked for. */
function externalIdOf(edge: Edge, context: LowerContext): Value | undefined {
  const written = textOf(edge.fields, 'externalId');
  if (written !== undefined) return written;
  const from = context.graph.nodes.get(edge.from);
  const account = from?.kind === 'org.account' ? from : context.graph.accountOf(edge.from);
  if (!account || account.id === context.graph.accountOf(edge.to)?.id) return undefined;
  const isWholeAccount = account.id === edge.from && !isSet(edge.fields, 'requireMfa');
  if (!isSet(account.fields, 'isThirdParty') && !(isWholeAccount && isOutside(account, edge.to, context))) return undefined;
  const description = `External id that "${labelOf(account)}" sends when it assumes role "${edge.to}"; the third party issues it. Not a secret.`;
  return context.ask(edge.to, `${edge.from}-ExternalId`, description);
}

/** True when the role lies in a drawn organization and the account does not lie in it. Where no organization is drawn, nobody is outside. */
function isOutside(account: Node, role: string, { graph }: LowerContext): boolean {
  const home = organizationOf(role, graph);
  return home !== undefined && organizationOf(account.id, graph) !== home;
}

/** The id of the organization node that something lies in. */
function organizationOf(id: string, graph: DocumentGraph): string | undefined {
  const seen = new Set<string>();
  for (let node = graph.nodes.get(id); node && !seen.has(node.id); node = graph.containerOf(node.id)) {
    if (node.kind === 'org.account' && textOf(node.fields, 'type') === 'organization') return node.id;
    seen.add(node.id);
  }
  return undefined;
}

/** One value as itself, several as a list: as IAM itself writes conditions. */
export const oneOrMany = (values: readonly Value[]): Value => (values.length === 1 ? values[0]! : values);

/** A condition on a key: with a wildcard in any of the values `StringLike`, which alone understands it, else `StringEquals`. */
export function matching(key: string, texts: readonly string[]): Conditions {
  const operator = texts.some((text) => /[*?]/.test(text)) ? 'StringLike' : 'StringEquals';
  return { [operator]: { [key]: oneOrMany(texts) } };
}

/** Conditions that all must hold; those of one operator are put together. */
export function allOf(...conditions: readonly Conditions[]): Conditions {
  const merged: Record<string, Readonly<Record<string, Value>>> = {};
  for (const condition of conditions)
    for (const [operator, keys] of Object.entries(condition)) merged[operator] = { ...merged[operator], ...keys };
  return merged;
}
