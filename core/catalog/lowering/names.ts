import { labelOf, type Node } from '../../model/document.ts';

/**
 * A name for AWS made of a node's label, at most `maxLength` characters: what AWS does not take in names becomes a dash.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html
 */
export function nameFrom(node: Node, maxLength = 128): string {
  const name = labelOf(node)
    .replaceAll(/[^A-Za-z0-9_ +=,.@-]+/g, '-')
    .slice(0, maxLength)
    .trim();
  return /[A-Za-z0-9]/.test(name) ? name : node.id.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, maxLength);
}
