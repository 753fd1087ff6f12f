import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'outbound-federation',
  code: 'E62',
  label: 'Outbound identity federation',
  role: 'exchange',
  from: ['R'],
  to: ['EXT'],
  hop: true,
  meaning: 'sts:GetWebIdentityToken issues an AWS-signed JWT for an outside service.',
  flows: 'JWT 1-60 min',
  checkedBy: 'IDF-317.',
  fields: {},
  sources: ['sts-gwit'],
});
