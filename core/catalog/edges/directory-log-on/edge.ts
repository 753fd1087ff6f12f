import { mfaEnforced } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'directory-log-on',
  code: 'E66',
  label: 'Directory log-on',
  role: 'authn',
  from: ['P'],
  to: ['AD', 'ONP'],
  hop: true,
  meaning: 'User name and password, and RADIUS MFA where it is set up.',
  flows: 'directory credentials',
  call: 'directory log-on',
  madeBy: 'the person',
  checkedBy: 'the directory',
  fields: {
    mfaEnforced: {
      ...mfaEnforced,
      help: 'The directory asks for a second factor, through a RADIUS server. Simple AD cannot.',
      sources: ['ds-what', 'ds-simple'],
    },
  },
  sources: ['ds-what'],
});
