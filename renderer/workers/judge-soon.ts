import type { Services } from '../state/services.ts';

type Judge = Services['judge'];

/** Lets the frame that shows an edit pass before the document is handed to the judge; of edits that follow at once only the last is judged. */
export function judgeSoon(judge: Judge, delayMs: number): Judge {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let overtake: (() => void) | undefined;
  return (document, options) =>
    new Promise((answer, fail) => {
      clearTimeout(timer);
      overtake?.();
      overtake = () => answer(undefined);
      timer = setTimeout(() => {
        overtake = undefined;
        judge(document, options).then(answer, fail);
      }, delayMs);
    });
}
