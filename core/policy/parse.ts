import { err, ok, type Result } from '../base/result.ts';
import type { Fields, FieldValue } from '../model/document.ts';
import { fieldPath } from '../model/field-path.ts';
import { mappingOf, oneOrMore } from './field-shape.ts';
import type { Condition, Patterns, Policy, PolicyProblem, Principal, Principals, Statement } from './policy.ts';

/**
 * Reads a policy document, written as a mapping or as JSON text. `Statement`, `Action`, `Resource`, every principal and every value
 * of a condition may stand alone or in a list. Never throws: what cannot be read is told with its place.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(written: FieldValue): Result<Policy, readonly PolicyProblem[]> {
  const document = mappingOf(typeof written === 'string' ? fromJson(written) : written);
  if (!document) return err([{ path: '', message: 'A policy is a mapping with a "Statement", or such a mapping as JSON text.' }]);
  const problems: PolicyProblem[] = [];
  const entries = oneOrMore(document['Statement']);
  if (entries.length === 0) problems.push({ path: 'Statement', message: 'A policy needs at least one statement.' });
  const isOne = mappingOf(document['Statement']) !== undefined;
  const statements = entries.flatMap((entry, index) => readStatement(entry, isOne ? 'Statement' : `Statement.${index}`, problems) ?? []);
  const version = document['Version'];
  return problems.length === 0 ? ok({ ...(typeof version === 'string' ? { version } : {}), statements }) : err(problems);
}

function fromJson(text: string): FieldValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readStatement(written: FieldValue, path: string, problems: PolicyProblem[]): Statement | undefined {
  const entry = mappingOf(written);
  if (!entry) {
    problems.push({ path, message: 'A statement is a mapping.' });
    return undefined;
  }
  const effect = entry['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') {
    problems.push({ path: `${path}.Effect`, message: '"Effect" is "Allow" or "Deny".' });
    return undefined;
  }
  const actions = readPatterns(entry, 'Action', path);
  if (!actions) {
    problems.push({ path: `${path}.Action`, message: 'A statement needs "Action" or "NotAction".' });
    return undefined;
  }
  const principals = readPrincipals(entry, path);
  const resources = readPatterns(entry, 'Resource', path);
  return {
    path,
    ...(typeof entry['Sid'] === 'string' ? { sid: entry['Sid'] } : {}),
    effect,
    ...(principals ? { principals } : {}),
    actions,
    ...(resources ? { resources } : {}),
    conditions: readConditions(entry['Condition'], `${path}.Condition`),
  };
}

function readPatterns(entry: Fields, key: 'Action' | 'Resource', path: string): Patterns | undefined {
  const isNegated = entry[key] === undefined;
  const written = isNegated ? `Not${key}` : key;
  const patterns = texts(entry[written]);
  return patterns.length === 0 ? undefined : { path: `${path}.${written}`, isNegated, patterns };
}

function readPrincipals(entry: Fields, statement: string): Principals | undefined {
  const isNegated = entry['Principal'] === undefined;
  const key = isNegated ? 'NotPrincipal' : 'Principal';
  const written = entry[key];
  if (written === undefined) return undefined;
  const path = `${statement}.${key}`;
  if (written === '*') return { path, isNegated, list: [{ path, type: 'anyone', value: '*' }] };
  const byType = mappingOf(written) ?? {};
  return { path, isNegated, list: principalTypes.flatMap((type) => readPrincipal(byType[type], type, `${path}.${type}`)) };
}

const readPrincipal = (written: FieldValue | undefined, type: Principal['type'], path: string): readonly Principal[] =>
  texts(written).map((value, index) => ({ path: Array.isArray(written) ? `${path}.${index}` : path, type, value }));

const principalTypes = ['AWS', 'Federated', 'Service', 'CanonicalUser'] as const;

function readConditions(written: FieldValue | undefined, path: string): readonly Condition[] {
  return Object.entries(mappingOf(written) ?? {}).flatMap(([operator, keys]) =>
    Object.entries(mappingOf(keys) ?? {}).map(([key, values]) => ({
      path: `${path}.${fieldPath(operator, key)}`,
      operator,
      key,
      values: texts(values),
    })),
  );
}

function texts(value: FieldValue | undefined): readonly string[] {
  return oneOrMore(value).flatMap((item) => (typeof item === 'object' ? [] : [String(item)]));
}
