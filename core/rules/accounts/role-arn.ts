import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { fits, hasVariable } from '../../policy/wildcard.ts';
import { known, type Answer } from '../../policy/answer.ts';

const roleArn = /^arn:aws[a-z-]*:iam::([0-9]{12}):role\/(.+)$/;

/** What a drawing tells of the ARN of a role. */
interface RoleName {
  readonly account?: string;
  /** The path and the name, as an ARN has them behind `role/`. */
  readonly name?: string;
}

function nameOf(graph: DocumentGraph, role: Node): RoleName {
  const [, account, name] = roleArn.exec(role.reference ?? '') ?? [];
  if (account !== undefined && name !== undefined) return { account, name };
  const drawn = textOf(graph.accountOf(role.id)?.fields ?? {}, 'accountId');
  const roleName = role.reference ?? textOf(role.fields, 'roleName');
  const path = (textOf(role.fields, 'path') ?? '/').slice(1);
  return { ...(drawn === undefined ? {} : { account: drawn }), ...(roleName === undefined ? {} : { name: `${path}${roleName}` }) };
}

/** The id of the account that a principal lies in, by its reference or by where it is drawn. */
export const accountOfPrincipal = (graph: DocumentGraph, principal: Node): string | undefined =>
  /^arn:aws[a-z-]*:iam::([0-9]{12}):/.exec(principal.reference ?? '')?.[1] ??
  textOf(graph.accountOf(principal.id)?.fields ?? {}, 'accountId');

/** Whether a resource pattern of a policy covers a role; `unknown` where it may, by what the drawing does not tell. */
export function coversRole(graph: DocumentGraph, pattern: string, role: Node): Answer {
  if (hasVariable(pattern)) return 'unknown';
  const { account, name } = nameOf(graph, role);
  const plain = pattern.replace(/^arn:aws[a-z-]*:/, 'arn:aws:');
  if (account !== undefined && name !== undefined) return known(fits(`arn:aws:iam::${account}:role/${name}`, plain));
  if (/^\*+$/.test(plain)) return 'yes';
  const written = /^arn:aws:iam::([0-9]{12}):role\/([^*?]*)$/.exec(plain);
  const isOther = (account !== undefined && written?.[1] !== account) || (name !== undefined && written?.[2] !== name);
  return written && isOther ? 'no' : 'unknown';
}
