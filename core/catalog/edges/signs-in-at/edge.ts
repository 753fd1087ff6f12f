import { mfaEnforced } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'signs-in-at',
  code: 'E02',
  label: 'Signs in at',
  role: 'authn',
  from: ['P', 'C'],
  to: ['SI', 'OI', 'SA'],
  hop: true,
  meaning: 'Authentication happens at the identity provider, by redirect or with its own SDK.',
  flows: 'credentials',
  call: 'sign-in page or SDK of the provider',
  madeBy: 'the person',
  checkedBy: 'the provider, against its own accounts; it alone can ask for a second factor',
  fields: { mfaEnforced },
  sources: ['cdg-mfa'],
});
