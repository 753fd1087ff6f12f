import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'actor.person',
  code: 'N01',
  class: 'P',
  label: 'Person',
  shortLabel: 'Person',
  family: 'neutral',
  placement: 'node',
  summary:
    'A human who starts a flow: a customer, a guest without a login, an employee, an administrator, a third party, or the root user.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {
    personType: {
      type: 'choice',
      values: ['customer', 'guest', 'workforce', 'admin', 'thirdParty', 'root'],
      label: 'Who',
      help: 'Which sort of person this is. A guest never signs in; the root user of an account should be nobody in daily work.',
      property: 'kind',
      sources: ['iam-bp'],
    },
    claims: {
      type: 'map',
      of: { type: 'any' },
      label: 'Claims',
      help: 'What an identity provider says of this person (sub, email, groups, custom:*, SAML attributes). Only the simulation reads it.',
      property: 'claims',
      sources: ['cdg-rbac'],
    },
  },
  facts: [],
  keywords: [
    'human',
    'customer',
    'guest',
    'employee',
    'workforce',
    'administrator',
    'auditor',
    'third party',
    'root user',
    'user',
    'actor',
  ],
});
