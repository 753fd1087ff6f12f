import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X27',
  from: ['ONP'],
  to: ['IC', 'R', 'UP', 'IP'],
  why: 'A self-managed Active Directory is never wired straight in.',
  instead: 'Go through AD Connector or a trust to a directory of AWS, or through AD FS or Entra ID as a SAML provider.',
  routes: [
    { label: 'AD Connector', onlyTo: ['IC', 'R'], through: ['ds.adConnector'] },
    { label: 'SAML provider in front', onlyTo: ['IC'], through: ['idp.saml'] },
    { label: 'SAML provider in front, configured in the pool', onlyTo: ['UP'], through: ['idp.saml'], replaceTo: 'cognito.userPoolIdp' },
    { label: 'SAML provider in front and IAM SAML provider', onlyTo: ['R', 'IP'], through: ['idp.saml', 'iam.samlProvider'] },
  ],
});
