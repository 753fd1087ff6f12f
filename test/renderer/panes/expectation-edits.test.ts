import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Edit } from '#core/model/edit.ts';
import { openModel } from '#core/model/open-model.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { exampleClaims, putExpectation, removeExpectation } from '#renderer/panes/paths/expectation-edits.ts';
import { modelText } from '../state/editor.ts';
import { sample } from './sample-graph.ts';

const text = `rolepath: 1
name: A
nodes:
  alice: { kind: actor.person }
expect:
  alice reaches admin: never # for good
  alice reaches reader: always
`;

const edited = (edit: Edit, before = text): string => applyEdit(openModel(before), edit).file.text();

describe('Expectations', () => {
  test('are added at the end of the section, which is made where there is none', () => {
    const claim = { statement: 'alice reaches editor', value: 'sometimes' };
    expect(edited(putExpectation(claim))).toBe(`${text}  alice reaches editor: sometimes\n`);
    const bare = 'rolepath: 1\nname: A\n';
    expect(edited(putExpectation(claim), bare)).toBe(`${bare}\nexpect:\n  alice reaches editor: sometimes\n`);
  });

  test('are changed in their place', () => {
    const claim = { statement: 'alice reaches admin', value: 'sometimes' };
    expect(edited(putExpectation(claim, claim.statement))).toBe(text.replace('admin: never', 'admin: sometimes'));
    const renamed = edited(putExpectation({ ...claim, statement: 'alice reaches root' }, claim.statement));
    expect([...openModel(renamed).document.expect]).toEqual([
      ['alice reaches root', 'sometimes'],
      ['alice reaches reader', 'always'],
    ]);
  });

  test('that say what another one says take its place', () => {
    const renamed = edited(putExpectation({ statement: 'alice reaches reader', value: 'never' }, 'alice reaches admin'));
    expect([...openModel(renamed).document.expect]).toEqual([['alice reaches reader', 'never']]);
  });

  test('are removed, the comment with them', () => {
    expect(edited(removeExpectation('alice reaches admin'))).toBe(text.replace('  alice reaches admin: never # for good\n', ''));
  });

  test('have examples that can be read of the drawing, where there is an entry and a role', () => {
    expect(exampleClaims(sample, analysePaths(sample).verdicts).map(({ statement }) => statement)).toEqual([
      'customer reaches role',
      'only customer reach role',
      'role needs mfa',
    ]);
    const withoutRole = buildGraph(openModel(modelText).document);
    expect(exampleClaims(withoutRole, analysePaths(withoutRole).verdicts)).toEqual([]);
  });
});
