import * as fc from 'fast-check';
import { addElements } from '#core/commands/add-elements.ts';
import type { Edit } from '#core/model/edit.ts';
import { accountKind, type FieldValue } from '#core/model/document.ts';
import { elementId, trickyText, value } from './arbitrary.ts';

/** What an edit is about: section and id, or a top-level key. */
export type Touched = readonly [section: string, id?: string];

export interface SampleEdit {
  readonly edit: Edit;
  /** The elements that it touches, given those that are there. */
  readonly touches: (ids: { readonly nodes: readonly string[]; readonly edges: readonly string[] }) => readonly Touched[];
}

const edit = (label: string, perform: Edit['change']): Edit => ({ label, change: perform });

/** The fields of an element of a draft; the draft's own type of them is endlessly deep. */
const fieldsIn = (element: { fields: unknown }): Record<string, FieldValue> => element.fields as Record<string, FieldValue>;
const pick = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];

const index = fc.nat({ max: 20 });
const fieldName = fc.constantFrom('name', 'tags', 'rules', 'newField', 'aws:PrincipalOrgID');
const newId = fc.constantFrom('fresh', 'zeta/9', 'No1');

const nodeOf = (touched: string | undefined): readonly Touched[] =>
  touched === undefined
    ? []
    : [
        ['nodes', touched],
        ['accounts', touched],
      ];

const setField = fc.tuple(index, fieldName, value).map(([at, name, made]): SampleEdit => ({
  edit: edit('Set a field', (draft) => {
    const node = pick([...draft.nodes.values()], at);
    if (node) fieldsIn(node)[name] = made;
  }),
  touches: ({ nodes }) => nodeOf(pick(nodes, at)),
}));

const deepen = fc.tuple(index, value).map(([at, made]): SampleEdit => ({
  edit: edit('Change a value inside a field', (draft) => {
    const node = pick([...draft.nodes.values()], at);
    if (node) change(fieldsIn(node), made);
  }),
  touches: ({ nodes }) => nodeOf(pick(nodes, at)),
}));

/** Goes down to the first scalar or list and changes that. */
function change(map: Record<string, FieldValue>, made: FieldValue): void {
  for (const [key, member] of Object.entries(map)) {
    if (Array.isArray(member)) {
      if (member.length > 1) member.shift();
      else member.push(made);
      return;
    }
    if (typeof member === 'object' && member !== null) return change(member as Record<string, FieldValue>, made);
    map[key] = made;
    return;
  }
}

const removeField = fc.tuple(index, index).map(([at, which]): SampleEdit => ({
  edit: edit('Remove a field', (draft) => {
    const node = pick([...draft.nodes.values()], at);
    const name = node && pick(Object.keys(fieldsIn(node)), which);
    if (node && name !== undefined) delete fieldsIn(node)[name];
  }),
  touches: ({ nodes }) => nodeOf(pick(nodes, at)),
}));

const setText = fc
  .tuple(index, fc.constantFrom('label', 'notes', 'reference', 'in'), fc.option(trickyText, { nil: undefined }))
  .map(([at, key, text]): SampleEdit => ({
    edit: edit('Set a text', (draft) => {
      const node = pick([...draft.nodes.values()], at);
      if (!node) return;
      if (text === undefined) delete node[key as 'label'];
      else node[key as 'label'] = text;
    }),
    touches: ({ nodes }) => nodeOf(pick(nodes, at)),
  }));

const removeNode = index.map((at): SampleEdit => ({
  edit: edit('Remove', (draft) => {
    const id = pick([...draft.nodes.keys()], at);
    if (id !== undefined) draft.nodes.delete(id);
  }),
  touches: ({ nodes }) => nodeOf(pick(nodes, at)),
}));

const addNode = fc.tuple(newId, fc.constantFrom('iam.role', accountKind), trickyText, value).map(([id, kind, label, made]): SampleEdit => ({
  edit: addElements('Add', [{ id, kind, label, fields: { made } }], []),
  touches: () => nodeOf(id),
}));

/** Puts an element under another id, at the end of its map. */
function rekey(elements: Map<string, { id: string }>, at: number, id: string): void {
  const old = pick([...elements.keys()], at);
  const element = old === undefined ? undefined : elements.get(old);
  if (old === undefined || !element) return;
  elements.delete(old);
  elements.set(id, Object.assign(element, { id }));
}

const renameNode = fc.tuple(index, newId).map(([at, id]): SampleEdit => ({
  edit: edit('Rename', (draft) => rekey(draft.nodes as Map<string, { id: string }>, at, id)),
  touches: ({ nodes }) => [...nodeOf(pick(nodes, at)), ...nodeOf(id)],
}));

const addEdge = fc.tuple(newId, elementId, elementId).map(([id, from, to]): SampleEdit => ({
  edit: addElements('Connect', [], [{ id, from, to, kind: 'uses', fields: {} }]),
  touches: () => [['edges', id]],
}));

const removeEdges = fc.constant<SampleEdit>({
  edit: edit('Remove all edges', (draft) => {
    draft.edges.clear();
  }),
  touches: ({ edges }) => edges.map((id) => ['edges', id] as const),
});

const setClaim = trickyText.map((text): SampleEdit => ({
  edit: edit('Set a claim', (draft) => {
    for (const persona of draft.personas.values()) fieldsIn({ fields: persona.claims })['email'] = text;
  }),
  touches: () => [['personas']],
}));

const setExpectation = trickyText.map((text): SampleEdit => ({
  edit: edit('Expect', (draft) => {
    draft.expect.set('carol reaches a', text);
  }),
  touches: () => [['expect', 'carol reaches a']],
}));

const setName = trickyText.map((text): SampleEdit => ({
  edit: edit('Name', (draft) => void (draft.name = text)),
  touches: () => [['name']],
}));

const removeDescription = fc.constant<SampleEdit>({
  edit: edit('Remove the description', (draft) => {
    delete draft.description;
  }),
  touches: () => [['description']],
});

const setExtension = value.map((made): SampleEdit => ({
  edit: edit('Set an extension', (draft) => {
    const open: { extensions?: unknown } = draft;
    open.extensions = { ...fieldsIn({ fields: open.extensions }), 'x-team': made };
  }),
  touches: () => [['x-team']],
}));

/** One edit of every sort that the editor makes. */
export const sampleEdit: fc.Arbitrary<SampleEdit> = fc.oneof(
  setField,
  deepen,
  removeField,
  setText,
  removeNode,
  addNode,
  renameNode,
  addEdge,
  removeEdges,
  setClaim,
  setExpectation,
  setName,
  removeDescription,
  setExtension,
);
