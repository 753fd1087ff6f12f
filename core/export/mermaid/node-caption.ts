import { kinds } from '../../catalog/catalog.ts';
import { accountKind, type Node } from '../../model/document.ts';

const accountCaptions: Readonly<Record<string, string>> = { ou: 'Organizational unit', organization: 'Organization' };

/** What a node is, in words: one kind stands for accounts, OUs and the organization, and its field `type` says which. */
export function nodeCaption(node: Node): string {
  if (node.kind !== accountKind) return kinds.get(node.kind)?.label ?? node.kind;
  const type = node.fields['type'];
  return (typeof type === 'string' && Object.hasOwn(accountCaptions, type) && accountCaptions[type]) || 'AWS account';
}
