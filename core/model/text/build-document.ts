import type { Document, Edge, FieldValue, Node, Persona } from '../document.ts';
import { isExtensionKey, type Element, type MapSection } from '../plain.ts';
import { isScalar } from '../yaml/value.ts';
import type { SectionContent } from './outline.ts';

const defaultName = 'Untitled';

/** What was there before an edit: maps of sections that are the same are used again. */
interface Before {
  readonly document: Document;
  readonly sections: readonly SectionContent[];
}

/** Puts what the sections of a file say together. Accounts come first among the nodes. */
export function buildDocument(sections: readonly SectionContent[], before?: Before): Document {
  const byKey = firstByKey(sections);
  const old = before && firstByKey(before.sections);
  const build = <E extends Element>(
    keys: readonly MapSection[],
    belongs: (element: Element) => element is E,
    known?: ReadonlyMap<string, E>,
  ) => (known !== undefined && keys.every((key) => old?.get(key) === byKey.get(key)) ? known : collect(keys, byKey, belongs));
  const description = textOf(byKey.get('description')?.value);
  const extensions = [...byKey.values()].filter((section) => isExtensionKey(section.key) && section.value !== undefined);
  return {
    version: 1,
    name: textOf(byKey.get('name')?.value) ?? defaultName,
    ...(description === undefined ? {} : { description }),
    nodes: build(['accounts', 'nodes'], isNode, before?.document.nodes),
    edges: build(['edges'], isEdge, before?.document.edges),
    personas: build(['personas'], isPersona, before?.document.personas),
    expect: build(['expect'], isExpectation, before?.document.expect),
    ...(extensions.length === 0 ? {} : { extensions: Object.fromEntries(extensions.map(({ key, value }) => [key, value!])) }),
  };
}

const isExpectation = (element: Element): element is string => typeof element === 'string';
const isEdge = (element: Element): element is Edge => typeof element !== 'string' && 'from' in element;
const isPersona = (element: Element): element is Persona => typeof element !== 'string' && 'claims' in element;
const isNode = (element: Element): element is Node => typeof element !== 'string' && 'fields' in element && !('from' in element);

function collect<E extends Element>(
  keys: readonly MapSection[],
  byKey: ReadonlyMap<string, SectionContent>,
  belongs: (element: Element) => element is E,
): ReadonlyMap<string, E> {
  const found = new Map<string, E>();
  for (const name of keys) {
    const section = byKey.get(name);
    for (const { key, element } of section?.entries ?? []) if (element !== undefined && belongs(element)) found.set(key, element);
    for (const [key, element] of section?.elements ?? []) if (belongs(element)) found.set(key, element);
  }
  return found;
}

/** Of two sections of a name, the first counts. */
function firstByKey(sections: readonly SectionContent[]): ReadonlyMap<string, SectionContent> {
  const byKey = new Map<string, SectionContent>();
  for (const section of sections) if (!byKey.has(section.key)) byKey.set(section.key, section);
  return byKey;
}

const textOf = (value: FieldValue | undefined): string | undefined => (isScalar(value) && value !== null ? String(value) : undefined);
