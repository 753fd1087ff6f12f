import { setField } from '../../commands/set-field.ts';
import type { FieldValue, Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { fieldPath } from '../../model/field-path.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { called, together } from '../edits.ts';

/** Where a condition stands, or would stand. */
const pathOf = (statement: Statement, operator: string, key: string): string =>
  `trustPolicy.${statement.path}.Condition.${fieldPath(operator, key)}`;

/** One value as itself, several as a list: as IAM itself writes them. */
export const oneOrMany = (values: readonly string[]): FieldValue => (values.length === 1 ? values[0]! : values);

/** Adds a condition to a statement of a written trust. */
export const addCondition = (
  label: string,
  role: Node,
  statement: Statement,
  [operator, key, values]: readonly [operator: string, key: string, values: readonly string[]],
): Edit => called(label, setField({ node: role.id }, pathOf(statement, operator, key), oneOrMany(values)));

/** Takes a condition away, and its operator with it where that would hold nothing any more. */
export function dropCondition(label: string, role: Node, statement: Statement, { operator, key }: Condition): Edit {
  const isLast = statement.conditions.length === 1;
  const isOnly = statement.conditions.filter((condition) => condition.operator === operator).length === 1;
  const path = `trustPolicy.${statement.path}.Condition`;
  const field = isLast ? path : isOnly ? `${path}.${fieldPath(operator)}` : pathOf(statement, operator, key);
  return called(label, setField({ node: role.id }, field, undefined));
}

/** Puts a condition under another operator or key; undefined where another condition stands there. */
export function moveCondition(
  label: string,
  role: Node,
  statement: Statement,
  { from, to }: { readonly from: Condition; readonly to: Partial<Pick<Condition, 'operator' | 'key'>> },
): Edit | undefined {
  const { operator, key } = { ...from, ...to };
  if (statement.conditions.some((condition) => condition.operator === operator && condition.key === key)) return undefined;
  return together(label, [dropCondition(label, role, statement, from), addCondition(label, role, statement, [operator, key, from.values])]);
}

/** Gives a condition other values. */
export const setValues = (label: string, role: Node, { path }: Condition, values: readonly string[]): Edit =>
  called(label, setField({ node: role.id }, `trustPolicy.${path}`, oneOrMany(values)));

/** Adds actions to a statement; undefined where it names the actions that it does not allow. */
export function addActions(label: string, role: Node, { actions }: Statement, added: readonly string[]): Edit | undefined {
  if (actions.isNegated) return undefined;
  return called(label, setField({ node: role.id }, `trustPolicy.${actions.path}`, oneOrMany([...actions.patterns, ...added])));
}
