import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assume-role-with-saml',
  code: 'E22',
  label: 'AssumeRoleWithSAML',
  role: 'assume',
  from: ['SP'],
  to: ['R'],
  hop: true,
  meaning: 'Browser posts to https://[<region>.]signin.aws.amazon.com/saml, or CLI calls STS (unsigned).',
  flows: 'SAML assertion with Role attribute -> temporary credentials / console session',
  checkedBy: 'Trust Federated <provider ARN>, SAML:aud; Role attribute pairs roleArn,providerArn (IDF-207, 208).',
  fields: {},
  sources: ['sts-saml', 'iam-samlrole', 'iam-assert'],
});
