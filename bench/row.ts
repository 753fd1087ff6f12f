/** One measured comparison: both sides in one run on one machine, so that the ratio means something. */
export interface Row {
  readonly name: string;
  /** Ours and the peer's median, in `unit`. */
  readonly ours: number;
  readonly peer: number;
  readonly unit: string;
  /** What the peer is: `node -e 0`, `js-yaml load`. */
  readonly peerName: string;
  /** What the issue asks for, in words; undefined where there is no goal. */
  readonly goal?: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Milliseconds that each of two functions takes, run in turn so that a slow moment of the machine hits both; medians. */
export async function inTurn(runs: number, ours: () => unknown, peer: () => unknown): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    for (const [side, body] of [ours, peer].entries()) {
      const start = performance.now();
      await body();
      // The first round warms up both sides.
      if (run > 0) times[side]!.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}
