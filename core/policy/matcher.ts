import { anyOf, not, type Answer } from './answer.ts';
import { holds, readyCondition, type ReadyCondition } from './condition.ts';
import type { Patterns, Policy, Statement } from './policy.ts';
import { names } from './principal.ts';
import { contextValueOf, type Request } from './request.ts';
import { fixedPieces, readTemplate, resolve, type Template } from './variable.ts';
import { fitsGlob, globOf, piecesOf, resourceGlobOf, type Glob } from './wildcard.ts';

/** A statement made ready once for many requests. */
export interface ReadyStatement {
  readonly statement: Statement;
  readonly actions: readonly Glob[];
  readonly resources: readonly ReadyResource[];
  readonly conditions: readonly ReadyCondition[];
}

/** A pattern of a resource: ready, or with variables that a request fills in. */
type ReadyResource = { readonly glob: Glob } | { readonly template: Template };

const ready = new WeakMap<Policy, readonly ReadyStatement[]>();

/** The statements of a policy, made ready by the first question. */
export function readyStatements(policy: Policy): readonly ReadyStatement[] {
  const known = ready.get(policy);
  if (known !== undefined) return known;
  const statements = policy.statements.map((statement) => readyStatement(statement, policy.version));
  ready.set(policy, statements);
  return statements;
}

const readyStatement = (statement: Statement, version: string | undefined): ReadyStatement => ({
  statement,
  // IAM does not mind the case of actions: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
  actions: statement.actions.patterns.map((pattern) => globOf(piecesOf(pattern.toLowerCase()))),
  resources: (statement.resources?.patterns ?? []).map((pattern): ReadyResource => {
    const template = readTemplate(pattern, version);
    const pieces = fixedPieces(template);
    return pieces ? { glob: resourceGlobOf(pieces) } : { template };
  }),
  conditions: statement.conditions.map((condition) => readyCondition(condition, version)),
});

/** Whether one statement applies to a request, taken by itself. The version of its policy decides about variables only. */
export const statementApplies = (statement: Statement, request: Request, action: string): Answer =>
  applies(readyStatement(statement, undefined), request, action);

/**
 * Whether a statement applies to a request: each of its parts must. What a part is asked about is told by the request; the policy of a
 * resource, a trust policy for one, may leave its resource out.
 */
export function applies(one: ReadyStatement, request: Request, action: string): Answer {
  const own = coversAction(one, action);
  if (own === 'no') return 'no';
  const caller = coversCaller(one, request);
  if (caller === 'no') return 'no';
  const resource = coversResource(one, request);
  if (resource === 'no') return 'no';
  let answer: Answer = own === 'yes' && caller === 'yes' && resource === 'yes' ? 'yes' : 'unknown';
  for (const condition of one.conditions) {
    const holding = holds(condition, request);
    if (holding === 'no') return 'no';
    if (holding === 'unknown') answer = 'unknown';
  }
  return answer;
}

export function coversAction({ statement, actions }: ReadyStatement, action: string): Answer {
  const wanted = action.toLowerCase();
  return except(statement.actions, actions.some((glob) => fitsGlob(wanted, glob)) ? 'yes' : 'no');
}

/** A statement without principals stands in a policy of the caller, which names nobody. */
export const coversCaller = ({ statement }: ReadyStatement, request: Request): Answer =>
  statement.principals === undefined ? 'yes' : names(statement.principals, request);

export function coversResource({ statement, resources }: ReadyStatement, request: Request): Answer {
  if (statement.resources === undefined) return statement.principals === undefined ? 'no' : 'yes';
  const { resource } = request;
  if (resource === undefined) return isEverything(statement.resources) ? 'yes' : 'unknown';
  return except(statement.resources, anyOf(resources.map((one) => fitsResource(one, resource, request))));
}

const isEverything = ({ isNegated, patterns }: Patterns): boolean => !isNegated && patterns.includes('*');

/** A pattern whose variable has no value matches no resource. */
function fitsResource(one: ReadyResource, resource: string, request: Request): Answer {
  if ('glob' in one) return fitsGlob(resource, one.glob) ? 'yes' : 'no';
  const pieces = resolve(one.template, (key) => contextValueOf(request, key));
  if (pieces === 'none') return 'no';
  if (pieces === 'unknown') return 'unknown';
  return fitsGlob(resource, resourceGlobOf(pieces)) ? 'yes' : 'no';
}

const except = ({ isNegated }: Patterns, answer: Answer): Answer => (isNegated ? not(answer) : answer);
