import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shipped } from '#renderer/panes/dialogs/shipped.ts';
import { root } from '../../../scripts/generate/output.ts';

test('the dialog names the same work of others, under the same licences, as NOTICE', () => {
  const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
  const listed = [...notice.matchAll(/^- (.+), (Eclipse Public License 2\.0|MIT|ISC)(?:\.|$)/gm)].map(([, name, licence]) => [
    name,
    licence,
  ]);
  expect(listed.length).toBe(notice.split('\n').filter((line) => line.startsWith('- ')).length);
  expect(shipped).toEqual(listed);
});
