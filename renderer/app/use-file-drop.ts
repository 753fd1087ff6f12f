import { useEffect } from 'react';
import { useApp } from './app-context.ts';

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped anywhere on the window is opened. */
export function useFileDrop(): void {
  const { files } = useApp();
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (hasFile(event)) event.preventDefault();
    };
    const open = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void files.openDropped(file);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', open);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', open);
    };
  }, [files]);
}
