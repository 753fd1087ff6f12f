import { named } from '../names.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { defineNodeRule, type Violation } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-708',
  name: 'directory-is-in-cloudformation',
  severity: 'info',
  outcome: 'HYGIENE',
  summary:
    'CloudFormation makes AWS Managed Microsoft AD and Simple AD only: AD Connectors, trusts, sharing and RADIUS are made by hand, by a script or with Terraform.',
  why: 'An export to CDK or CloudFormation cannot create it: whoever deploys the export has a step to do by hand, for every deployment.',
  fix: 'Create it with Terraform or a script. Once it exists, name its id in "reference", and exports take it as given.',
  sources: ['cfn-spec', 'tf-gen'],
  kinds: ['ds.adConnector', 'ds.managedMicrosoftAd', 'ds.trust'],
  *check(node, { graph }) {
    if (node.reference !== undefined) return;
    if (node.kind === 'ds.managedMicrosoftAd') return yield* besideDirectory(graph, node);
    const what = node.kind === 'ds.trust' ? 'AD trust' : 'AD Connector';
    yield {
      target: { node: node.id },
      message: `CloudFormation has no type for ${what} ${named(graph, node.id)}: it is made by hand or with Terraform.`,
    };
  },
});

/** What belongs to a directory that CloudFormation does make. */
function* besideDirectory(graph: DocumentGraph, directory: Node): Iterable<Violation> {
  const rest = 'is set up by hand or with Terraform: CloudFormation has no type for it.';
  if (listOf(directory.fields['sharedAccounts']).length > 0)
    yield {
      target: { node: directory.id, field: 'sharedAccounts' },
      message: `The sharing of directory ${named(graph, directory.id)} ${rest}`,
    };
  for (const { id, kind, isLegal, fields } of graph.into(directory.id)) {
    if (kind !== 'directory-log-on' || !isLegal || fields['mfaEnforced'] !== true) continue;
    yield { target: { edge: id, field: 'mfaEnforced' }, message: `The RADIUS server of directory ${named(graph, directory.id)} ${rest}` };
  }
}
