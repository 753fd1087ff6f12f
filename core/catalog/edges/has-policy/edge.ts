import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'has-policy',
  code: 'E27',
  label: 'Has policy',
  role: 'attach',
  from: ['R', 'U', 'G', 'PS'],
  to: ['PO'],
  hop: false,
  meaning: 'Attach (managed), embed (inline) or boundary.',
  checkedBy: 'Boundary/session policies never grant (IDF-816).',
  fields: {},
  sources: ['iam-bound', 'sso-custom'],
});
