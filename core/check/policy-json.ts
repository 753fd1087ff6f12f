import type { Fields } from '../model/document.ts';
import { fieldPath } from '../model/field-path.ts';
import { readJsonTree, type JsonNode } from '../model/json/json-tree.ts';
import { mappingOf } from '../policy/field-shape.ts';
import { pages, refused, type PolicyFault } from './policy-fault.ts';

/** Reads the JSON text of a map and tells where it is none, and which keys stand in it twice. */
export function* readJson(text: string, path: string): Generator<PolicyFault, Fields | undefined> {
  const tree = readJsonTree(text);
  if ('fault' in tree) {
    const { offset, expected, path: steps } = tree.fault;
    const before = text.slice(0, offset).split('\n');
    const place = before.length === 1 ? `character ${offset + 1}` : `line ${before.length}, character ${before.at(-1)!.length + 1}`;
    const field = steps.length === 0 ? path : `${path}.${fieldPath(...steps)}`;
    yield refused('policy-json', field, `is no JSON: at ${place} of the text, ${expected}`);
    return undefined;
  }
  yield* checkTwice(tree.root, path);
  return mappingOf(JSON.parse(text));
}

function* checkTwice({ members = [], items = [] }: JsonNode, path: string): Generator<PolicyFault> {
  const seen = new Set<string>();
  for (const { key, value } of members) {
    const field = `${path}.${fieldPath(key)}`;
    if (seen.has(key))
      yield refused('policy-repeated-key', field, 'stands in the JSON text twice', {
        fix: 'Remove one of them, or make it one list.',
        source: pages.grammar,
      });
    seen.add(key);
    yield* checkTwice(value, field);
  }
  for (const [index, item] of items.entries()) yield* checkTwice(item, `${path}.${index}`);
}
