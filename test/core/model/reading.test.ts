import { describe, expect, test } from 'vitest';
import { addElements } from '#core/commands/add-elements.ts';
import { newNode } from '#core/commands/new-element.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import { emptyDocument } from '#core/model/document.ts';
import { printLayout, readLayout } from '#core/model/layout-file.ts';
import { migrateText, migrateValue } from '#core/model/migrations/migrate.ts';
import type { Migration } from '#core/model/migrations/migration.ts';
import { releasedMigrations } from '#core/model/migrations/released.ts';
import { createModel, openModel } from '#core/model/open-model.ts';
import { printReview, readReview } from '#core/model/review-file.ts';
import { currentVersion, judgeVersion } from '#core/model/version.ts';

const text = `rolepath: 1
name: Web
accounts:
  prod: { accountId: 011122223333 }
nodes:
  # about web
  web:
    kind: client.app
    label: 2024 # year
    tags:
      team: [a, 111122223333]
  pool: { kind: cognito.userPool, in: prod }
edges:
  e: { from: web, to: pool, kind: uses }
`;

describe('A model file', () => {
  test('keeps account ids and other digits as text', () => {
    const { nodes } = openModel(text).document;
    expect(nodes.get('prod')?.fields['accountId']).toBe('011122223333');
    expect(nodes.get('web')?.fields['tags']).toEqual({ team: ['a', '111122223333'] });
  });

  test('finds elements and fields in the text', () => {
    const file = openModel(text);
    const at = (target: Parameters<typeof file.rangeOf>[0]) => {
      const range = file.rangeOf(target);
      return range && text.slice(range.start.offset, range.end.offset);
    };
    expect(at({ node: 'pool' })).toBe('pool: { kind: cognito.userPool, in: prod }');
    expect(at({ node: 'web', field: 'tags.team.1' })).toBe('111122223333');
    expect(at({ node: 'prod', field: 'accountId' })).toBe('accountId: 011122223333');
    expect(at({ edge: 'e', field: 'to' })).toBe('to: pool');
    expect(at({ node: 'web', field: 'missing' })).toContain('kind: client.app');
    expect(at({ field: 'name' })).toBe('name: Web');
    expect(at({ node: 'nowhere' })).toBeUndefined();
    expect(file.rangeOf({ node: 'web', field: 'label' })?.start).toEqual({ offset: text.indexOf('label'), line: 9, column: 5 });
  });

  test('follows aliases and merge keys across its entries', () => {
    const { document, diagnostics } = openModel('rolepath: 1\nnodes:\n  a: &a { kind: iam.role, x: 1 }\n  b:\n    <<: *a\n    x: 2\n');
    expect(diagnostics).toEqual([]);
    expect(document.nodes.get('b')).toMatchObject({ kind: 'iam.role', fields: { x: 2 } });
  });

  test('of a newer version is read-only', () => {
    const file = openModel(text.replace('rolepath: 1', 'rolepath: 2'));
    expect([file.state, file.diagnostics[0]?.code]).toEqual(['newer', 'newer-version']);
    expect(applyEdit(file, { label: 'x', change: (draft) => void (draft.name = 'y') }).file).toBe(file);
  });

  test('removes an entry with the comment above it and adds one at the end of its section', () => {
    const { file } = applyEdit(openModel(text), {
      label: 'x',
      change: (draft) => {
        draft.nodes.delete('web');
        addElements('Add', [newNode('role', 'iam.role'), newNode('role2', 'iam.user')], []).change(draft);
      },
    });
    expect(file.text()).toContain(
      'nodes:\n  pool: { kind: cognito.userPool, in: prod }\n  role: { kind: iam.role }\n  role2: { kind: iam.user }\nedges:',
    );
  });

  test('that is new begins with a modeline', () => {
    const file = createModel({ ...emptyDocument, name: 'New' });
    expect(file.text()).toMatch(/^# yaml-language-server: \$schema=\S+\nrolepath: 1\nname: New\n$/);
    expect(createModel(emptyDocument, { modeline: '' }).text()).toBe('rolepath: 1\nname: Untitled\n');
  });
});

describe('Migrations', () => {
  const synthetic: readonly Migration[] = [
    { to: 2, why: 'name became title', up: ({ name, ...rest }) => ({ ...rest, title: name ?? null }) },
    { to: 3, why: 'title has a language', up: ({ title, ...rest }) => ({ ...rest, title: { en: title ?? null } }) },
  ];

  test('run in order from the version of the file', () => {
    expect(migrateValue({ rolepath: 1, name: 'x' }, 1, synthetic)).toEqual({ rolepath: 3, title: { en: 'x' } });
    expect(migrateValue({ rolepath: 2, title: 'x' }, 2, synthetic)).toEqual({ rolepath: 3, title: { en: 'x' } });
  });

  test('keep the text of what they leave alone', () => {
    const migrated = migrateText('# mine\nrolepath: 1\nname: x\nnodes:\n  a: {kind: "iam.role"} # stays\n', 1, synthetic);
    expect(migrated).toBe('# mine\nrolepath: 3\nnodes:\n  a: {kind: "iam.role"} # stays\ntitle: { en: x }\n');
  });

  test('have no gaps and lead to the present version', () => {
    expect(releasedMigrations.map(({ to }) => to)).toEqual(Array.from({ length: currentVersion - 1 }, (_, index) => index + 2));
    expect(judgeVersion(1, 2)).toEqual({ state: 'older', version: 1 });
  });
});

describe('A layout file', () => {
  test('is one line a node in the order of the model, and reads back', () => {
    const places = new Map([
      ['b', { x: 8.4, y: -0 }],
      ['a', { x: 16, y: 24, width: 100, height: 80 }],
      ['gone', { x: 1, y: 1 }],
    ]);
    const printed = printLayout(places, ['a', 'b', 'c']);
    expect(printed).toBe('rolepath-layout: 1\nnodes:\n  a: [16, 24, 100, 80]\n  b: [8, 0]\n');
    expect(readLayout(printed)).toEqual({
      positions: new Map([
        ['a', { x: 16, y: 24, width: 100, height: 80 }],
        ['b', { x: 8, y: 0 }],
      ]),
      diagnostics: [],
    });
  });

  test('tells of a place that is none and keeps the others', () => {
    const { positions, diagnostics } = readLayout('rolepath-layout: 1\nnodes:\n  a: [1]\n  b: [1, 2]\n', { file: 'x.yaml' });
    expect([...positions.keys()]).toEqual(['b']);
    expect(diagnostics).toMatchObject([{ code: 'bad-place', target: { file: 'x.yaml', range: { start: { line: 3 } } } }]);
  });
});

describe('A review file', () => {
  const review = {
    accepted: [{ finding: 'IDF-202@pool', reason: 'A test pool', owner: 'sam', expires: '2027-01-31' }],
    decisions: [{ decision: 'One pool', elements: ['pool'] }],
    comments: [{ text: 'Why?', element: 'pool', author: 'kim' }],
  };

  test('reads back what it printed', () => {
    expect(readReview(printReview(review))).toMatchObject({ review, diagnostics: [] });
  });

  test('tells of what is missing, misspelt or no date', () => {
    const { review: read, diagnostics } = readReview(
      'rolepath-review: 1\naccepted:\n  - { finding: pool, reason: x, ownr: sam }\n  - { finding: IDF-101@a, reason: x, owner: y, expires: soon }\n',
    );
    expect(read.accepted).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key', 'bad-item', 'bad-date']);
  });
});
