import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'has-policy',
  code: 'E27',
  label: 'Has policy',
  role: 'attach',
  from: ['R', 'U', 'G', 'PS'],
  to: ['PO'],
  hop: false,
  meaning: 'Attaches a managed policy, embeds an inline one, or sets a permissions boundary. Boundaries never grant.',
  fields: {
    as: {
      type: 'choice',
      values: ['managed', 'inline', 'boundary'],
      label: 'Attached as',
      help: 'Managed and inline policies grant; a boundary only limits. Absent: what the policy itself says it is.',
      sources: ['iam-bound', 'sso-custom'],
    },
  },
  sources: ['iam-bound', 'sso-custom'],
});
