import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'role-chaining',
  code: 'E24',
  label: 'Role chaining',
  role: 'assume',
  from: ['R'],
  to: ['R'],
  hop: true,
  meaning: 'sts:AssumeRole with role credentials.',
  flows: 'temporary credentials -> temporary credentials',
  checkedBy: 'Both policies if cross-account (IDF-901); <=1 h (IDF-303).',
  fields: {},
  sources: ['sts-ar', 'iam-terms'],
});
