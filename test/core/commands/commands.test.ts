import { describe, expect, test } from 'vitest';
import { addNode } from '#core/commands/add-elements.ts';
import { connect } from '#core/commands/connect.ts';
import { insertRoute } from '#core/commands/insert-route.ts';
import { moveInto } from '#core/commands/move-into.ts';
import { duplicateElements } from '#core/commands/paste-elements.ts';
import { removeElements } from '#core/commands/remove-elements.ts';
import { renameEdge, renameNode } from '#core/commands/rename-element.ts';
import { setField, setLabel, setNotes } from '#core/commands/set-field.ts';
import { routesFor } from '#core/catalog/routes.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Edit } from '#core/model/edit.ts';
import { openModel } from '#core/model/open-model.ts';

const file = openModel(`rolepath: 1
name: Web
accounts:
  prod: { accountId: '111122223333' }
personas:
  alice: { node: customer }
nodes:
  customer: { kind: actor.person }
  pool: { kind: cognito.userPool, in: prod }
  # the group
  staff: { kind: cognito.group, in: pool }
  sam: { kind: cognito.user, in: pool, groups: [staff] }
  role: { kind: iam.role, in: prod }
edges:
  staff-role: { from: staff, to: role, kind: group-role }
expect:
  alice reaches role: always
`);
const { document } = file;
const textAfter = (edit: Edit): string => applyEdit(file, edit).file.text();
const after = (edit: Edit) => applyEdit(file, edit).file.document;

describe('Commands', () => {
  test('add a node under a fresh id, from its label or its kind', () => {
    expect(addNode(document, 'iam.role').id).toBe('role-2');
    const { edit, id } = addNode(document, 'iam.role', { label: 'Read Reports', in: 'prod' });
    expect(id).toBe('read-reports');
    expect(after(edit).nodes.get(id)).toMatchObject({ kind: 'iam.role', label: 'Read Reports', in: 'prod' });
  });

  test('connect with the one legal edge, or say why not', () => {
    const joined = connect(document, 'staff', 'role');
    expect(joined.ok && [...after(joined.value.edit).edges.values()].at(-1)).toMatchObject({ id: 'staff-to-role', kind: 'group-role' });
    expect(connect(document, 'role', 'sam').ok).toBe(false);
    expect(connect(document, 'role', 'nowhere')).toEqual({ ok: false, error: '"nowhere" is not in the model.' });
  });

  test('rename a node in its place and everywhere it is named', () => {
    const renamed = renameNode(document, 'staff', 'crew');
    const text = renamed.ok ? textAfter(renamed.value) : '';
    expect(text).toBe(file.text().replaceAll(/staff(?!-role)/g, 'crew'));
    const role = renameNode(document, 'role', 'admin');
    expect(role.ok && textAfter(role.value)).toContain('alice reaches admin: always');
    expect(renameNode(document, 'role', 'staff').ok).toBe(false);
    expect(renameNode(document, 'role', 'no id').ok).toBe(false);
    const edge = renameEdge(document, 'staff-role', 'r');
    expect(edge.ok && [...after(edge.value).edges.keys()]).toEqual(['r']);
  });

  test('remove a container: what lies in it moves out, or goes too, and edges without an end go', () => {
    const kept = after(removeElements(document, { nodes: ['pool', 'customer'] }));
    expect(kept.nodes.get('staff')?.in).toBe('prod');
    expect(kept.personas.get('alice')?.node).toBeUndefined();
    const gone = after(removeElements(document, { nodes: ['pool'] }, 'remove'));
    expect([...gone.nodes.keys()]).toEqual(['prod', 'customer', 'role']);
    expect(gone.edges.size).toBe(0);
  });

  test('set fields by path, labels and notes, and take them away', () => {
    expect(after(setField({ node: 'role' }, 'tags.team', 'a')).nodes.get('role')?.fields).toEqual({ tags: { team: 'a' } });
    expect(after(setField({ node: 'sam' }, 'groups.0', undefined)).nodes.get('sam')?.fields).toEqual({ groups: [] });
    expect(after(setField({ edge: 'staff-role' }, 'x', 1)).edges.get('staff-role')?.fields).toEqual({ x: 1 });
    expect(after(setLabel({ node: 'role' }, 'Admin')).nodes.get('role')?.label).toBe('Admin');
    expect(textAfter(setNotes({ node: 'role' }, ''))).toBe(file.text());
  });

  test('move, duplicate and draw a route instead', () => {
    expect(after(moveInto(['role'], undefined)).nodes.get('role')?.in).toBeUndefined();
    const copy = duplicateElements(document, ['staff', 'role']);
    expect(copy.ids.get('staff')).toBe('staff-2');
    expect([...after(copy.edit).edges.values()].at(-1)).toMatchObject({ from: 'staff-2', to: 'role-2', kind: 'group-role' });
    const [route] = routesFor('cognito.userPool', 'aws.resource');
    if (route === undefined) return;
    const withBucket = openModel(file.text().replace('  role:', '  bucket: { kind: aws.resource }\n  role:'));
    const { edit, ids } = insertRoute(buildGraph(withBucket.document), 'pool', 'bucket', route);
    expect(applyEdit(withBucket, edit).file.document.nodes.size).toBe(withBucket.document.nodes.size + ids.length);
  });
});
