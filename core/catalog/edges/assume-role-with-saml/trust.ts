import { mapOf, textOf, textsOf } from '../../lowering/fields.ts';
import { federatedTrust, matching } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/**
 * Where assertions for AWS are sent, unless the edge says otherwise. It is matched against the assertion's Recipient. This is the endpoint
 * of the `aws` partition: in another partition (China, GovCloud) the edge must say its `audience`, because the drawing does not name one.
 */
const signInEndpoint = 'https://signin.aws.amazon.com/saml';

/**
 * An assertion of the provider opens the role when it was addressed to AWS sign-in. Where an identity provider sends tags or a source
 * identity, the trust must allow them, or every sign-in through that provider fails.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html
 */
export const trust: Trust = (edge, context) => {
  const { graph } = context;
  const senders = graph.into(edge.from).filter(({ kind }) => kind === 'metadata-registered');
  const sent = senders.map((sender) => graph.nodes.get(sender.from)?.fields ?? {});
  const hasTags = sent.some(
    (fields) => Object.keys(mapOf(fields, 'principalTags')).length > 0 || textsOf(fields, 'transitiveTagKeys').length > 0,
  );
  const hasSourceIdentity = sent.some((fields) => textOf(fields, 'sourceIdentity') !== undefined);
  const audiences = textsOf(edge.fields, 'audience');
  const actions = [
    'sts:AssumeRoleWithSAML',
    ...(hasSourceIdentity ? ['sts:SetSourceIdentity'] : []),
    ...(hasTags ? ['sts:TagSession'] : []),
  ];
  return federatedTrust(context.arnOf(edge.from), actions, matching('SAML:aud', audiences.length > 0 ? audiences : [signInEndpoint]));
};
