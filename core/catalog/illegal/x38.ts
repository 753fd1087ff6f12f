import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X38',
  from: ['U'],
  to: ['AS', 'PS', 'AC'],
  why: 'IAM users cannot be assigned permission sets, and they are no users of a pool.',
  instead: 'Make a user in Identity Center, or let the person sign in through a client.',
  routes: [
    { label: 'Identity Center principal instead', onlyTo: ['AS'], replaceFrom: 'sso.principal', through: [] },
    {
      label: 'Identity Center principal and an assignment',
      onlyTo: ['PS'],
      replaceFrom: 'sso.principal',
      through: [],
      replaceTo: 'sso.accountAssignment',
    },
    { label: 'Person with a client', onlyTo: ['AC'], replaceFrom: 'actor.person', through: ['client.app'] },
  ],
});
