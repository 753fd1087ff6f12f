import { classCodes, type ClassCode } from './class.ts';
import type { EdgeDefinition, IllegalEdge } from './edge.ts';
import { edgeList } from './generated/edges.ts';
import { illegalList } from './generated/illegal.ts';
import { kindList } from './generated/kinds.ts';
import type { KindDefinition } from './kind.ts';

/** All kinds of nodes, by id. */
export const kinds: ReadonlyMap<string, KindDefinition> = new Map(kindList.map((kind) => [kind.id, kind]));

/** All kinds of edges, by id. */
export const edgeKinds: ReadonlyMap<string, EdgeDefinition> = new Map(edgeList.map((edge) => [edge.id, edge]));

/** One cell of the matrix: at most one kind of edge is legal between two classes, or one tempting edge is known to be illegal. */
export interface Cell {
  readonly legal?: EdgeDefinition;
  readonly illegal?: IllegalEdge;
}

const cellKey = (from: ClassCode, to: ClassCode): string => `${from}>${to}`;

function buildMatrix(): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  // Backwards, so that where two tempting edges name one pair the first stands, as in the reference.
  for (const illegal of illegalList.toReversed())
    for (const from of illegal.from) for (const to of illegal.to) cells.set(cellKey(from, to), { illegal });
  for (const legal of edgeList) for (const from of legal.from) for (const to of legal.to) cells.set(cellKey(from, to), { legal });
  return cells;
}

const matrix = buildMatrix();
const emptyCell: Cell = {};

/** The cell of the matrix for two classes. */
export const cellOf = (from: ClassCode, to: ClassCode): Cell => matrix.get(cellKey(from, to)) ?? emptyCell;

/** Every cell, row by row, in the order of `classCodes`. */
export const allCells = (): readonly { readonly from: ClassCode; readonly to: ClassCode; readonly cell: Cell }[] =>
  classCodes.flatMap((from) => classCodes.map((to) => ({ from, to, cell: cellOf(from, to) })));
