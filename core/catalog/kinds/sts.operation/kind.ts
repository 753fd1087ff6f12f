import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sts.operation',
  code: 'N27',
  label: 'STS call',
  shortLabel: 'STS',
  family: 'core',
  placement: 'annotation',
  summary:
    'AssumeRole, AssumeRoleWithSAML, AssumeRoleWithWebIdentity, GetFederationToken, GetSessionToken, AssumeRoot, GetWebIdentityToken, GetDelegatedAccessToken, GetCallerIdentity. Table in 4.3.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
