import type { Diagnostic } from './diagnostic.ts';
import type { FieldValue } from './document.ts';
import { SideFile } from './side-file.ts';
import { printPair } from './yaml/print-value.ts';
import { isList, isMap } from './yaml/value.ts';

/** Where a box stands: its upper left corner in canvas pixels, and the size of a container that was given one. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

/** What `name.rolepath.layout.yaml` says. Nodes without a place are placed automatically. */
export interface LayoutFile {
  readonly positions: ReadonlyMap<string, Place>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a layout. Never throws: places that cannot be read are told and left out. */
export function readLayout(text: string, options: { readonly file?: string } = {}): LayoutFile {
  const file = new SideFile(text, 'rolepath-layout', options.file);
  const positions = new Map<string, Place>();
  const nodes = file.values['nodes'] ?? null;
  if (nodes !== null && !isMap(nodes)) file.tell('not-a-map', 'error', '"nodes" must be a map of ids and places.', ['nodes']);
  for (const [id, value] of isMap(nodes) ? Object.entries(nodes) : []) {
    const place = placeOf(value);
    if (place) positions.set(id, place);
    else file.tell('bad-place', 'warning', `The place of "${id}" must be [x, y] or [x, y, width, height], in numbers.`, ['nodes', id]);
  }
  return { positions, diagnostics: file.diagnostics };
}

function placeOf(value: FieldValue): Place | undefined {
  if (!isList(value) || !value.every((item) => typeof item === 'number')) return undefined;
  const [x, y, width, height] = value;
  if (x === undefined || y === undefined) return undefined;
  if (value.length === 2) return { x, y };
  return value.length === 4 && width !== undefined && height !== undefined ? { x, y, width, height } : undefined;
}

/**
 * Writes a layout: one line a node, in the order of the model, so that a moved box changes one line of the file. Places of nodes that
 * the model does not have are left out. Numbers are rounded to whole pixels; the editor snaps to its grid before.
 */
export function printLayout(positions: ReadonlyMap<string, Place>, order: Iterable<string>): string {
  let lines = '';
  for (const id of order) {
    const place = positions.get(id);
    if (place) lines += printPair(id, numbersOf(place), 2);
  }
  return `rolepath-layout: 1\n${lines === '' ? '' : `nodes:\n${lines}`}`;
}

function numbersOf({ x, y, width, height }: Place): readonly number[] {
  const size = width === undefined || height === undefined ? [] : [width, height];
  // Adding 0 makes -0 a plain 0.
  return [x, y, ...size].map((number) => Math.round(number) + 0);
}
