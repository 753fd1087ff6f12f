import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'identity-enhanced-session',
  code: 'E54',
  label: 'Identity-enhanced session',
  role: 'assume',
  from: ['AP'],
  to: ['R'],
  hop: true,
  meaning: "Application's role calls AssumeRole with ProvidedContexts so the service sees the user (trusted identity propagation).",
  flows: 'Identity Center token -> context assertion -> temporary credentials',
  checkedBy: 'Trust must allow sts:SetContext.',
  fields: {},
  sources: ['sts-ar', 'api-tti'],
  unverified: 'derived from documented facts',
});
