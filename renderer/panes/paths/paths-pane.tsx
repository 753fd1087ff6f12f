import { useDeferredValue, useMemo } from 'react';
import { analysePaths } from '#core/paths/analyse.ts';
import { useEditor } from '../../state/use-editor.ts';
import { Paths } from './paths.tsx';

/** The paths of the open model, worked out off the typing path. */
export function PathsPane() {
  const graph = useDeferredValue(useEditor((state) => state.graph));
  const expectations = useEditor((state) => state.judgement.expectations);
  const lens = useEditor((state) => state.lens);
  const isReadOnly = useEditor((state) => (state.brokenFile ?? state.file).state !== 'ok');
  const lookThrough = useEditor((state) => state.lookThrough);
  const lookAlong = useEditor((state) => state.lookAlong);
  const revealTarget = useEditor((state) => state.revealTarget);
  const perform = useEditor((state) => state.perform);
  const paths = useMemo(() => analysePaths(graph), [graph]);
  return (
    <Paths
      graph={graph}
      paths={paths}
      expectations={expectations}
      entry={lens?.entry}
      expectation={lens?.expectation}
      isReadOnly={isReadOnly}
      onLookThrough={lookThrough}
      onLookAlong={lookAlong}
      onReveal={revealTarget}
      onEdit={perform}
    />
  );
}
