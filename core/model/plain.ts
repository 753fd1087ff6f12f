import { accountKind, type Edge, type FieldValue, type Node, type Persona } from './document.ts';

/** The sections of a model that are maps of elements, in the order of the file. */
export const mapSections = ['accounts', 'personas', 'nodes', 'edges', 'expect'] as const;

export type MapSection = (typeof mapSections)[number];

/** The top-level keys, in the canonical order; `x-` keys come last. */
export const topLevelKeys = ['rolepath', 'name', 'description', ...mapSections] as const;

/** Keys of a node that are not fields of its kind. */
export const nodeKeys = ['kind', 'label', 'in', 'notes', 'reference'] as const;

/** Keys of an edge that are not fields of its kind. */
export const edgeKeys = ['from', 'to', 'kind', 'label', 'notes'] as const;

export const personaKeys = ['node', 'label', 'claims'] as const;

/** What one entry of a section says. An expectation is its word: `never`. */
export type Element = Node | Edge | Persona | string;

export const isExtensionKey = (key: string): boolean => key.startsWith('x-');

type Plain = Readonly<Record<string, FieldValue>>;

const given = (values: Readonly<Record<string, FieldValue | undefined>>): Plain =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, FieldValue] => pair[1] !== undefined));

/** A node as it stands in the file: reserved keys, fields and extensions side by side. Under `accounts:` the kind is understood. */
export function plainNode(node: Node, section: 'accounts' | 'nodes'): Plain {
  const { kind, label, in: container, notes, reference, fields, extensions } = node;
  const written = section === 'accounts' ? undefined : kind;
  return { ...given({ kind: written, label, in: container, notes, reference, ...fields }), ...extensions };
}

export function plainEdge({ from, to, kind, label, notes, fields, extensions }: Edge): Plain {
  return { ...given({ from, to, kind, label, notes, ...fields }), ...extensions };
}

export function plainPersona({ node, label, claims, extensions }: Persona): Plain {
  return { ...given({ node, label, claims: Object.keys(claims).length === 0 ? undefined : claims }), ...extensions };
}

/** Where a node that is new is written. */
export const sectionOf = (node: Node): 'accounts' | 'nodes' => (node.kind === accountKind ? 'accounts' : 'nodes');

/** An element of a section as it stands in the file. */
export function plainElement(section: MapSection, element: Element): FieldValue {
  if (typeof element === 'string') return element;
  if ('claims' in element) return plainPersona(element);
  if ('from' in element) return plainEdge(element);
  return plainNode(element, section === 'accounts' ? 'accounts' : 'nodes');
}
