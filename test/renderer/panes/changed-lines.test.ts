import { describe, expect, test } from 'vitest';
import { setField } from '#core/commands/set-field.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Edit } from '#core/model/edit.ts';
import { openModel } from '#core/model/open-model.ts';
import { changedLines } from '#renderer/panes/findings/changed-lines.ts';

const text = `rolepath: 1
name: A
nodes:
  # the pool
  pool: { kind: cognito.userPool, poolName: pool } # one
  web: { kind: cognito.appClient, in: pool }
  one: { kind: actor.person }
  two: { kind: actor.person }
  three: { kind: actor.person }
  role:
    kind: iam.role
    roleName: role
`;

const signs = { same: ' ', removed: '-', added: '+' };

/** The hunks as a diff reads: the line that each begins at, then its lines. */
function previewOf(before: string, edit: Edit): readonly string[] {
  const { file, patches } = applyEdit(openModel(before), edit);
  return changedLines(before, file.text(), patches).flatMap(({ firstLine, lines }) =>
    [`@${firstLine}`].concat(lines.map((line) => `${signs[line.change]}${line.text}`)),
  );
}

describe('The preview of an edit', () => {
  test('shows the line before and after, with one line around', () => {
    expect(previewOf(text, setField({ node: 'pool' }, 'mfaConfiguration', 'ON'))).toEqual([
      '@4',
      '   # the pool',
      '-  pool: { kind: cognito.userPool, poolName: pool } # one',
      "+  pool: { kind: cognito.userPool, poolName: pool, mfaConfiguration: 'ON' } # one",
      '   web: { kind: cognito.appClient, in: pool }',
    ]);
  });

  test('shows a line that is added at the end of the text', () => {
    expect(previewOf(text, setField({ node: 'role' }, 'path', '/team/'))).toEqual(['@12', '     roleName: role', '+    path: /team/']);
  });

  test('keeps changes that stand apart in hunks of their own', () => {
    const edits = [setField({ node: 'pool' }, 'poolName', 'members'), setField({ node: 'role' }, 'roleName', undefined)];
    const both: Edit = { label: 'Both', change: (draft) => edits.forEach((edit) => edit.change(draft)) };
    expect(previewOf(text, both).filter((line) => /^[@+-]/.test(line))).toEqual([
      '@4',
      '-  pool: { kind: cognito.userPool, poolName: pool } # one',
      '+  pool: { kind: cognito.userPool, poolName: members } # one',
      '@11',
      '-    roleName: role',
    ]);
  });

  test('marks in a line what differs', () => {
    const { file, patches } = applyEdit(openModel(text), setField({ node: 'pool' }, 'poolName', 'pond'));
    const lines = changedLines(text, file.text(), patches).flatMap((hunk) => hunk.lines);
    expect(lines.flatMap(({ text: line, mark }) => (mark ? [line.slice(mark.start, mark.end)] : []))).toEqual(['ol', 'nd']);
  });

  test('says nothing of an edit that changes nothing, and of line breaks of Windows', () => {
    expect(previewOf(text, setField({ node: 'pool' }, 'poolName', 'pool'))).toEqual([]);
    const windows = text.replaceAll('\n', '\r\n');
    expect(previewOf(windows, setField({ node: 'role' }, 'roleName', 'other'))).toEqual([
      '@11',
      '     kind: iam.role',
      '-    roleName: role',
      '+    roleName: other',
    ]);
  });
});
