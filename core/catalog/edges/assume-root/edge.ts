import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assume-root',
  code: 'E64',
  label: 'AssumeRoot',
  role: 'assume',
  from: ['R'],
  to: ['AN'],
  hop: true,
  meaning: "Privileged task on the member account's root user from the management or delegated account.",
  flows: 'temporary credentials -> root session (<=15 min)',
  checkedBy: 'IDF-310.',
  fields: {},
  sources: ['sts-root'],
});
