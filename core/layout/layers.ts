/** An arrow between two ids. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/**
 * The layer of each id, from 0: one more than the highest layer that points at it. Circles are entered at their first id.
 * Linear in ids plus arrows, apart from the circles.
 */
export function layersOf(ids: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>(ids.map((id) => [id, 0]));
  const outgoing = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    if (from === to || !waiting.has(from) || !waiting.has(to)) continue;
    waiting.set(to, waiting.get(to)! + 1);
    const targets = outgoing.get(from);
    if (targets) targets.push(to);
    else outgoing.set(from, [to]);
  }
  const layers = new Map<string, number>();
  const least = new Map<string, number>();
  const ready = ids.filter((id) => waiting.get(id) === 0);
  const settle = (id: string): void => {
    const layer = least.get(id) ?? 0;
    layers.set(id, layer);
    for (const target of outgoing.get(id) ?? []) {
      if (layers.has(target)) continue;
      least.set(target, Math.max(least.get(target) ?? 0, layer + 1));
      const left = waiting.get(target)! - 1;
      waiting.set(target, left);
      if (left === 0) ready.push(target);
    }
  };
  let next = 0;
  for (const start of ids) {
    for (; next < ready.length; next += 1) if (!layers.has(ready[next]!)) settle(ready[next]!);
    if (!layers.has(start)) settle(start);
  }
  for (; next < ready.length; next += 1) if (!layers.has(ready[next]!)) settle(ready[next]!);
  return layers;
}

/** The largest number of arrows that run between the same two layers. */
export function densestGap(ids: readonly string[], arrows: readonly Arrow[]): number {
  const layers = layersOf(ids, arrows);
  const counts = new Map<string, number>();
  let most = 0;
  for (const { from, to } of arrows) {
    const key = `${layers.get(from)} ${layers.get(to)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    most = Math.max(most, count);
  }
  return most;
}
