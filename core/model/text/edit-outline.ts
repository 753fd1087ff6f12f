import type { Document, Node } from '../document.ts';
import { sectionOf, type Element, type MapSection } from '../plain.ts';
import { SectionEditor } from './edit-section.ts';
import type { Outline } from './outline.ts';

/** The pieces of a file after its document has changed. Pieces that say the same are the same. */
export function editOutline(outline: Outline, before: Document, after: Document): Outline {
  const editor = new SectionEditor(outline);
  if (outline.sections.length === 0) editor.setValue('rolepath', after.version);
  if (before.name !== after.name) editor.setValue('name', after.name);
  if (before.description !== after.description) editor.setValue('description', after.description);
  for (const key of new Set([...Object.keys(before.extensions ?? {}), ...Object.keys(after.extensions ?? {})])) {
    const value = after.extensions?.[key];
    if (before.extensions?.[key] !== value) editor.setValue(key, value);
  }
  if (before.nodes !== after.nodes) editNodes(editor, outline, before, after);
  if (before.personas !== after.personas) editor.setElements('personas', [...after.personas], removedFrom(before.personas, after.personas));
  if (before.edges !== after.edges) editor.setElements('edges', [...after.edges], removedFrom(before.edges, after.edges));
  if (before.expect !== after.expect) editor.setElements('expect', [...after.expect], removedFrom(before.expect, after.expect));
  return editor.outline();
}

const removedFrom =
  (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) =>
  (id: string): boolean =>
    before.has(id) && !after.has(id);

/** Nodes stay in the section that they are written in; new ones, and accounts that became something else, go where their kind belongs. */
function editNodes(editor: SectionEditor, outline: Outline, before: Document, after: Document): void {
  const accounts = outline.sections.find((section) => section.key === 'accounts');
  const underAccounts = new Set<string>(accounts?.elements?.keys() ?? accounts?.entries?.map((entry) => entry.key));
  const home = (node: Node): MapSection => {
    if (underAccounts.has(node.id) || !before.nodes.has(node.id)) return sectionOf(node);
    return 'nodes';
  };
  const wanted = { accounts: new Array<readonly [string, Element]>(), nodes: new Array<readonly [string, Element]>() };
  for (const [id, node] of after.nodes) (home(node) === 'accounts' ? wanted.accounts : wanted.nodes).push([id, node]);
  const wasRemoved = removedFrom(before.nodes, after.nodes);
  editor.setElements('accounts', wanted.accounts, wasRemoved);
  editor.setElements('nodes', wanted.nodes, wasRemoved);
}
