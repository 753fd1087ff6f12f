import { expect, test } from 'vitest';
import { reachColumns } from '#renderer/panes/paths/reach-columns.ts';
import { sample } from './sample-graph.ts';

test('The table of reach shows the roles that most entries reach first', () => {
  const reach = new Map([
    ['customer', ['web', 'role']],
    ['spa', ['role']],
    ['members', ['prod']],
  ]);
  expect(reachColumns(sample, reach)).toEqual(['role', 'prod', 'web']);
});
