import { useEffect, useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../state/editor-state.ts';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

const watchSystem = (changed: () => void): (() => void) => {
  darkQuery.addEventListener('change', changed);
  return () => darkQuery.removeEventListener('change', changed);
};

/** The theme to draw in: the person's choice, else the system's. Also writes it on the page. */
export function useTheme(choice: ThemeChoice): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkQuery.matches);
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
