/** A provider that IAM knows by itself: its Federated principal, and the condition key that holds the application's id. */
interface BuiltInProvider {
  readonly principal: string;
  readonly audienceKey: string;
}

/**
 * By `provider` of a social identity provider. Apple and the old ones are not built in.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
export const builtInProviders: ReadonlyMap<string, BuiltInProvider> = new Map([
  ['google', { principal: 'accounts.google.com', audienceKey: 'accounts.google.com:aud' }],
  ['facebook', { principal: 'graph.facebook.com', audienceKey: 'graph.facebook.com:app_id' }],
  ['amazon', { principal: 'www.amazon.com', audienceKey: 'www.amazon.com:app_id' }],
]);
