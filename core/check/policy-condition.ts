import type { Fields, FieldValue } from '../model/document.ts';
import { fieldPath } from '../model/field-path.ts';
import { mappingOf, oneOrMore } from '../policy/field-shape.ts';
import { operators } from '../policy/operator.ts';
import { shown } from './fault.ts';
import { pages, refused, type PolicyContext, type PolicyFault } from './policy-fault.ts';

const operatorNames = [...operators.keys()];
const operatorByLowerCase: ReadonlyMap<string, string> = new Map(operatorNames.map((name) => [name.toLowerCase(), name]));

/** What is wrong with the form of a `Condition`: its operators, keys and values. */
export function* checkCondition(condition: FieldValue | undefined, path: string, context: PolicyContext): Generator<PolicyFault> {
  if (condition === undefined) return;
  const byOperator = mappingOf(condition);
  if (!byOperator) return yield refused('policy-wrong-type', path, `must be a map of condition operators; it is ${shown(condition)}`);
  for (const [operator, keys] of Object.entries(byOperator)) {
    const own = `${path}.${fieldPath(operator)}`;
    yield* checkOperator(operator, own, context);
    const byKey = mappingOf(keys);
    if (byKey) yield* checkKeys(byKey, own);
    else yield refused('policy-wrong-type', own, `must be a map of condition keys; it is ${shown(keys)}`);
  }
}

function* checkOperator(operator: string, path: string, { suggest }: PolicyContext): Generator<PolicyFault> {
  if (operators.has(operator)) return;
  const meant = operatorByLowerCase.get(operator.toLowerCase());
  if (meant !== undefined) {
    // No page says whether AWS minds the case.
    yield { ...refused('policy-operator-case', path, `is written "${meant}" by AWS`, { source: pages.operators }), severity: 'warning' };
  } else
    yield refused('policy-unknown-operator', path, `is no condition operator${suggest(operator, operatorNames)}`, {
      source: pages.operators,
    });
}

function* checkKeys(byKey: Fields, path: string): Generator<PolicyFault> {
  const seen = new Map<string, string>();
  for (const [key, values] of Object.entries(byKey)) {
    const own = `${path}.${fieldPath(key)}`;
    const before = seen.get(key.toLowerCase());
    if (before !== undefined)
      yield refused('policy-repeated-key', own, `is "${before}" in another case of letters, which counts for nothing in a condition key`);
    seen.set(key.toLowerCase(), key);
    const list = oneOrMore(values);
    for (const [index, value] of list.entries())
      if (typeof value === 'object')
        yield refused(
          'policy-wrong-type',
          Array.isArray(values) ? `${own}.${index}` : own,
          `must be text, a number, true or false, or a list of them; it is ${shown(value)}`,
        );
  }
}
