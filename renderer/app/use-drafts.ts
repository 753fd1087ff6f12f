import { useEffect } from 'react';
import { useApp } from './app-context.ts';

const everyMs = 1000;

/** Writes unsaved work down once a second while there is some. */
export function useDrafts(): void {
  const { store, drafts } = useApp();
  useEffect(() => {
    const timer = setInterval(() => drafts.keep(store.getState()), everyMs);
    return () => clearInterval(timer);
  }, [store, drafts]);
}
