import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'directory-log-on',
  code: 'E66',
  label: 'Directory log-on',
  role: 'authn',
  from: ['P'],
  to: ['AD', 'ONP'],
  hop: true,
  meaning: 'User name and password (and RADIUS MFA) checked by the directory.',
  flows: 'directory credentials',
  fields: {},
  sources: ['ds-what'],
});
