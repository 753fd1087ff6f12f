import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { judge } from '#core/judge/judge.ts';
import { openModel } from '#core/model/open-model.ts';
import type { Fields, FieldValue } from '#core/model/document.ts';
import { mappingOf, oneOrMore } from '#core/policy/field-shape.ts';
import { rules } from '#core/rules/generated/rules.ts';

const folder = new URL('../../rules/', import.meta.url);
const policyFields: ReadonlySet<string> = new Set(['trustPolicy', 'document', 'inlinePolicy', 'content', 'resourcePolicy']);

const mapped = (fields: FieldValue | undefined, change: (value: FieldValue, key: string) => FieldValue): Fields =>
  Object.fromEntries(Object.entries(mappingOf(fields) ?? {}).map(([key, value]) => [key, change(value, key)]));

const lowerKeys = (fields: FieldValue): Fields =>
  Object.fromEntries(Object.entries(mappingOf(fields) ?? {}).map(([key, value]) => [key.toLowerCase(), oneOrMore(value)]));

/** Another way to write the same statement: lists for single values, actions and condition keys in lower case. */
const rewritten = (statement: FieldValue): Fields =>
  mapped(statement, (value, key) => {
    if (key === 'Action' || key === 'NotAction') return oneOrMore(value).map((action) => String(action).toLowerCase());
    if (key === 'Resource' || key === 'NotResource') return oneOrMore(value);
    if (key === 'Principal' || key === 'NotPrincipal') return mappingOf(value) ? mapped(value, oneOrMore) : value;
    return key === 'Condition' ? mapped(value, lowerKeys) : value;
  });

/** The policy as JSON text of such statements; what cannot be read stays. */
function respelt(policy: FieldValue): FieldValue {
  const document = mappingOf(typeof policy === 'string' ? asJson(policy) : policy);
  return document ? JSON.stringify({ ...document, Statement: oneOrMore(document['Statement']).map(rewritten) }) : policy;
}

function asJson(text: string): FieldValue {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const respeltModel = (model: Fields): Fields => ({
  ...model,
  nodes: mapped(model['nodes'], (node) => mapped(node, (value, key) => (policyFields.has(key) ? respelt(value) : value))),
});

/** How often each rule speaks. */
function counted(model: Fields): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, code } of judge(openModel(JSON.stringify(model, null, 2))).diagnostics)
    counts[name ?? code] = (counts[name ?? code] ?? 0) + 1;
  return counts;
}

describe('a policy means the same whatever way it is written', () => {
  test.each(rules.map(({ name }) => name))('%s', (name) => {
    for (const which of ['faulty', 'clean']) {
      const model: Fields = parse(readFileSync(new URL(`${name}/${which}.rolepath.yaml`, folder), 'utf8'));
      expect(counted(respeltModel(model))).toEqual(counted(model));
    }
  });
});
