import { moveInto } from '#core/commands/move-into.ts';
import { setField, setLabel, setNotes, type ElementTarget } from '#core/commands/set-field.ts';
import type { Edit } from '#core/model/edit.ts';
import type { ElementEdits, ElementRef } from './element-edits.ts';

/** The edits of the inspector, performed one by one by `perform`; a new id and a route also move places and selection and are left to the pane. */
export const elementEdits = (perform: (edit: Edit) => void): Omit<ElementEdits, 'rename' | 'drawInstead'> => ({
  setField: (elements, field, value) => perform(together(elements.map((element) => setField(targetOf(element), field, value)))),
  setLabel: (element, text) => perform(setLabel(targetOf(element), text)),
  setNotes: (elements, text) => perform(together(elements.map((element) => setNotes(targetOf(element), text)))),
  setReference: (node, text) => perform(setReference(node, text)),
  setContainer: (nodes, container) => perform(moveInto(nodes, container)),
  setModel: (text, value) => perform(setModel(text, value)),
});

const targetOf = ({ type, id }: ElementRef): ElementTarget => (type === 'node' ? { node: id } : { edge: id });

/** Several edits of one sort as one step of undo. */
const together = (edits: readonly Edit[]): Edit => ({
  label: edits[0]?.label ?? 'Change',
  mergeKey: edits.map((edit) => edit.mergeKey).join(', '),
  change: (draft) => {
    for (const edit of edits) edit.change(draft);
  },
});

/** Says what a node stands for elsewhere; empty takes it away, so that exports create the node. */
export const setReference = (node: string, text: string): Edit => ({
  label: 'Change reference',
  mergeKey: `reference ${node}`,
  change: (draft) => {
    const element = draft.nodes.get(node);
    if (!element) return;
    if (text === '') delete element.reference;
    else element.reference = text;
  },
});

/** Sets the name or the description of the model. An empty name is not taken. */
export const setModel = (text: 'name' | 'description', value: string): Edit => ({
  label: `Change ${text}`,
  mergeKey: `model ${text}`,
  change: (draft) => {
    if (text === 'name') draft.name = value === '' ? draft.name : value;
    else if (value === '') delete draft.description;
    else draft.description = value;
  },
});
