import type { Point } from '#core/layout/geometry.ts';
import type { Document } from '#core/model/document.ts';

/** The places after an edit that gave nodes other ids: a node that went and one of its kind that came in its stead stand alike. */
export function carriedPlaces(before: Document, after: Document, places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  if (before === after) return places;
  const gone = [...before.nodes.values()].filter(({ id }) => !after.nodes.has(id));
  const come = [...after.nodes.values()].filter(({ id }) => !before.nodes.has(id) && !places.has(id));
  if (gone.length !== 1 || come.length !== 1 || gone[0]!.kind !== come[0]!.kind) return places;
  const place = places.get(gone[0]!.id);
  return place ? new Map([...places, [come[0]!.id, place]]) : places;
}
