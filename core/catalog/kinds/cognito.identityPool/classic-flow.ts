import type { DocumentGraph } from '../../document-graph.ts';
import { isSet, textOf } from '../../lowering/fields.ts';

interface ClassicFlow {
  /** Why the pool has no classic flow: a sentence. */
  readonly refused?: string;
  /** The pool takes guests, and guests are drawn into it. */
  readonly guests: boolean;
  /** A login is drawn into it that can use the flow. A SAML provider cannot. */
  readonly logins: boolean;
}

/** The logins that can use the classic flow. */
const classicLogins = new Set([
  'id-token-to-identity-pool',
  'social-token-to-identity-pool',
  'oidc-token-to-identity-pool',
  'developer-authenticated-identity',
]);

/**
 * Who comes through the classic flow of an identity pool. It must be allowed, and no provider of the pool may have a role mapping.
 * Sources: https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html,
 * https://docs.aws.amazon.com/cognito/latest/developerguide/saml-identity-provider.html
 */
export function classicFlowOf(id: string, graph: DocumentGraph): ClassicFlow {
  const fields = graph.nodes.get(id)?.fields ?? {};
  const into = graph.into(id);
  const mapped = into.some(
    (edge) => edge.kind !== 'developer-authenticated-identity' && ['token', 'rules'].includes(textOf(edge.fields, 'roleMapping') ?? ''),
  );
  const refused = !isSet(fields, 'allowClassicFlow')
    ? 'its `allowClassicFlow` is not true.'
    : mapped
      ? 'a provider of it has a role mapping, and then Cognito refuses the flow.'
      : undefined;
  return {
    ...(refused === undefined ? {} : { refused }),
    guests: isSet(fields, 'allowUnauthenticatedIdentities') && into.some((edge) => edge.kind === 'guest-access'),
    logins: into.some((edge) => classicLogins.has(edge.kind)),
  };
}
