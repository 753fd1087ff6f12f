import type { OpenedFile } from '../ipc/opened-file.ts';
import type { Answer } from '../ipc/refusal.ts';
import { answer } from '../services/answers.ts';

/** Files that come from outside: arguments, a second start, a double click. They wait until the window listens. */
export interface IncomingFiles {
  /** Hands a file over at once, or keeps it (the newest one) for the window that is still loading. */
  arrive(path: string): Promise<void>;
  /** What waited; from now on the window is told directly. */
  take(): Promise<Answer<OpenedFile | null>>;
  /** The window loads anew and does not listen. */
  windowIsLoading(): void;
}

export interface IncomingFilesCalls {
  readonly open: (path: string) => Promise<Answer<OpenedFile>>;
  readonly tell: (file: Answer<OpenedFile>) => void;
}

export function createIncomingFiles({ open, tell }: IncomingFilesCalls): IncomingFiles {
  let isListening = false;
  let waiting: string | undefined;
  return {
    async arrive(path) {
      if (isListening) tell(await open(path));
      else waiting = path;
    },
    async take() {
      isListening = true;
      const path = waiting;
      waiting = undefined;
      return path === undefined ? answer(null) : open(path);
    },
    windowIsLoading() {
      isListening = false;
    },
  };
}
