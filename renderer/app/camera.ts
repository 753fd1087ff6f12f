import type { Point } from '#core/layout/geometry.ts';

/** Where the canvas looks. The canvas fills it in while it is on the screen; without one every move is a no-op. */
export interface Camera {
  fitAll(): void;
  fitSelection(): void;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** The middle of what is seen, in canvas pixels. */
  centre(): Point;
  /** The middle of the canvas pane, in pixels of the window. */
  centreOfScreen(): Point;
}

/** A camera whose lens the canvas puts on. */
export interface MountableCamera extends Camera {
  mount(camera: Camera | undefined): void;
}

const origin: Point = { x: 0, y: 0 };

export function createCamera(): MountableCamera {
  let current: Camera | undefined;
  return {
    mount: (camera) => {
      current = camera;
    },
    fitAll: () => current?.fitAll(),
    fitSelection: () => current?.fitSelection(),
    zoomBy: (factor) => current?.zoomBy(factor),
    zoomTo: (zoom) => current?.zoomTo(zoom),
    centre: () => current?.centre() ?? origin,
    centreOfScreen: () => current?.centreOfScreen() ?? origin,
  };
}
