import { moveInto } from '#core/commands/move-into.ts';
import type { Edit } from '#core/model/edit.ts';

/** Puts nodes into containers (or, undefined, into none), each into its own, as one edit. */
export function moveHomes(homes: ReadonlyMap<string, string | undefined>): Edit {
  const byHome = new Map<string | undefined, string[]>();
  for (const [id, home] of homes) byHome.set(home, [...(byHome.get(home) ?? []), id]);
  const moves = [...byHome].map(([home, ids]) => moveInto(ids, home));
  return { label: 'Move', change: (draft) => moves.forEach((move) => move.change(draft)) };
}
