import type { Box, Point } from './geometry.ts';

/** How one edge runs: at least two points, absolute, orthogonal unless the guard chose polylines. */
export interface Route {
  readonly points: readonly Point[];
  /** Where the label was given room; absolute. */
  readonly label?: Box;
  /** The boxes of the two ends when it was routed: it holds while they have moved alike. */
  readonly from: Box;
  readonly to: Box;
}

export interface LayoutResult {
  /** Absolute boxes of every drawn node and container. Parts and annotations have none. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly routes: ReadonlyMap<string, Route>;
}
