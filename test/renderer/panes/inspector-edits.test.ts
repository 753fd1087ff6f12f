import { create } from 'mutative';
import { describe, expect, test } from 'vitest';
import type { Document, FieldValue } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import { elementEdits, setModel, setReference } from '#renderer/panes/inspector/edits.ts';
import { documentOf } from './sample-graph.ts';

const after = (document: Document, edit: Edit): Document => create(document, (draft) => edit.change(draft));

const two = documentOf([
  { id: 'a', kind: 'iam.role', fields: { path: '/' } },
  { id: 'b', kind: 'iam.role' },
]);
const both = [
  { type: 'node', id: 'a' },
  { type: 'node', id: 'b' },
] as const;

/** The one edit that a call performs. */
function performed(call: (edits: ReturnType<typeof elementEdits>) => void): Edit {
  const edits: Edit[] = [];
  call(elementEdits((edit) => edits.push(edit)));
  expect(edits).toHaveLength(1);
  return edits[0]!;
}

const fieldEdit = (field: string, value: FieldValue | undefined): Edit => performed((edits) => edits.setField(both, field, value));

describe('An edit of the inspector', () => {
  test('sets a field of all selected elements in one step', () => {
    const changed = after(two, fieldEdit('path', '/apps/'));
    expect([...changed.nodes.values()].map((node) => node.fields['path'])).toEqual(['/apps/', '/apps/']);
  });

  test('takes a field away instead of writing nothing into it', () => {
    expect(after(two, fieldEdit('path', undefined)).nodes.get('a')?.fields).toEqual({});
  });

  test('is one step of undo while one field is typed in, and another step in the next field', () => {
    expect(fieldEdit('path', '/a').mergeKey).toBe(fieldEdit('path', '/ab').mergeKey);
    expect(fieldEdit('path', '/a').mergeKey).not.toBe(fieldEdit('roleName', 'a').mergeKey);
    expect(fieldEdit('path', '/a').mergeKey).not.toBe(performed((edits) => edits.setNotes(both, '/a')).mergeKey);
    expect(fieldEdit('path', '/a').mergeKey).not.toBe(performed((edits) => edits.setField([both[0]], 'path', '/a')).mergeKey);
  });

  test('of a text that becomes empty takes the text away', () => {
    const referred = after(two, setReference('b', 'arn:aws:iam::111122223333:role/b'));
    expect(referred.nodes.get('b')?.reference).toBe('arn:aws:iam::111122223333:role/b');
    expect(after(referred, setReference('b', '')).nodes.get('b')).not.toHaveProperty('reference');
  });

  test('never leaves a model without a name', () => {
    expect(after(two, setModel('name', '')).name).toBe('Sample');
    expect(after(after(two, setModel('description', 'x')), setModel('description', ''))).not.toHaveProperty('description');
  });
});
