import { kinds } from '#core/catalog/catalog.ts';
import { families } from '#core/catalog/families.ts';
import type { Family, KindDefinition } from '#core/catalog/kind.ts';
import { bestRank } from '../parts/match.ts';

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly KindDefinition[];
}

/** People first, then the two kinds of identity, then what they become. */
const order: readonly Family[] = ['neutral', 'customer', 'enterprise', 'core'];

/**
 * The kinds that answer a search, by family, best first. Parts (what lies inside a container and is never an end of an edge)
 * stand in a group of their own, first when the selected container can hold them.
 */
export function paletteGroups(query: string, selectedKind?: string): readonly PaletteGroup[] {
  const ranked = [...kinds.values()].flatMap((kind) => {
    const rank = rankOf(query, kind);
    return rank === undefined ? [] : [{ kind, rank }];
  });
  const sorted = ranked.sort((a, b) => a.rank - b.rank || (a.kind.label < b.kind.label ? -1 : 1)).map(({ kind }) => kind);
  const nodes = order.map((family) => ({
    id: family,
    label: families[family].label,
    kinds: sorted.filter((kind) => kind.family === family && kind.placement === 'node'),
  }));
  const container = selectedKind === undefined ? undefined : kinds.get(selectedKind);
  const fitting = sorted.filter((kind) => isPart(kind) && kind.containers.some((id) => id === selectedKind));
  const parts = sorted.filter((kind) => isPart(kind) && !fitting.includes(kind));
  const groups: PaletteGroup[] = [
    { id: 'fitting', label: `Inside the ${container?.label ?? 'selection'}`, kinds: fitting },
    ...nodes,
    { id: 'parts', label: 'Settings and parts', kinds: parts },
  ];
  const filled = groups.filter((group) => group.kinds.length > 0);
  // While searching, the group with the best answer comes first.
  const place = (group: PaletteGroup): number => sorted.indexOf(group.kinds[0]!);
  return query.trim() === '' ? filled : filled.sort((a, b) => place(a) - place(b));
}

const isPart = (kind: KindDefinition): boolean => kind.placement !== 'node';

const rankOf = (query: string, kind: KindDefinition): number | undefined =>
  bestRank(query, [
    [kind.label, 0],
    [kind.shortLabel, 0],
    [(kind.keywords ?? []).join(' · '), 3],
    [kind.id, 3],
    [kind.cloudFormation.join(' '), 4],
    [kind.summary, 6],
  ]);
