import type { Ref } from '../model/aws-resource.ts';

/**
 * The attributes that resources return beside Ref, as far as lowerings ask for them.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
const attributes: Readonly<Record<string, readonly string[]>> = {
  'AWS::Cognito::UserPool': ['Arn', 'ProviderName', 'ProviderURL'],
  'AWS::IAM::Role': ['Arn'],
  'AWS::IAM::User': ['Arn'],
  'AWS::IAM::Group': ['Arn'],
  'AWS::IdentityStore::Group': ['GroupId'],
  'AWS::RolesAnywhere::TrustAnchor': ['TrustAnchorArn'],
  'AWS::RolesAnywhere::Profile': ['ProfileArn'],
  'AWS::SSO::Application': ['ApplicationArn'],
  'AWS::SSO::Instance': ['InstanceArn'],
  'AWS::SSO::PermissionSet': ['PermissionSetArn'],
};

/** True when a resource of this type answers the reference. Every type answers Ref. */
export const returns = (type: string, reference: Ref): boolean =>
  reference.attribute === undefined || (attributes[type]?.includes(reference.attribute) ?? false);
