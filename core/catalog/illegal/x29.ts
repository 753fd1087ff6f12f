import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X29',
  from: ['AD'],
  to: ['U', 'G', 'PS', 'AS', 'ICU'],
  why: 'Directory users are not IAM users; in Identity Center they appear as synced principals.',
  instead: 'Make the directory the source of Identity Center and go on from the synced principal.',
  routes: [
    { label: 'Identity Center', onlyTo: ['ICU'], through: ['sso.instance'] },
    { label: 'Identity Center and principal', onlyTo: ['AS'], through: ['sso.instance', 'sso.principal'] },
    {
      label: 'Identity Center, principal and an assignment',
      onlyTo: ['PS'],
      through: ['sso.instance', 'sso.principal'],
      replaceTo: 'sso.accountAssignment',
    },
    { label: 'Identity Center and a synced principal', onlyTo: ['U', 'G'], through: ['sso.instance'], replaceTo: 'sso.principal' },
  ],
});
