import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'identity-enhanced-session',
  code: 'E54',
  label: 'Identity-enhanced session',
  role: 'assume',
  from: ['AP'],
  to: ['R'],
  hop: true,
  meaning:
    "The application's role calls AssumeRole with ProvidedContexts, so that the service sees the user (trusted identity propagation).",
  flows: 'user context -> temporary credentials',
  call: 'AssumeRole + SetContext',
  madeBy: 'STS, for a context assertion of IAM Identity Center',
  checkedBy: "STS, against the role's trust, which must allow sts:SetContext",
  fields: {},
  sources: ['sts-ar', 'api-tti'],
  unverified: 'The exact trust policy is derived from the API descriptions.',
});
