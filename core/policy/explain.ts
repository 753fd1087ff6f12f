import { describe, describeCondition } from './admits.ts';
import { allOf, type Answer } from './answer.ts';
import { holds, type ReadyCondition } from './condition.ts';
import { layerNames, layers, policiesOf, type Layer, type Policies } from './layer.ts';
import { coversAction, coversCaller, coversResource, readyStatements, type ReadyStatement } from './matcher.ts';
import type { Patterns, Policy } from './policy.ts';
import { contextValueOf, type ContextValue, type Request } from './request.ts';

/** Why a request is decided as it is: a sentence, and those that it rests on. */
export interface Explanation {
  readonly says: string;
  /** Whether this part applies, or for a layer and the whole, whether it allows. */
  readonly answer: Answer;
  readonly layer?: Layer;
  /** The policy that a part stands in, and the place in its document. */
  readonly policy?: Policy;
  readonly path?: string;
  readonly parts: readonly Explanation[];
}

interface Verdict {
  readonly outcome: 'allowed' | 'explicit-deny' | 'implicit-deny';
  readonly layer: Layer;
  readonly action: string;
}

/** Tells of a decision which statements apply, and why the others do not. */
export function explainDecision(request: Request, policies: Policies, verdict: Verdict): Explanation {
  const parts = layers.flatMap((layer) =>
    policiesOf(layer, policies, request)
      .flat()
      .map((policy) => explainPolicy(policy, layer, request, verdict.action)),
  );
  return { says: sayVerdict(verdict, request), answer: verdict.outcome === 'allowed' ? 'yes' : 'no', layer: verdict.layer, parts };
}

function sayVerdict({ outcome, layer, action }: Verdict, { caller }: Request): string {
  const request = `"${action}" to ${describe(caller)}`;
  if (outcome === 'allowed' && layer === 'identity' && caller.name.endsWith(':root')) return `Allowed: nothing limits ${describe(caller)}.`;
  if (outcome === 'allowed') return `Allowed: ${withArticle(layerNames[layer])} allows ${request}.`;
  return outcome === 'explicit-deny'
    ? `Denied: ${withArticle(layerNames[layer])} denies ${request}.`
    : `Not allowed: no ${layerNames[layer]} allows ${request}.`;
}

const withArticle = (noun: string): string => `${noun.startsWith('i') ? 'an' : 'a'} ${noun}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function explainPolicy(policy: Policy, layer: Layer, request: Request, action: string): Explanation {
  const parts = readyStatements(policy).map((one) => explainStatement(one, request, action, { policy, layer }));
  const does = (effect: string): boolean =>
    parts.some(({ answer }, index) => answer === 'yes' && policy.statements[index]?.effect === effect);
  const verb = does('Deny') ? 'denies' : does('Allow') ? 'allows' : 'does not allow';
  return {
    says: `${capital(withArticle(layerNames[layer]))} ${verb} it.`,
    answer: verb === 'allows' ? 'yes' : 'no',
    policy,
    layer,
    path: '',
    parts,
  };
}

/** Tells why a statement applies to a request or not, element by element. `place` goes into every part. */
function explainStatement(
  one: ReadyStatement,
  request: Request,
  action: string,
  place: Pick<Explanation, 'policy' | 'layer'> = {},
): Explanation {
  const { path, sid, effect } = one.statement;
  const parts = [...elements(one, request, action)].map((part): Explanation => Object.assign(part, place, { parts: [] }));
  const answer = allOf(parts.map((part) => part.answer));
  const applies = { yes: 'applies', no: 'does not apply', unknown: 'may apply' }[answer];
  return { says: `Statement "${sid ?? path}" (${effect}) ${applies}.`, answer, path, ...place, parts };
}

type Element = Pick<Explanation, 'says' | 'answer' | 'path'>;

function* elements(one: ReadyStatement, request: Request, action: string): Generator<Element> {
  const { actions, principals, resources, path } = one.statement;
  yield { ...sayPatterns('Action', actions, action, coversAction(one, action)), path: actions.path };
  if (principals) {
    const answer = coversCaller(one, request);
    const named = principals.list.map(({ type, value }) => (type === 'anyone' ? '"*"' : `${type} "${value}"`)).join(' or ');
    const caller = describe(request.caller);
    yield {
      says: `${principals.isNegated ? 'NotPrincipal' : 'Principal'} ${named} ${verbs[answer].covers} ${caller}.`,
      answer,
      path: principals.path,
    };
  }
  const answer = coversResource(one, request);
  if (resources) yield { ...sayPatterns('Resource', resources, request.resource ?? 'what is not told', answer), path: resources.path };
  else if (answer === 'no') yield { says: 'It names no resource.', answer, path };
  for (const ready of one.conditions) yield explainCondition(ready, request);
}

const verbs: Readonly<Record<Answer, { readonly covers: string; readonly holds: string }>> = {
  yes: { covers: 'covers', holds: 'holds' },
  no: { covers: 'does not cover', holds: 'does not hold' },
  unknown: { covers: 'may cover', holds: 'may hold' },
};

const sayPatterns = (element: string, { isNegated, patterns }: Patterns, asked: string, answer: Answer): Element => ({
  says: `${isNegated ? 'Not' : ''}${element} ${patterns.map((pattern) => `"${pattern}"`).join(' or ')} ${verbs[answer].covers} "${asked}".`,
  answer,
});

function explainCondition(ready: ReadyCondition, request: Request): Element {
  const { condition, operator, key } = ready;
  const answer = holds(ready, request);
  const text = capital(describeCondition(condition));
  const reason = operator ? sayValue(condition.key, contextValueOf(request, key)) : `AWS knows no operator "${condition.operator}"`;
  return { says: `${text} ${verbs[answer].holds}: ${reason}.`, answer, path: condition.path };
}

function sayValue(key: string, value: ContextValue | undefined): string {
  if (value === undefined) return `what the request has for "${key}" is not told`;
  const texts = 'oneOf' in value ? value.oneOf : 'values' in value ? value.values : value.holds;
  if (texts.length === 0) return `the request has no "${key}"`;
  const list = texts.map((text) => `"${text}"`).join('oneOf' in value ? ' or ' : ' and ');
  return `the request has ${list}${'holds' in value ? ', and what else is not told' : ''}`;
}

/** An explanation as short sentences, one a line, each indented below the one that rests on it. */
export const printExplanation = ({ says, parts }: Explanation, indent = ''): string =>
  [`${indent}${says}\n`, ...parts.map((part) => printExplanation(part, `${indent}  `))].join('');
