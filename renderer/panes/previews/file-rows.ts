export interface FileRow {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly isFolder: boolean;
}

/** Paths as the lines of a tree: folders before files, both by name. */
export function fileRows(paths: readonly string[]): readonly FileRow[] {
  const rows = new Map<string, FileRow>();
  for (const path of paths) {
    const parts = path.split('/');
    for (const [depth, name] of parts.entries()) {
      const own = parts.slice(0, depth + 1).join('/');
      const isFolder = depth < parts.length - 1;
      rows.set(isFolder ? `${own}/` : own, { path: own, name, depth, isFolder });
    }
  }
  return [...rows.values()].sort(compareRows);
}

function compareRows(a: FileRow, b: FileRow): number {
  const [left, right] = [a.path.split('/'), b.path.split('/')];
  for (let depth = 0; depth < Math.max(left.length, right.length); depth += 1) {
    const [one, other] = [left[depth], right[depth]];
    if (one === other) continue;
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const folders = Number(isFolderAt(b, right, depth)) - Number(isFolderAt(a, left, depth));
    return folders !== 0 ? folders : one < other ? -1 : 1;
  }
  return 0;
}

const isFolderAt = (row: FileRow, parts: readonly string[], depth: number): boolean => row.isFolder || depth < parts.length - 1;
