import { useDeferredValue, useMemo } from 'react';
import { analysePaths } from '#core/paths/analyse.ts';
import { useEditor } from '../../state/use-editor.ts';
import { Paths } from './paths.tsx';

/** The paths of the open model, worked out off the typing path. */
export function PathsPane() {
  const graph = useDeferredValue(useEditor((state) => state.graph));
  const entry = useEditor((state) => state.lens?.entry);
  const lookThrough = useEditor((state) => state.lookThrough);
  const revealTarget = useEditor((state) => state.revealTarget);
  const paths = useMemo(() => analysePaths(graph), [graph]);
  return <Paths graph={graph} paths={paths} entry={entry} onLookThrough={lookThrough} onReveal={revealTarget} />;
}
