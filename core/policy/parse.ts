import { err, ok, type Result } from '../base/result.ts';
import type { Fields, FieldValue } from '../model/document.ts';
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
  const statements = entries.flatMap((entry, index) => readStatement(entry, `Statement.${index}`, problems) ?? []);
  return problems.length === 0 ? ok({ statements }) : err(problems);
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
  const actions = readPatterns(entry, 'Action');
  if (!actions) {
    problems.push({ path: `${path}.Action`, message: 'A statement needs "Action" or "NotAction".' });
    return undefined;
  }
  const principals = readPrincipals(entry);
  const resources = readPatterns(entry, 'Resource');
  return {
    ...(typeof entry['Sid'] === 'string' ? { sid: entry['Sid'] } : {}),
    effect,
    ...(principals ? { principals } : {}),
    actions,
    ...(resources ? { resources } : {}),
    conditions: readConditions(entry['Condition']),
  };
}

function readPatterns(entry: Fields, key: 'Action' | 'Resource'): Patterns | undefined {
  const isNegated = entry[key] === undefined;
  const patterns = texts(entry[isNegated ? `Not${key}` : key]);
  return patterns.length === 0 ? undefined : { isNegated, patterns };
}

function readPrincipals(entry: Fields): Principals | undefined {
  const isNegated = entry['Principal'] === undefined;
  const written = entry[isNegated ? 'NotPrincipal' : 'Principal'];
  if (written === undefined) return undefined;
  if (written === '*') return { isNegated, list: [{ type: 'anyone', value: '*' }] };
  const byType = mappingOf(written) ?? {};
  return { isNegated, list: principalTypes.flatMap((type) => texts(byType[type]).map((value): Principal => ({ type, value }))) };
}

const principalTypes = ['AWS', 'Federated', 'Service', 'CanonicalUser'] as const;

function readConditions(written: FieldValue | undefined): readonly Condition[] {
  return Object.entries(mappingOf(written) ?? {}).flatMap(([operator, keys]) =>
    Object.entries(mappingOf(keys) ?? {}).map(([key, values]) => ({ operator, key, values: texts(values) })),
  );
}

function texts(value: FieldValue | undefined): readonly string[] {
  return oneOrMore(value).flatMap((item) => (typeof item === 'object' ? [] : [String(item)]));
}
