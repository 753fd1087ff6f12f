import { didYouMean } from '../base/nearest.ts';
import { accountKind, type Edge, type Fields, type FieldValue, type Node, type Persona } from './document.ts';
import { edgeKeys, isExtensionKey, nodeKeys, personaKeys, type Element, type MapSection } from './plain.ts';
import type { Problem, ValuePath } from './problem.ts';
import { isMap, isScalar, type ValueMap } from './yaml/value.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type Tell = (problem: Problem) => void;

/** Reads the value of one entry; undefined when it is no element at all, which is told. */
export function readElement(section: MapSection, id: string, value: FieldValue, tell: Tell): Element | undefined {
  if (section === 'expect') return readExpectation(id, value, tell);
  if (!isMap(value)) {
    tell(shapeProblem('not-a-map', `"${id}" must be a map of keys and values.`, []));
    return undefined;
  }
  if (section === 'edges') return readEdge(id, value, tell);
  return section === 'personas' ? readPersona(id, value, tell) : readNode(id, value, section, tell);
}

function readNode(id: string, value: ValueMap, section: 'accounts' | 'nodes', tell: Tell): Node | undefined {
  const fields: Record<string, FieldValue> = {};
  const node: Mutable<Node> = { id, kind: section === 'accounts' ? accountKind : '', fields };
  for (const key in value) {
    if (key === 'kind') readKind(node, value, section, tell);
    else if (key === 'label' || key === 'in' || key === 'notes' || key === 'reference') readText(node, key, value, tell);
    else if (isExtensionKey(key)) addExtension(node, key, value);
    else fields[key] = value[key]!;
  }
  if (node.kind !== '') return node;
  tell(missingKey(id, 'node', 'kind', value, nodeKeys));
  return undefined;
}

function readKind(node: Mutable<Node>, value: ValueMap, section: 'accounts' | 'nodes', tell: Tell): void {
  if (section === 'nodes') return readText(node, 'kind', value, tell);
  if (value['kind'] === accountKind) return;
  tell(shapeProblem('wrong-section', `"${node.id}" stands under "accounts", where every element is of kind "${accountKind}".`, ['kind']));
}

function readEdge(id: string, value: ValueMap, tell: Tell): Edge | undefined {
  const fields: Record<string, FieldValue> = {};
  const edge: Mutable<Edge> = { id, from: '', to: '', kind: '', fields };
  for (const key in value) {
    if (key === 'from' || key === 'to' || key === 'kind' || key === 'label' || key === 'notes') readText(edge, key, value, tell);
    else if (isExtensionKey(key)) addExtension(edge, key, value);
    else fields[key] = value[key]!;
  }
  const missing = edge.from === '' ? 'from' : edge.to === '' ? 'to' : edge.kind === '' ? 'kind' : undefined;
  if (missing === undefined) return edge;
  tell(missingKey(id, 'edge', missing, value, edgeKeys));
  return undefined;
}

function readPersona(id: string, value: ValueMap, tell: Tell): Persona {
  const persona: Mutable<Persona> = { id, claims: {} };
  for (const key of Object.keys(value)) {
    const member = value[key]!;
    if (key === 'label' || key === 'node') readText(persona, key, value, tell);
    else if (isExtensionKey(key)) addExtension(persona, key, value);
    else if (key === 'claims' && isMap(member)) persona.claims = member;
    else if (key === 'claims') readEmptyClaims(member, tell);
    else tell(unknownKey(key, [key], personaKeys));
  }
  return persona;
}

function readEmptyClaims(value: FieldValue, tell: Tell): void {
  if (value !== null) tell(shapeProblem('wrong-type', '"claims" must be a map of claims and values.', ['claims']));
}

function readExpectation(statement: string, value: FieldValue, tell: Tell): string | undefined {
  if (isScalar(value) && value !== null) return String(value);
  tell(shapeProblem('wrong-type', `The expectation "${statement}" needs a word as its value: "never", "always" ...`, []));
  return undefined;
}

/** Reads a key whose value is text. A number or a truth value is taken for text; an empty value counts as absent. */
function readText<K extends string>(element: { [key in K]?: string }, key: K, value: ValueMap, tell: Tell): void {
  const text = value[key];
  if (typeof text === 'string') element[key] = text;
  else if (typeof text === 'number' || typeof text === 'boolean') element[key] = String(text);
  else if (text !== null) tell(shapeProblem('wrong-type', `"${key}" must be text.`, [key]));
}

function addExtension(element: { extensions?: Fields }, key: string, value: ValueMap): void {
  element.extensions = { ...element.extensions, [key]: value[key]! };
}

export const shapeProblem = (code: string, message: string, at: ValuePath): Problem => ({ code, severity: 'error', message, at });

export const unknownKey = (key: string, at: ValuePath, known: readonly string[]): Problem => ({
  code: 'unknown-key',
  severity: 'warning',
  message: `"${key}" is not a key that Rolepath knows here${didYouMean(key, known)}`.replace(/(?<!\?)$/, '.'),
  fix: 'Correct the key, or start it with "x-" to keep it as your own.',
  at,
});

function missingKey(id: string, what: 'node' | 'edge', key: string, value: ValueMap, known: readonly string[]): Problem {
  const unknown = Object.keys(value).filter((other) => !known.includes(other) && !isExtensionKey(other));
  return shapeProblem('missing-key', `The ${what} "${id}" has no "${key}"${didYouMean(key, unknown)}`.replace(/(?<!\?)$/, '.'), []);
}
