import type { Document, FieldValue } from './document.ts';
import { mapSections, plainEdge, plainNode, plainPersona, sectionOf, type MapSection } from './plain.ts';
import { printPair } from './yaml/print-value.ts';
import { storable } from './yaml/value.ts';

/**
 * A document as canonical text: sections in the order of the format with an empty line between them, two spaces a level, an element
 * on one line where it is flat and fits in 100 columns, quotes only where YAML 1.1 or 1.2 would read something other than text.
 * Reading the text gives the document again, but for what no model file holds: see `storable` for values, and accounts come first.
 */
export function printDocument(document: Document): string {
  const head = printPair('rolepath', document.version, 0) + printPair('name', document.name, 0) + printDescription(document);
  const sections = mapSections.map((section) => printSection(section, elementsOf(document, section)));
  const extensions = Object.entries(document.extensions ?? {}).map(([key, value]) => printPair(key, storable(value), 0));
  const blocks = [head, ...sections, extensions.join('')];
  return blocks.filter((block) => block !== '').join('\n');
}

const printDescription = ({ description }: Document): string => (description === undefined ? '' : printPair('description', description, 0));

function printSection(section: MapSection, elements: Iterable<readonly [string, FieldValue]>): string {
  let text = '';
  for (const [id, value] of elements) text += printEntry(section, id, storable(value), 2);
  return text === '' ? '' : `${section}:\n${text}`;
}

/** One entry of a section, with its line breaks. A persona's claims may stand on its line, everything else there is flat. */
export const printEntry = (section: MapSection, id: string, value: FieldValue, indent: number): string =>
  printPair(id, value, indent, section === 'personas' ? 1 : 0);

/** The elements of a section as they stand in a file. */
export function elementsOf(document: Document, section: MapSection): readonly (readonly [string, FieldValue])[] {
  switch (section) {
    case 'accounts':
    case 'nodes':
      return [...document.nodes.values()].filter((node) => sectionOf(node) === section).map((node) => [node.id, plainNode(node, section)]);
    case 'personas':
      return [...document.personas.values()].map((persona) => [persona.id, plainPersona(persona)]);
    case 'edges':
      return [...document.edges.values()].map((edge) => [edge.id, plainEdge(edge)]);
    case 'expect':
      return [...document.expect];
  }
}
