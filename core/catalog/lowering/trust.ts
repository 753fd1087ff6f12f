import type { Value } from '../../model/aws-resource.ts';
import type { Edge } from '../../model/document.ts';
import { isSet, optional, textOf } from './fields.ts';
import type { TrustStatement } from '../lowering.ts';

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
 * An AWS principal assumes the role, with what the edge asks for: an external id, session tags, a source identity, MFA.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function principalTrust(edge: Edge, principal: Value, more: Conditions = {}): TrustStatement {
  const { fields } = edge;
  const actions = [
    'sts:AssumeRole',
    ...(isSet(fields, 'sourceIdentity') ? ['sts:SetSourceIdentity'] : []),
    ...(isSet(fields, 'sessionTags') ? ['sts:TagSession'] : []),
  ];
  const equals = { ...more['StringEquals'], ...optional('sts:ExternalId', textOf(fields, 'externalId')) };
  const mfa: Conditions = isSet(fields, 'requireMfa') ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : {};
  return {
    principal: { AWS: principal },
    actions,
    conditions: { ...more, ...(Object.keys(equals).length > 0 ? { StringEquals: equals } : {}), ...mfa },
  };
}

/** One text as itself, several as a list: as IAM itself writes conditions. */
const oneOrMany = (texts: readonly string[]): Value => (texts.length === 1 ? texts[0]! : texts);

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
