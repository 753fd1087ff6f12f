import type { OutlineRow } from './outline-rows.ts';

/** What a key does in the tree: go to a row, or open or close the current one. */
export type OutlineMove = { readonly to: number } | { readonly toggle: string };

/** The tree keys of the WAI-ARIA authoring practices; undefined for every other key. */
export function outlineMove(key: string, rows: readonly OutlineRow[], current: number): OutlineMove | undefined {
  const row = rows[current];
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(last, current + 1) };
    case 'ArrowUp':
      return { to: Math.max(0, current - 1) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      if (row?.isExpanded === undefined) return undefined;
      return row.isExpanded ? { to: current + 1 } : { toggle: row.node.id };
    case 'ArrowLeft':
      if (row?.isExpanded) return { toggle: row.node.id };
      return row && row.level > 1 ? { to: parentRow(rows, current) } : undefined;
    default:
      return undefined;
  }
}

function parentRow(rows: readonly OutlineRow[], current: number): number {
  const level = rows[current]?.level ?? 1;
  return rows.findLastIndex((row, index) => index < current && row.level < level);
}
