import type { Node } from '../../model/document.ts';
import type { DocumentGraph } from '../document-graph.ts';
import { textOf } from './fields.ts';

/** How a policy hangs on its holder. */
type Attachment = 'managed' | 'inline' | 'boundary';

const byType: Readonly<Record<string, Attachment>> = {
  awsManaged: 'managed',
  customerManaged: 'managed',
  inline: 'inline',
  boundary: 'boundary',
};

interface AttachedPolicy {
  readonly policy: Node;
  readonly as: Attachment;
}

/** The policies of a role, user, group or permission set, in the order of the document. Session and resource policies are never attached. */
export function policiesOf(holder: string, graph: DocumentGraph): readonly AttachedPolicy[] {
  return graph.outOf(holder).flatMap((edge) => {
    const policy = graph.nodes.get(edge.to);
    if (edge.kind !== 'has-policy' || policy?.kind !== 'iam.policy') return [];
    const type = textOf(policy.fields, 'policyType') ?? 'customerManaged';
    const as = byType[type] && (drawnAttachment(textOf(edge.fields, 'as')) ?? byType[type]);
    return as ? [{ policy, as }] : [];
  });
}

const drawnAttachment = (text: string | undefined): Attachment | undefined =>
  text === 'managed' || text === 'inline' || text === 'boundary' ? text : undefined;
