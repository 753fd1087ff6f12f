import { isList, isMap, isTagged, type Value } from '../../model/aws-resource.ts';
import { array, call, object, type Code } from './code.ts';
import type { StackScope } from './stack-scope.ts';

/** A statement of a permissions policy as CDK's `PolicyStatement` takes it: option name and value. */
export type Statement = readonly (readonly [string, Value])[];

const options: Readonly<Record<string, string>> = {
  Sid: 'sid',
  Action: 'actions',
  NotAction: 'notActions',
  Resource: 'resources',
  NotResource: 'notResources',
  Condition: 'conditions',
};

/** The statements of a policy document; undefined when it is more than today's version with plain statements. */
export function statementsOf(document: Value | undefined): readonly Statement[] | undefined {
  if (
    !isMap(document) ||
    document['Version'] !== '2012-10-17' ||
    Object.keys(document).some((key) => key !== 'Version' && key !== 'Statement')
  )
    return undefined;
  const written = document['Statement'];
  const statements = (isList(written) ? written : [written ?? null]).map(statementOf);
  return statements.length > 0 && statements.every((statement) => statement !== undefined) ? statements : undefined;
}

function statementOf(statement: Value): Statement | undefined {
  if (!isMap(statement) || (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny')) return undefined;
  const names = Object.keys(statement);
  const hasOne = (a: string, b: string): boolean => names.includes(a) !== names.includes(b);
  if (!hasOne('Action', 'NotAction') || !hasOne('Resource', 'NotResource')) return undefined;
  const entries: [string, Value][] = statement['Effect'] === 'Deny' ? [['effect', 'Deny']] : [];
  for (const [name, value] of Object.entries(statement)) {
    if (name === 'Effect') continue;
    const option = options[name];
    if (option === undefined || !isLegal(name, value)) return undefined;
    entries.push([option, name === 'Sid' || name === 'Condition' || isList(value) ? value : [value]]);
  }
  return entries;
}

/** CDK refuses other ids, and actions that are not `service:name`. */
function isLegal(name: string, value: Value): boolean {
  if (name === 'Sid') return typeof value === 'string' && /^[A-Za-z0-9]+$/.test(value);
  if (name === 'Condition') return isMap(value) && Object.values(value).every(isMap);
  const items: readonly Value[] = isList(value) ? value : [value];
  if (items.length === 0 || new Set(items.map((item) => JSON.stringify(item))).size !== items.length) return false;
  if (name === 'Resource' || name === 'NotResource')
    return items.every((item) => (typeof item === 'string' && item !== '') || isReference(item));
  return items.every((item) => typeof item === 'string' && /^(?:\*|[\w-]+:[\w*?]+)$/.test(item));
}

const isReference = (value: Value): boolean => typeof value === 'object' && value !== null && isTagged(value);

/** `[new iam.PolicyStatement({ actions: […], resources: […] })]` */
export const statementsCode = (statements: readonly Statement[], scope: StackScope): Code =>
  array(
    statements.map((statement) =>
      call(`new ${scope.iam('PolicyStatement')}`, [
        object(
          statement.map(([name, value]) => [name, name === 'effect' ? `${scope.iam('Effect')}.DENY` : scope.expression(value)]),
          statement.length > 2,
        ),
      ]),
    ),
  );

/** `new iam.PolicyDocument({ statements: […] })` */
export const documentCode = (statements: readonly Statement[], scope: StackScope): Code =>
  call(`new ${scope.iam('PolicyDocument')}`, [object([['statements', statementsCode(statements, scope)]])]);
