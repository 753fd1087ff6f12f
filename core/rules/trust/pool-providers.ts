import { socialKeys } from '../../catalog/kinds/cognito.identityPool/providers.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { mappingOf } from '../../policy/field-shape.ts';
import { loginsInto } from '../identity-pool.ts';

const words: ReadonlySet<string> = new Set(['authenticated', 'unauthenticated']);
const social: ReadonlySet<string> = new Set(Object.values(socialKeys));

/** Which edge brings the tokens of a provider that `amr` may name. A developer provider has a free name. */
const byName: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^cognito-idp\./, 'id-token-to-identity-pool'],
  [/:saml-provider\//, 'assertion-to-identity-pool'],
  [/:oidc-provider\//, 'oidc-token-to-identity-pool'],
];

/**
 * Whether the tokens of an identity pool may hold a provider's name in `amr`. Only where logins are drawn and none is of that sort is it
 * certain that they do not: a pool without logins is not drawn in full.
 */
export function mayBeConfigured(graph: DocumentGraph, pool: Node, value: string): boolean {
  if (words.has(value)) return false;
  const logins = loginsInto(graph, pool.id);
  if (pool.reference !== undefined || logins.length === 0) return true;
  if (social.has(value)) {
    if (mappingOf(pool.fields['supportedLoginProviders'])?.[value] !== undefined) return true;
    return logins.some(({ from }) => socialKeys[String(graph.nodes.get(from)?.fields['provider'])] === value);
  }
  const kind = byName.find(([name]) => name.test(value))?.[1];
  return kind === undefined || logins.some((login) => login.kind === kind);
}
