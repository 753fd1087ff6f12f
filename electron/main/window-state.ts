import * as z from 'zod';

const rectangle = z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int().min(1), height: z.number().int().min(1) });
export type Rectangle = z.infer<typeof rectangle>;

/** Where the window was, in the pixels of the system's desktop. */
export const windowState = z.object({ bounds: rectangle, isMaximized: z.boolean() });
export type WindowState = z.infer<typeof windowState>;

const wanted = { width: 1440, height: 900 };
export const smallest = { width: 900, height: 600 };

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The place for a new window: where it was, unless that screen is gone; never larger than the screen. */
export function placeWindow(
  state: WindowState | undefined,
  screens: readonly Rectangle[],
): Partial<Rectangle> & { width: number; height: number } {
  const screen = state === undefined ? undefined : screens.find((candidate) => overlaps(state.bounds, candidate));
  if (state === undefined || screen === undefined) {
    const [first = { x: 0, y: 0, ...wanted }] = screens;
    return { width: Math.min(wanted.width, first.width), height: Math.min(wanted.height, first.height) };
  }
  return { ...state.bounds, width: Math.min(state.bounds.width, screen.width), height: Math.min(state.bounds.height, screen.height) };
}
