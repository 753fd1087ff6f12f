import type { PolicyUseByField } from '../catalog/field.ts';
import type { Fields, FieldValue } from '../model/document.ts';
import { mappingOf, oneOrMore } from '../policy/field-shape.ts';
import type { PolicyUse } from '../policy/policy.ts';
import { hasVariable } from '../policy/wildcard.ts';
import { shown } from './fault.ts';
import { checkElements, hasLikely, isOfIdentity, pages, refused, type PolicyContext, type PolicyFault } from './policy-fault.ts';
import { readJson } from './policy-json.ts';
import { checkStatement } from './policy-statement.ts';

/** The use of a policy in an element with these fields. */
export function policyUseOf(use: PolicyUse | PolicyUseByField, fields: Fields): PolicyUse | undefined {
  if (typeof use === 'string') return use;
  const value = fields[use.field];
  return typeof value === 'string' && Object.hasOwn(use.of, value) ? use.of[value] : undefined;
}

/**
 * What is wrong with the grammar of a written policy, a mapping or JSON text. What a policy allows is not asked here, and what a rule
 * tells is not told: NotPrincipal and Resource in a trust policy (IDF-217), wildcards and groups as principals (IDF-216, IDF-217), the
 * sizes (IDF-224, IDF-813).
 */
export function* checkPolicy(value: FieldValue, path: string, context: PolicyContext): Generator<PolicyFault> {
  const isText = typeof value === 'string' && value.trimStart().startsWith('{');
  const document = isText ? yield* readJson(value, path) : mappingOf(value);
  if (document === undefined) {
    if (!isText) yield refused('wrong-type', path, `must be a policy document: a map, or the same as JSON text; it is ${shown(value)}`);
    return;
  }
  yield* checkElements(document, path, documentElements, context);
  yield* checkVersion(document['Version'], `${path}.Version`);
  if (document['Id'] !== undefined && isOfIdentity(context.use))
    yield {
      ...refused('policy-misplaced-element', `${path}.Id`, 'belongs to the policy of a resource; a policy of an identity has none'),
      severity: 'warning',
      source: pages.grammar,
    };
  yield* checkStatements(document, path, context);
  if (document['Version'] !== '2012-10-17') yield* checkVariables(document, path);
}

const documentElements = ['Version', 'Id', 'Statement'];

function* checkVersion(version: FieldValue | undefined, path: string): Generator<PolicyFault> {
  if (version === undefined || version === '2012-10-17' || version === '2008-10-17') return;
  yield refused('policy-wrong-value', path, `must be "2012-10-17" or "2008-10-17"; it is ${shown(version)}`, {
    fix: 'Write "2012-10-17", the version of today.',
  });
}

function* checkStatements(document: Fields, path: string, context: PolicyContext): Generator<PolicyFault> {
  const written = document['Statement'];
  const statements = oneOrMore(written);
  if (statements.length === 0 && !hasLikely(document, 'Statement'))
    yield refused('policy-missing-element', `${path}.Statement`, 'is missing: a policy needs at least one statement');
  const sids = new Set<string>();
  for (const [index, statement] of statements.entries()) {
    const own = Array.isArray(written) ? `${path}.Statement.${index}` : `${path}.Statement`;
    yield* checkStatement(statement, own, context);
    const sid = mappingOf(statement)?.['Sid'];
    if (typeof sid !== 'string' || sid === '') continue;
    if (sids.has(sid)) yield repeatedSid(sid, own, context);
    sids.add(sid);
  }
}

/** IAM refuses it; what other services do is theirs to say. */
function repeatedSid(sid: string, path: string, { use }: PolicyContext): PolicyFault {
  const isIam = use === 'trust' || isOfIdentity(use);
  const fault = refused(
    'policy-repeated-sid',
    `${path}.Sid`,
    `is ${shown(sid)}, as in a statement before it; in IAM it is unique in its policy`,
    { source: pages.sid },
  );
  return isIam ? fault : { ...fault, severity: 'warning' };
}

/** Policy variables that are plain text. AWS takes them; they match nothing. */
function* checkVariables(document: Fields, path: string): Generator<PolicyFault> {
  const statements = oneOrMore(document['Statement']).map((statement) => mappingOf(statement));
  const holder = statements.findIndex(
    (statement) =>
      statement !== undefined &&
      [statement['Resource'], statement['NotResource'], statement['Condition']].some((part) => holdsVariable(part)),
  );
  if (holder < 0) return;
  yield {
    code: 'policy-variable-as-text',
    severity: 'warning',
    field: `${path}.Version`,
    message: `"${path}.Version" is not "2012-10-17": the policy variables in statement ${holder + 1} are plain text, which matches nothing.`,
    fix: 'Write "Version": "2012-10-17".',
    source: pages.variables,
  };
}

/** Operator, key, list: a condition is no deeper. */
const depthOfCondition = 3;

function holdsVariable(value: FieldValue | undefined, depth = depthOfCondition): boolean {
  if (typeof value === 'string') return hasVariable(value);
  if (depth === 0) return false;
  return (Array.isArray(value) ? value : Object.values(mappingOf(value) ?? {})).some((item) => holdsVariable(item, depth - 1));
}
