import type { DocumentGraph } from '../../graph/graph.ts';
import type { Target } from '../../model/diagnostic.ts';
import type { Node } from '../../model/document.ts';
import type { Grant } from '../grants.ts';
import { mayDo, permissionsOf, type Permission, type Permissions } from './allowed.ts';
import { dangerousActionsOf } from './dangerous-actions.ts';
import { onAll, permissionFor, type Holder } from './escalating-permission.ts';
import { escalations, passRole, type Escalation } from './escalation-table.ts';
import { accountKey, prizesOf, type PrizesByAccount } from './prizes.ts';

/** One row of the table that holds for a principal. */
export interface FoundEscalation {
  readonly principal: Node;
  readonly row: Escalation;
  /** The actions that make it up; `iam:PassRole` first where it takes part. */
  readonly actions: readonly string[];
  /** The statement that allows the first of them. */
  readonly by: Grant;
  /** The role or identity that it leads to, where the drawing shows one. */
  readonly taken?: string;
}

const principals: ReadonlySet<string> = new Set(['iam.role', 'iam.user', 'sso.permissionSet']);

/** Every action on every resource. */
const everything = '*:*';

/** True when nothing that a principal asks for is refused to it by what is drawn: it has nothing to escalate to. */
export const isAdministrator = (permissions: Permissions): boolean => mayDo(permissions, everything, '*').answer === 'yes';

/** By graph, which never changes: what two rules ask for. */
const found = new WeakMap<DocumentGraph, readonly FoundEscalation[]>();

/**
 * The rows of the escalation table that hold for the roles, users and permission sets of a drawing. Only what is certain: every action is
 * allowed without a condition, on all resources of its sort (or on the principal's own), and where the row leads to a role, one is drawn.
 */
export function escalationsIn(graph: DocumentGraph): readonly FoundEscalation[] {
  const known = found.get(graph);
  if (known) return known;
  let prizes: PrizesByAccount | undefined;
  const list = [...graph.nodes.values()].flatMap((node) => {
    if (!principals.has(node.kind) || node.reference !== undefined) return [];
    const permissions = permissionsOf(graph, node.id);
    const held = new Set(permissions.grants.flatMap(({ use, statement }) => (use === 'grant' ? dangerousActionsOf(statement) : [])));
    const rows = escalations.filter((row) => mayHold(held, row));
    if (rows.length === 0 || isAdministrator(permissions)) return [];
    prizes ??= prizesOf(graph);
    return rowsFor({ graph, node, permissions, prizes }, rows);
  });
  found.set(graph, list);
  return list;
}

/** Tells one place from another. */
export const placeKey = ({ node, edge, field }: Target): string => JSON.stringify([node, edge, field]);

/** Where the statements stand that open a way: what else is wrong with how wide they are is not told again. */
export const escalatingPlaces = (graph: DocumentGraph): ReadonlySet<string> =>
  new Set(escalationsIn(graph).map(({ by }) => placeKey(by.target)));

interface Asking extends Holder {
  readonly prizes: PrizesByAccount;
}

/** Leaves out at once what no statement allows. */
const mayHold = (held: ReadonlySet<string>, { actions, prize }: Escalation): boolean =>
  actions.every((alternatives) => alternatives.some((action) => held.has(action))) && (!('passTo' in prize) || held.has(passRole));

function rowsFor(asking: Asking, rows: readonly Escalation[]): readonly FoundEscalation[] {
  return rows.flatMap((row) => {
    const needed = row.actions.map((alternatives) => firstAllowed(alternatives, (action) => permissionFor(asking, row, action)));
    const passing = 'passTo' in row.prize ? [firstAllowed([passRole], (action) => onAll(asking, action))] : [];
    const all = [...passing, ...needed].flatMap((one) => one ?? []);
    if (all.length < passing.length + needed.length) return [];
    const prize = prizeFor(asking, row);
    if (!prize) return [];
    const actions = all.map(({ action }) => action);
    return [{ principal: asking.node, row, actions, by: all[0]!.by, ...prize }];
  });
}

function firstAllowed(actions: readonly string[], ask: (action: string) => Permission) {
  for (const action of actions) {
    const { answer, by } = ask(action);
    if (answer === 'yes' && by) return { action, by };
  }
  return undefined;
}

/** What the row leads to, with the node where one is drawn; undefined where there is nothing to take. */
function prizeFor({ graph, node, prizes }: Asking, { prize }: Escalation): Pick<FoundEscalation, 'taken'> | undefined {
  if ('to' in prize) {
    if (prize.to === 'administrator' || prize.to === 'user' || prize.to === 'role') return {};
    if (prize.to === 'group') return node.kind === 'iam.user' ? {} : undefined;
  }
  const key = 'passTo' in prize ? `pass ${prize.passTo}` : 'runsAs' in prize ? `run ${prize.runsAs}` : prize.to;
  for (const account of accountsOf(graph, node)) {
    const taken = prizes
      .get(account)
      ?.get(key)
      ?.find((id) => id !== node.id);
    if (taken !== undefined) return { taken };
  }
  return undefined;
}

/** Where a principal acts: its account, or all that a permission set is assigned to. */
const accountsOf = (graph: DocumentGraph, node: Node): readonly string[] =>
  node.kind !== 'sso.permissionSet'
    ? [accountKey(graph, node.id)]
    : graph
        .outOf(node.id)
        .filter(({ kind, isLegal }) => kind === 'with-permission-set' && isLegal)
        .flatMap(({ to }) => graph.outOf(to).filter(({ kind, isLegal }) => kind === 'in-account' && isLegal))
        .map(({ to }) => to);
