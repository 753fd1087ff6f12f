import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'actor.person',
  code: 'N01',
  class: 'P',
  label: 'Person / principal outside AWS',
  shortLabel: 'Person',
  family: 'neutral',
  placement: 'node',
  summary:
    'Human who starts a flow. Sub-kinds: customer, guest (no login), workforce user, administrator, auditor, third party, root user.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
