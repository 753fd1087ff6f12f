import { describe, expect, test } from 'vitest';
import { centreOf } from '#core/layout/geometry.ts';
import { simpleLayout } from '#core/layout/simple-layout.ts';
import { boxAt, containerAt, outcomeAt } from '#renderer/canvas/pointer-target.ts';
import { drawingFor, webApp } from '../../core/layout/sample-drawings.ts';

const drawing = drawingFor(webApp);
const { boxes } = simpleLayout(drawing);
const middle = (id: string) => centreOf(boxes.get(id)!);
/** In the lower left corner of a container, where nothing stands. */
const bodyOf = (id: string) => ({ x: boxes.get(id)!.x + 4, y: boxes.get(id)!.y + boxes.get(id)!.height - 4 });

describe('what lies under the pointer', () => {
  test('is the innermost box', () => {
    expect(boxAt(drawing, boxes, middle('web'))).toBe('web');
    expect(boxAt(drawing, boxes, bodyOf('members'))).toBe('members');
    expect(boxAt(drawing, boxes, { x: -500, y: -500 })).toBeUndefined();
  });

  test('takes a new node into the nearest container that it may lie in', () => {
    expect(containerAt(drawing, boxes, middle('web'), 'cognito.appClient')).toBe('members');
    expect(containerAt(drawing, boxes, middle('web'), 'iam.role')).toBe('prod');
    expect(containerAt(drawing, boxes, middle('web'), 'actor.person')).toBeUndefined();
  });
});

describe('letting go of an edge', () => {
  test('joins where that is legal', () => {
    const outcome = outcomeAt(drawing, boxes, middle('identities'), { node: 'web', end: 'source' });
    expect(outcome).toMatchObject({ does: 'connect', node: 'identities', legality: { edge: { id: 'id-token-to-identity-pool' } } });
  });

  test('drawn backwards joins the other way round', () => {
    expect(outcomeAt(drawing, boxes, middle('web'), { node: 'identities', end: 'target' })).toMatchObject({ does: 'connect', node: 'web' });
  });

  test('explains itself over a node that it may not lead to', () => {
    expect(outcomeAt(drawing, boxes, middle('photos'), { node: 'web', end: 'source' })).toMatchObject({ does: 'explain', node: 'photos' });
  });

  test('offers something new on empty ground, also inside an account', () => {
    expect(outcomeAt(drawing, boxes, { x: -500, y: -500 }, { node: 'web', end: 'source' })).toEqual({ does: 'create' });
    expect(outcomeAt(drawing, boxes, bodyOf('prod'), { node: 'web', end: 'source' })).toEqual({ does: 'create' });
  });

  test('does nothing over the node that it comes from', () => {
    expect(outcomeAt(drawing, boxes, middle('web'), { node: 'web', end: 'source' })).toEqual({ does: 'nothing' });
  });
});
