import type { StoreApi } from 'zustand';
import { emptyDocumentState } from './empty-state.ts';
import type { EditorState, SessionFunctions, SessionState } from './editor-state.ts';
import { lensOf } from './lens.ts';
import type { Services } from './services.ts';

type Store = Pick<StoreApi<EditorState>, 'getState'> & { setState(part: Partial<EditorState>): void };

export const initialSession: SessionState = {
  selection: emptyDocumentState.selection,
  leftTab: 'palette',
  bottomTab: 'problems',
  hiddenSides: new Set(),
  theme: 'system',
  announcement: '',
};

/** What a person looks at: never part of the model. */
export function sessionFunctions({ getState, setState }: Store, services: Services): SessionFunctions {
  return {
    select({ nodes = [], edges = [] }) {
      setState({ selection: { nodes: new Set(nodes), edges: new Set(edges) } });
    },
    revealTarget(target) {
      const selection = {
        nodes: new Set(target.edge === undefined && target.node !== undefined ? [target.node] : []),
        edges: new Set(target.edge === undefined ? [] : [target.edge]),
      };
      setState({ selection, reveal: { target } });
    },
    hover: (hovered) => setState({ hovered }),
    lookThrough: (entry) => setState(lensOf(entry, getState().graph, services)),
    lookAlong(expectation) {
      const { statement, witness } = expectation ?? {};
      const lens = witness && { nodes: new Set(witness.nodes), edges: new Set(witness.edges) };
      setState({ lens: lens && statement !== undefined ? { expectation: statement, ...lens } : undefined });
    },
    rename: (renaming) => setState({ renaming }),
    show: (overlay) => setState({ overlay }),
    setLeftTab: (leftTab) => setState({ leftTab, hiddenSides: without(getState().hiddenSides, 'left') }),
    setBottomTab: (bottomTab) => setState({ bottomTab, hiddenSides: without(getState().hiddenSides, 'bottom') }),
    toggleSide(side) {
      const { hiddenSides } = getState();
      setState({ hiddenSides: hiddenSides.has(side) ? without(hiddenSides, side) : new Set([...hiddenSides, side]) });
    },
    setTheme: (theme) => setState({ theme }),
    announce: (announcement) => setState({ announcement }),
  };
}

const without = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> => new Set([...set].filter((each) => each !== item));
