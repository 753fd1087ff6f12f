import { useEffect, useState } from 'react';
import type { Example, Platform } from '../../platform/platform.ts';
import type { MiniPicture } from './mini-picture.ts';

const none: ReadonlyMap<string, MiniPicture> = new Map();

/** The pictures of the examples, drawn one after the other while nothing else is to do. */
export function useMiniPictures(platform: Platform, examples: readonly Example[]): ReadonlyMap<string, MiniPicture> {
  const [pictures, setPictures] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    const drawAll = async (): Promise<void> => {
      const { miniPicture } = await import('./mini-picture.ts');
      for (const { id } of examples) {
        const answer = await platform.openExample(id);
        await idle();
        if (!isCurrent) return;
        const picture = answer.ok ? miniPicture(answer.value.text, answer.value.layout) : undefined;
        if (picture) setPictures((before) => new Map([...before, [id, picture]]));
      }
    };
    void drawAll();
    return () => {
      isCurrent = false;
    };
  }, [platform, examples]);
  return pictures;
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 300 });
  });
