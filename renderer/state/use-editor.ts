import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { EditorState } from './editor-state.ts';

export type EditorStore = StoreApi<EditorState>;

export const EditorContext = createContext<EditorStore | undefined>(undefined);

/** The store itself, for handlers that read the state when they run. */
export function useEditorStore(): EditorStore {
  const store = use(EditorContext);
  if (!store) throw new Error('Bug: no EditorContext above this component');
  return store;
}

/** A part of the state; the component renders again when that part changes. */
export const useEditor = <T>(select: (state: EditorState) => T): T => useStore(useEditorStore(), select);
