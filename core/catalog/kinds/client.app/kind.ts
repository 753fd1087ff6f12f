import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'client.app',
  code: 'N02',
  class: 'C',
  label: 'Client application',
  shortLabel: 'Client',
  family: 'neutral',
  placement: 'node',
  summary: 'The program that holds tokens or credentials. Decides public vs confidential, and which protocol steps are possible.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
