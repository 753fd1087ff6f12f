import { menuNames, type Action } from '../../actions/action.ts';
import { matchRank } from '../parts/match.ts';

export interface ShortcutSection {
  readonly title: string;
  readonly actions: readonly Action[];
}

/** The actions that have keys, by menu in the order of the menu bar; what is in no menu comes last. */
export function shortcutSections(actions: readonly Action[], query: string): readonly ShortcutSection[] {
  const withKeys = actions.filter(
    (action) => (action.keys ?? []).length > 0 && matchRank(query, `${action.label} ${action.keys!.join(' ')}`) !== undefined,
  );
  const sections: ShortcutSection[] = [
    ...menuNames.map((menu) => ({ title: menu, actions: withKeys.filter((action) => action.menu === menu) })),
    { title: 'Elsewhere', actions: withKeys.filter((action) => action.menu === undefined) },
  ];
  return sections.filter((section) => section.actions.length > 0);
}
