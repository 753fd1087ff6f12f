import { textOf } from '../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import { parameter, pseudo, type Value } from '../model/aws-resource.ts';
import { labelOf, type Node } from '../model/document.ts';
import type { LogicalIds } from './logical-ids.ts';

/** The twelve digits of an account node, from its field or from the end of its reference. */
export function knownAccountId(account: Node): string | undefined {
  const text = textOf(account.fields, 'accountId') ?? account.reference ?? '';
  return /(?:^|[/:])(\d{12})$/.exec(text)?.[1];
}

/** The id of an account as another account must write it: its digits, or a parameter. */
export function accountIdText(account: Node | undefined, ids: LogicalIds): Value {
  if (!account) return parameter(ids.of('home-account', 'Id'), 'Id of the account that holds what the drawing puts into no account.');
  return knownAccountId(account) ?? parameter(ids.of(account.id, 'AccountId'), `Id of the account "${labelOf(account)}".`);
}

/** The id of the account that a node lies in (or is), as seen from another node: of its own account whatever account it is deployed to. */
export function accountIdOf(graph: DocumentGraph, ids: LogicalIds, nodes: { readonly of: string; readonly seenFrom: string }): Value {
  const account = graph.accountOf(nodes.of);
  const known = account && nodes.of === account.id ? knownAccountId(account) : undefined;
  if (known !== undefined) return known;
  if (account?.id === graph.accountOf(nodes.seenFrom)?.id) return pseudo('AccountId');
  const reference = graph.nodes.get(nodes.of)?.reference;
  const inArn = reference === undefined ? undefined : /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(reference)?.[1];
  return inArn ?? accountIdText(account, ids);
}
